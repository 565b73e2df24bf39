import { Document, isMap, isSeq, parseDocument } from 'yaml';
import type { DraftQuestion } from './compose.ts';

/** Long texts stay on one line, as authors write them. */
const WRITING = { lineWidth: 0, flowCollectionPadding: true } as const;

/** A new `quiz.yaml` with questions in its bank. */
export function newQuiz(title: string, passing: number, questions: readonly DraftQuestion[]): string {
  const head = new Document({ title, shuffle: true, attempts: 'unlimited', passing }).toString(WRITING);
  return `${head}questions:\n${listed(questions, '  ')}\n`;
}

/**
 * A `quiz.yaml` with more questions at the end of its bank; all else stays as it is written, letter by letter.
 * @returns null when its bank is not a list with a line for each question
 */
export function extendedQuiz(text: string, questions: readonly DraftQuestion[]): string | null {
  const { contents } = parseDocument(text);
  const bank = isMap(contents) ? contents.get('questions', true) : undefined;
  const first = isSeq(bank) && bank.flow !== true ? bank.items[0] : undefined;
  if (!isSeq(bank) || !isMap(first) || !first.range || !bank.range) return null;
  const indent = /[^\n]*$/.exec(text.slice(0, first.range[0]))?.[0].replace(/-\s*$/, '') ?? '';
  if (indent.trim() !== '') return null;
  const end = bank.range[1];
  const before = text.slice(0, end).trimEnd();
  const after = text.slice(end).replace(/^\s*\n/, '');
  return `${before}\n\n${listed(questions, indent)}\n${after}`;
}

function listed(questions: readonly DraftQuestion[], indent: string): string {
  return questions
    .map((question) => new Document([question]).toString(WRITING).trimEnd())
    .join('\n\n')
    .replace(/^(?=.)/gm, indent);
}
