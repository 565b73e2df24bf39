import type { AssessmentState, LearnerState, Reached } from '../../src/core/state.ts';
import type { CourseOutline, SectionOutline } from '../../src/model/outline.ts';

const REACHED: readonly Reached[] = ['none', 'completed', 'passed'];

/**
 * What of a state is missing in another one, in words: a lesson, an activity, an answer, a score that went back.
 * What left the course is not missed.
 * @param rivals states of whoever did not know of it, such as other devices: where two began different attempts at once,
 *   only one can go on
 */
export function missing(
  course: CourseOutline,
  now: LearnerState,
  before: LearnerState,
  rivals: readonly (LearnerState | null)[] = [],
): string[] {
  const lessons = course.sections.flatMap((section) => section.lessons);
  const rank = (state: LearnerState): number => REACHED.indexOf(state.reached);
  return [
    ...(rank(now) < rank(before) ? [`«${before.reached}» became «${now.reached}»`] : []),
    ...lessons
      .filter(({ id }) => before.lessons[id] && now.lessons[id] !== 'done')
      .filter(({ id }) => before.lessons[id] !== now.lessons[id])
      .map(({ id }) => `${id} is not ${before.lessons[id]} any more`),
    ...lessons
      .flatMap(({ activities }) => activities)
      .filter(({ id }) => before.activities[id] && !now.activities[id])
      .map(({ id }) => `activity ${id} is not used any more`),
    ...course.sections.flatMap((section) =>
      missingInAssessment(
        section,
        now.assessments[section.id],
        before.assessments[section.id],
        rivals.map((rival) => rival?.assessments[section.id]),
      ),
    ),
  ];
}

function missingInAssessment(
  section: SectionOutline,
  now: AssessmentState | undefined,
  before: AssessmentState | undefined,
  rivals: readonly (AssessmentState | undefined)[],
): string[] {
  if (!section.assessment || !before) return [];
  const best = now?.best ?? -1;
  const finished = now?.finished ?? 0;
  return [
    ...(best < (before.best ?? -1)
      ? [`the best score in ${section.id} fell from ${before.best} to ${best}`]
      : []),
    ...(finished < before.finished ? [`a finished attempt at ${section.id} is gone`] : []),
    ...missingAnswers(section, now, before, rivals),
  ];
}

function missingAnswers(
  section: SectionOutline,
  now: AssessmentState | undefined,
  before: AssessmentState,
  rivals: readonly (AssessmentState | undefined)[],
): string[] {
  const pool = new Set(section.assessment?.pool.map(({ id }) => id));
  const answers = Object.entries(before.attempt?.answers ?? {}).filter(([id]) => pool.has(id));
  const seed = now?.attempt?.seed;
  const isOther = seed !== before.attempt?.seed;
  const wentOn = (now?.finished ?? 0) > before.finished || isOver(before, pool);
  const rivalWon = rivals.some((rival) => rival?.attempt && rival.attempt.seed === seed);
  if (isOther && (wentOn || rivalWon)) return [];
  const isRivals = (id: string, response: string | undefined): boolean =>
    rivals.some((rival) => response !== undefined && rival?.attempt?.answers[id]?.response === response);
  return answers
    .filter(([id, { response }]) => now?.attempt?.answers[id]?.response !== response)
    .filter(([id]) => !isRivals(id, now?.attempt?.answers[id]?.response))
    .map(([id]) => `the answer to ${id} is gone`);
}

/** Whether nothing of the attempt is open, so that another may have begun since. */
function isOver({ attempt }: AssessmentState, pool: ReadonlySet<string>): boolean {
  return (
    attempt !== null && attempt.questions.every((id) => attempt.answers[id] !== undefined || !pool.has(id))
  );
}
