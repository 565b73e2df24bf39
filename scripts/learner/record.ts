import type { LearnerState } from '../../src/core/state.ts';
import type { CoursePage } from './course-page.ts';

/** What the course shows and holds of a learner at a moment. */
export interface CourseRecord {
  /** What the contents page notes beside each lesson and assessment. */
  readonly notes: readonly string[];
  /** What the cover offers to go on with. */
  readonly place: string;
  readonly state: LearnerState;
}

/** Reads back what the course shows and holds; leaves the cover on the screen. */
export async function readRecord(course: CoursePage): Promise<CourseRecord> {
  const state = await course.state();
  await course.go('#/agenda');
  await course.see('.agenda-note');
  const notes = await course.textsOf('.agenda-note');
  await course.go('#/');
  return { notes, place: await course.textOf('.cover-action a'), state };
}

/** How many answers a state holds, of attempts under way and of the last finished ones. */
export function answerCount({ assessments }: LearnerState): number {
  return Object.values(assessments).reduce(
    (sum, { attempt }) => sum + Object.keys(attempt?.answers ?? {}).length,
    0,
  );
}

/** Everything that a state held and a later one does not hold the same: one sentence each. */
export function losses(before: LearnerState, after: LearnerState): string[] {
  return [...lostAnswers(before, after), ...lostMarks(before, after), ...lostPlace(before, after)];
}

function lostAnswers(before: LearnerState, after: LearnerState): string[] {
  return Object.entries(before.assessments).flatMap(([section, { attempt, best }]) => {
    const kept = after.assessments[section];
    const answers = Object.entries(attempt?.answers ?? {});
    const lost = answers.filter(([id, { response }]) => kept?.attempt?.answers[id]?.response !== response);
    return [
      ...(lost.length > 0 ? [`${lost.length} of ${answers.length} answers of ${section} are not there`] : []),
      ...(kept?.best !== best && best !== null
        ? [`the score of ${section} was ${best} and is ${kept?.best ?? 'gone'}`]
        : []),
    ];
  });
}

function lostMarks(before: LearnerState, after: LearnerState): string[] {
  const lessons = Object.entries(before.lessons).filter(([id, status]) => after.lessons[id] !== status);
  const activities = Object.keys(before.activities).filter((id) => after.activities[id] === undefined);
  return [
    ...lessons.map(([id, status]) => `the lesson ${id} was ${status} and is ${after.lessons[id] ?? 'new'}`),
    ...activities.map((id) => `the activity ${id} is no longer marked as used`),
  ];
}

function lostPlace(before: LearnerState, after: LearnerState): string[] {
  const [was, is] = [before.bookmark, after.bookmark].map(placeName);
  return was === is ? [] : [`the place was ${was} and is ${is}`];
}

function placeName(bookmark: LearnerState['bookmark'] | undefined): string {
  if (!bookmark) return 'the cover';
  return bookmark.view === 'lesson'
    ? `block ${bookmark.position} of the lesson ${bookmark.id}`
    : `the assessment of ${bookmark.id}`;
}
