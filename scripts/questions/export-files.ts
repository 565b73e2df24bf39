import type { Zipper } from '../../manifest/zip.ts';
import type { OutputFile } from '../site/output-folder.ts';
import type { ExportFormat } from './note.ts';
import { notesText } from './notes.ts';
import { qtiPackage } from './qti/package.ts';
import type { QuestionBank } from './question-bank.ts';
import { orderingAsMatching, toMoodle } from './to-moodle.ts';
import { writeGift } from './write-gift.ts';
import { writeMoodleXml } from './write-moodle-xml.ts';
import type { MoodleCategory } from './write-moodle-xml.ts';

/**
 * The questions of each language for other systems, in `questions/`: `<id>-<version>.es.moodle.xml`, `.gift.txt`,
 * `.qti21.zip`, and `.notes.txt` with all that differs there. Where questions have to be put in order, Moodle 4.4 and
 * later have a type for them, which makes older ones refuse the whole file: these versions get one of their own.
 * Each is made when it is asked for.
 */
export async function* exportFiles(banks: readonly QuestionBank[], zip?: Zipper): AsyncGenerator<OutputFile> {
  for (const bank of banks) if (bank.sections.length > 0) yield* filesOf(bank, zip);
}

async function* filesOf(bank: QuestionBank, zip: Zipper | undefined): AsyncGenerator<OutputFile> {
  const name = `questions/${bank.id}-${bank.version}.${bank.lang}`;
  const formats: ExportFormat[] = [];
  for (const [format, text] of moodleFiles(bank)) {
    formats.push(format);
    yield { path: `${name}.${format}`, bytes: encode(text) };
  }
  yield { path: `${name}.qti21.zip`, bytes: await qtiPackage(bank, zip) };
  yield { path: `${name}.notes.txt`, bytes: encode(notesText(bank, [...formats, 'qti21.zip'])) };
}

function* moodleFiles(bank: QuestionBank): Generator<readonly [ExportFormat, string]> {
  const categories = moodleCategories(bank);
  const forAll = categories.map(({ path, questions }) => ({
    path,
    questions: questions.map(orderingAsMatching),
  }));
  yield ['moodle.xml', writeMoodleXml(forAll)];
  if (hasOrdering(categories)) yield ['moodle-4.4.xml', writeMoodleXml(categories)];
  yield ['gift.txt', writeGift(forAll)];
}

/** The questions that Moodle can mark, section by section. */
export function moodleCategories(bank: QuestionBank): MoodleCategory[] {
  return bank.sections.map((section) => ({
    path: [bank.title, section.title],
    questions: section.questions.flatMap((question) => toMoodle(question, section, bank) ?? []),
  }));
}

function hasOrdering(categories: readonly MoodleCategory[]): boolean {
  return categories.some(({ questions }) => questions.some(({ type }) => type === 'ordering'));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
