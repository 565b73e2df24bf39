import type { KnownCourse, KnownQuestion } from '../known-course.ts';
import { questionsInAll, questionsOf } from '../known-course.ts';
import { isGraded } from '../../questions/graded.ts';
import type { AttemptRecord, InteractionRecord } from './attempt-record.ts';
import type { ReadingContext } from './reading-context.ts';
import { scoreIn } from '../written-answers.ts';
import type { SpokenQuestion } from '../written-answers.ts';

/** The id that authors gave a question, from the LMS's: `regulador-ordena` of `s2-21_regulador-ordena`. */
export function slugOf(id: string): string {
  return id.replace(/^s\d+-\d+_/, '');
}

/**
 * Completes what reports leave out about questions of the known course: ids, by the slot of the question, and results,
 * by the course's key in whatever language. Both are said. What the LMS did tell stays as it is.
 */
export function settleQuestions(
  records: readonly AttemptRecord[],
  course: KnownCourse,
  context: ReadingContext,
): AttemptRecord[] {
  const [main] = course.languages;
  const known = questionsOf(main);
  const spoken = questionsInAll(course);
  const bySlot = new Map([...known].map(([slug, question]) => [question.number, { slug, question }]));
  const counts = { named: 0, graded: 0, open: 0 };
  const settled = records.map((record) => {
    if (record.interactions.length === 0) return record;
    const interactions = record.interactions.map((given): InteractionRecord => {
      const slot = given.slot === null ? undefined : bySlot.get(given.slot);
      const id = given.id === '' && slot ? slot.slug : given.id;
      if (id !== given.id) counts.named += 1;
      const graded =
        given.score === null && given.response !== ''
          ? scoreOf(spoken.get(slugOf(id)), given.response)
          : null;
      if (graded !== null) counts.graded += 1;
      else if (given.score === null && given.response !== '' && !isOpinion(known.get(slugOf(id))))
        counts.open += 1;
      return id === given.id && graded === null ? given : { ...given, id, score: graded ?? given.score };
    });
    return { ...record, interactions };
  });
  const { version } = main.outline;
  if (counts.named > 0) context.say('no-question-ids', {});
  if (counts.graded > 0) context.say('graded-here', { count: counts.graded, version });
  if (counts.open > 0) context.say('not-graded', { count: counts.open });
  return settled;
}

function isOpinion(known: KnownQuestion | undefined): boolean {
  return known !== undefined && !isGraded(known.question);
}

function scoreOf(spoken: readonly SpokenQuestion[] = [], told: string): number | null {
  return spoken[0] && isGraded(spoken[0].question) ? scoreIn(spoken, told) : null;
}
