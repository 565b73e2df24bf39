import type { Problems } from './content-error.ts';
import { fixCommand, nameOfKind } from './ledger.ts';
import type { Ledger, LedgerSubject } from './ledger.ts';
import { say, NOTHING } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/**
 * Subjects without a number become problems, unless the numbers are a draft.
 * @param display the ledger's path as problems name it
 * @param fix whether those that may have one will be given it
 */
export function requireNumbers(
  ledger: Ledger,
  subjects: readonly LedgerSubject[],
  display: string,
  fix: boolean,
  problems: Problems,
): void {
  if (ledger.isDraft) return;
  if (ledger.isEmpty && subjects.length > 0) {
    if (fix) return;
    problems.add(
      { path: display, line: 1, column: 1 },
      say`this file holds no numbers for life yet, and every section, lesson, activity and question needs one; if learners have this course, take the file back from a copy, for new numbers would be others; else run ${fixCommand(display)}, which writes it`,
    );
    return;
  }
  for (const subject of subjects) {
    const { kind, id, place } = subject;
    if (ledger.number(kind, id) !== undefined) continue;
    const hole = ledger.hole(kind);
    if (hole !== undefined)
      problems.add(
        place,
        say`${nameOfKind(kind)} "${id}" has no number for life, and in ${display} the line of ${kind} ${hole} is missing; take that file back from version control, or write the line "${kind} ${hole} ${id}" again if it was this one's`,
      );
    else if (!fix)
      problems.add(
        place,
        say`${nameOfKind(kind)} "${id}" has no number for life in the ledger yet; run ${fixCommand(display)} to give it one${renamed(ledger, subjects, subject, display)}`,
      );
  }
}

/** Whether an id may be an old one renamed: what to say then of those of its kind that are gone, the newest three. */
function renamed(
  ledger: Ledger,
  subjects: readonly LedgerSubject[],
  { kind }: LedgerSubject,
  display: string,
): Sentence {
  const there = new Set(subjects.filter((subject) => subject.kind === kind).map(({ id }) => id));
  const gone = ledger.ids(kind).filter((id) => !there.has(id));
  if (gone.length === 0) return NOTHING;
  const names = gone.slice(0, 3).map((id) => `"${id}"`);
  return say`; if it was renamed, call it again as before (gone: ${names.join(', ')}), or learners lose what they did there; if no learner has the course yet, delete ${display} and do the same: numbers begin anew`;
}
