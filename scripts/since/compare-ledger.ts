import type { LedgerKind } from '../content/ledger.ts';
import { nameOfKind } from '../content/ledger.ts';
import { lessonPlaces } from '../../src/core/find.ts';
import type { CourseOutline } from '../../src/model/outline.ts';
import { breaks } from './finding.ts';
import type { Comparer, Update } from './update.ts';
import { say, sayAgain, toSay } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** What learners did with one kind of thing, as its number holds it. */
export const PROGRESS: Readonly<Record<LedgerKind, string>> = {
  section: toSay('what learners reached in its assessment'),
  lesson: toSay('what learners read of it'),
  activity: toSay('that learners used it'),
  question: toSay('what learners answered to it'),
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

function faultOf({ kind, id, number }: Entry, { ledger }: Update): Sentence | null {
  const given = ledger.number(kind, id);
  if (given === number) return null;
  const holder = ledger.holder(kind, number);
  const lost = sayAgain(PROGRESS[kind]);
  const noun = nameOfKind(kind);
  const mend = say`take back the line "${kind} ${number} ${id}"`;
  if (holder !== undefined)
    return say`The number for life ${number} of ${noun} "${id}" belongs to "${holder}" now: ${lost} would count for "${holder}"; ${mend}`;
  if (given !== undefined)
    return say`The number for life of ${noun} "${id}" changed from ${number} to ${given}: ${lost} would be lost; ${mend}`;
  return say`${capital(noun)} "${id}" has lost its number for life ${number}: the next new ${noun} could be given it, and ${lost}; ${mend}`;
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
