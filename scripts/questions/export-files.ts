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
 */
export function exportFiles(banks: readonly QuestionBank[]): OutputFile[] {
  return banks.filter(({ sections }) => sections.length > 0).flatMap(filesOf);
}

function filesOf(bank: QuestionBank): OutputFile[] {
  const categories = moodleCategories(bank);
  const forAll = categories.map(({ path, questions }) => ({
    path,
    questions: questions.map(orderingAsMatching),
  }));
  const texts: Partial<Record<ExportFormat, string>> = {
    'moodle.xml': writeMoodleXml(forAll),
    ...(hasOrdering(categories) ? { 'moodle-4.4.xml': writeMoodleXml(categories) } : {}),
    'gift.txt': writeGift(forAll),
  };
  const written = Object.keys(texts) as ExportFormat[];
  const name = `questions/${bank.id}-${bank.version}.${bank.lang}`;
  return [
    ...Object.entries(texts).map(([ending, text]) => ({ path: `${name}.${ending}`, bytes: encode(text) })),
    { path: `${name}.qti21.zip`, bytes: qtiPackage(bank) },
    { path: `${name}.notes.txt`, bytes: encode(notesText(bank, [...written, 'qti21.zip'])) },
  ];
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
