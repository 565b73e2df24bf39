import { courseCommand } from './course-command.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/**
 * The line by which the ledger of a new course says that nothing has its number for life yet, and what follows on it:
 * samples may change their names and go without a trace. It counts only as long as no line gives a number.
 */
const DRAFT = /^# draft\b.*\r?\n?(# .*"npm run build".*\r?\n?)?/m;

/** The ledger of a new course, in the language of who makes it; its first words are the same in all. */
export function draftLedger(): Sentence {
  return say`# draft: nothing has its number for life yet, so that everything may still be called otherwise.
# The first "npm run build", or "npm run check -- --fix", writes the numbers in place of these lines, once and for all.
`;
}

/** Whether a ledger says that it is a draft. @param text what it holds */
export function saysDraft(text: string): boolean {
  return DRAFT.test(text);
}

/** What somebody wrote into a draft beside the lines of its own, which end where numbers begin. */
export function withoutDraft(text: string): string {
  return text.replace(DRAFT, '');
}

/** What is said of a course whose numbers are a draft. @param modules its folder */
export function draftLine(modules: string): Sentence {
  return say`nothing of this course has its number for life yet, so that everything may still be called otherwise; the first ${courseCommand(modules, 'build')} gives the numbers, or ${courseCommand(modules, 'check -- --fix')}`;
}

/** What is said once numbers were given. */
export const settledLine = (): Sentence =>
  say`ledger.txt: everything has its number for life now; keep that file with the content, and call nothing otherwise from here on`;
