import type { KnownLanguage, KnownQuestion } from '../known-course.ts';
import { questionsOf } from '../known-course.ts';
import { bankOf } from '../../questions/banks.ts';
import { isGraded } from '../../questions/graded.ts';
import { graderOf } from '../../questions/graders.ts';
import type { AttemptRecord, InteractionRecord } from './attempt-record.ts';
import type { ReadingContext } from './reading-context.ts';

/** The id that authors gave a question, from the LMS's: `regulador-ordena` of `s2-21_regulador-ordena`. */
export function slugOf(id: string): string {
  return id.replace(/^s\d+-\d+_/, '');
}

/**
 * Completes what reports leave out about questions of the known course: ids, by the slot of the question, and results,
 * by the course's key. Both are said. What the LMS did tell stays as it is.
 */
export function settleQuestions(
  records: readonly AttemptRecord[],
  course: KnownLanguage,
  context: ReadingContext,
): AttemptRecord[] {
  const known = questionsOf(course);
  const bySlot = new Map([...known].map(([slug, question]) => [question.number, { slug, question }]));
  const counts = { named: 0, graded: 0, open: 0 };
  const settled = records.map((record) => {
    if (record.interactions.length === 0) return record;
    const interactions = record.interactions.map((given): InteractionRecord => {
      const slot = given.slot === null ? undefined : bySlot.get(given.slot);
      const id = given.id === '' && slot ? slot.slug : given.id;
      if (id !== given.id) counts.named += 1;
      const graded =
        given.score === null && given.response !== '' ? scoreOf(known.get(slugOf(id)), given.response) : null;
      if (graded !== null) counts.graded += 1;
      else if (given.score === null && given.response !== '' && !isOpinion(known.get(slugOf(id))))
        counts.open += 1;
      return id === given.id && graded === null ? given : { ...given, id, score: graded ?? given.score };
    });
    return { ...record, interactions };
  });
  const { version } = course.outline;
  if (counts.named > 0) context.say('no-question-ids', {});
  if (counts.graded > 0) context.say('graded-here', { count: counts.graded, version });
  if (counts.open > 0) context.say('not-graded', { count: counts.open });
  return settled;
}

function isOpinion(known: KnownQuestion | undefined): boolean {
  return known !== undefined && !isGraded(known.question);
}

function scoreOf(known: KnownQuestion | undefined, told: string): number | null {
  if (!known) return null;
  const { question } = known;
  if (!isGraded(question)) return null;
  return graderOf(question).grade(question, bankOf(question).form.fromTold(told)).score;
}
