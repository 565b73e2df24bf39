import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeq, isMap, parseDocument } from 'yaml';
import { addToCourse } from './add.ts';
import { askId, askKind, askOneOf } from './answers.ts';
import { answerTo } from './ask.ts';
import { readPlace, sectionFolder, sectionNamed } from './course-place.ts';
import { firstObjective } from './first-objective.ts';
import type { NewKind } from './kind.ts';
import { askAbout, fillTemplate, questionDrawing, questionTemplates } from './templates.ts';
import { say, toSay } from '../messages/say.ts';

const USAGE = toSay('question SECTION KIND ID [--modules FOLDER]');

/** A question at the end of a section's bank. */
export const newQuestion: NewKind = {
  usage: USAGE,
  makes: toSay("a question at the end of a section's test, which is begun when there is none"),
  async run(words, { modules = 'modules' }) {
    const place = await readPlace(modules);
    const { sections } = place.outline;
    const asked = askOneOf(
      say`SECTION`,
      say`Section`,
      sections.map(({ id }) => id),
    );
    const section = await answerTo(asked, sectionNamed(words[0]), USAGE);
    const kind = await answerTo(askKind(), words[1], USAGE);
    const taken = sections.flatMap(({ assessment }) => assessment?.pool.map(({ id }) => id) ?? []);
    const id = await answerTo(askId('question', taken), words[2], USAGE);
    const folder = sectionFolder(place, section);
    const { head, byKind } = await questionTemplates(place.base);
    const sample = fillTemplate(byKind.get(kind) ?? '', {
      [`question-id-${kind}`]: id,
      'OA1.1': await firstObjective(folder),
    });
    const question = askAbout(id, sample);
    const drawings = [...(await questionDrawing(kind, id))].map(
      ([name, text]) => [join(folder, 'media', name), text] as const,
    );
    const quiz = join(folder, 'quiz.yaml');
    const next = [say`write your own question at the end of ${quiz}`];
    const there = sections.find((one) => one.id === section)?.assessment ?? null;
    if (there) {
      const change = new Map([[quiz, appendQuestion(await readFile(quiz, 'utf8'), question)]]);
      await addToCourse(modules, { create: new Map(drawings), change, next });
      return;
    }
    const title = sections.find((one) => one.id === section)?.title ?? section;
    const text = fillTemplate(head, { 'Section title': title }) + question;
    await addToCourse(modules, { create: new Map([[quiz, text], ...drawings]), change: new Map(), next });
  },
};

/**
 * Puts a question after the last one of a bank, indented as that is; every other byte stays.
 * @param question as a template has it, its dash after two blanks
 */
export function appendQuestion(text: string, question: string): string {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get('questions', true) : undefined;
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  const [start = 0, end = text.length] = isMap(last) && last.range ? last.range : [];
  // The list may go on with a comment, and the file with other keys.
  const at = text.slice(0, end).endsWith('\n') ? end : lineEnd(text, end);
  const dash = text.lastIndexOf('-', start) - (text.lastIndexOf('\n', text.lastIndexOf('-', start)) + 1);
  const indented = question.replace(/^ {2}/gm, ' '.repeat(Math.max(0, dash)));
  const before = text.slice(0, at);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${indented}${text.slice(at)}`;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
