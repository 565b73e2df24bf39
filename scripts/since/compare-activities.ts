import { lessonPlaces } from '../../src/core/find.ts';
import type { LessonPlace } from '../../src/core/find.ts';
import { noticed } from './finding.ts';
import type { Finding } from './finding.ts';
import { paired } from './pairs.ts';
import type { Comparer, Update } from './update.ts';
import { say, sayAgain, toSay } from '../messages/say.ts';

const MUST = toSay('whoever has done the lesson stays so, everybody else must use it first');
const NEED_NOT = toSay('nobody has to use it');
const LACKED = toSay('whoever lacked nothing else has the lesson done on reaching its end again');

/** Activities of lessons that stayed: those that came or went, and those that must or need not be used now. */
export const compareActivities: Comparer = (update) => {
  const { content, now } = update;
  return paired(
    lessonPlaces(content.outline),
    lessonPlaces(now.outline),
    ({ lesson }) => lesson,
  ).kept.flatMap(([old, place]) => compare(old, place, update));
};

function compare(old: LessonPlace, { label, lesson }: LessonPlace, { sources }: Update): Finding[] {
  const pairs = paired(old.lesson.activities, lesson.activities, (activity) => activity);
  const at = (id: string): string | null => sources.of('activity', id) ?? sources.of('lesson', lesson.id);
  return [
    ...pairs.fresh.map(({ id, required }) =>
      noticed(at(id), say`Activity "${id}" joins lesson ${label}: ${sayAgain(required ? MUST : NEED_NOT)}`),
    ),
    ...pairs.gone.map(({ id, required }) =>
      noticed(
        at(id),
        say`Activity "${id}" is gone from lesson ${label}: ${sayAgain(required ? LACKED : NEED_NOT)}`,
      ),
    ),
    ...pairs.kept
      .filter(([before, { required }]) => before.required !== required)
      .map(([, { id, required }]) =>
        noticed(
          at(id),
          required
            ? say`Activity "${id}" of lesson ${label} must be used now: ${sayAgain(MUST)}`
            : say`Activity "${id}" of lesson ${label} need not be used any more: ${sayAgain(LACKED)}`,
        ),
      ),
  ];
}
