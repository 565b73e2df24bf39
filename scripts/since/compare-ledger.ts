import type { LedgerKind } from '../content/ledger.ts';
import { lessonPlaces } from '../../src/core/find.ts';
import type { CourseOutline } from '../../src/model/outline.ts';
import { breaks } from './finding.ts';
import type { Comparer, Update } from './update.ts';

/** What learners did with one kind of thing, as its number holds it. */
export const PROGRESS: Readonly<Record<LedgerKind, string>> = {
  section: 'what learners reached in its assessment',
  lesson: 'what learners read of it',
  activity: 'that learners used it',
  question: 'what learners answered to it',
};

interface Entry {
  readonly kind: LedgerKind;
  readonly id: string;
  readonly number: number;
}

/** Numbers are for life: whatever the package has must still have its number, also when it is gone from the content. */
export const compareLedger: Comparer = (update) =>
  entries(update.content.outline).flatMap((entry) => {
    const sentence = faultOf(entry, update);
    return sentence === null ? [] : [breaks(update.sources.ledger, sentence)];
  });

function faultOf({ kind, id, number }: Entry, { ledger }: Update): string | null {
  const given = ledger.number(kind, id);
  if (given === number) return null;
  const holder = ledger.holder(kind, number);
  const lost = PROGRESS[kind];
  const mend = `take back the line "${kind} ${number} ${id}"`;
  if (holder !== undefined)
    return `The number ${number} of ${kind} "${id}" belongs to "${holder}" now: ${lost} would count for "${holder}"; ${mend}`;
  if (given !== undefined)
    return `The number of ${kind} "${id}" changed from ${number} to ${given}: ${lost} would be lost; ${mend}`;
  return `${capital(kind)} "${id}" has lost its number ${number}: the next new ${kind} could be given it, and ${lost}; ${mend}`;
}

function entries(course: CourseOutline): Entry[] {
  const lessons = lessonPlaces(course).map(({ lesson }) => lesson);
  const all = (kind: LedgerKind, list: readonly { id: string; number: number }[]): Entry[] =>
    list.map(({ id, number }) => ({ kind, id, number }));
  return [
    ...all('section', course.sections),
    ...all('lesson', lessons),
    ...all(
      'activity',
      lessons.flatMap(({ activities }) => activities),
    ),
    ...all(
      'question',
      course.sections.flatMap(({ assessment }) => assessment?.pool ?? []),
    ),
  ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
