import type { LearnerAction } from '../../src/core/action.ts';
import { lessonPlaces } from '../../src/core/find.ts';
import { attemptUnderWay } from '../../src/core/state.ts';
import type { CourseOutline, LessonOutline, SectionOutline } from '../../src/model/outline.ts';
import { someAnswer } from './answers.ts';
import type { Page } from './page.ts';
import type { StepKind } from './step.ts';
import type { World } from './world.ts';

/** What a learner does in a course. */
export const LEARNER_STEPS = {
  opens: lessonStep(4, (_world, { id }) => [{ type: 'lesson-opened', lesson: id }]),
  'reads on': lessonStep(4, (page, { id }, what) => [
    { type: 'position-reached', lesson: page.session.state.bookmark?.id ?? id, position: what % 50 },
  ]),
  uses: lessonStep(5, (_page, { activities }, what) => {
    const activity = activities[what % Math.max(1, activities.length)];
    return activity ? [{ type: 'activity-used', activity: activity.id }] : [];
  }),
  ends: lessonStep(4, (_page, { id }) => [{ type: 'end-reached', lesson: id }]),
  'works through': lessonStep(10, (_page, { id, activities }) => [
    { type: 'lesson-opened', lesson: id },
    ...activities.map(({ id: activity }): LearnerAction => ({ type: 'activity-used', activity })),
    { type: 'end-reached', lesson: id },
  ]),
  'opens assessment': sectionStep(2, (world, page, section) =>
    world.act(page, { type: 'assessment-opened', section: section.id }) ? section.id : '',
  ),
  starts: sectionStep(6, (world, page, section, what) =>
    startAttempt(world, page, section, what) ? section.id : '',
  ),
  answers: sectionStep(24, answerNext),
  'takes whole assessment': sectionStep(8, (world, page, section, what) => {
    startAttempt(world, page, section, what);
    const words: string[] = [];
    for (let turn = 0; ; turn += 1) {
      const answered = answerNext(world, page, section, what + turn);
      if (answered === '') return words.join(', ');
      words.push(answered);
    }
  }),
} satisfies Record<string, StepKind>;

function lessonStep(
  weight: number,
  actions: (page: Page, lesson: LessonOutline, what: number) => readonly LearnerAction[],
): StepKind {
  return {
    weight,
    async play(world, which, what) {
      const page = await world.page();
      const places = lessonPlaces(page.session.course);
      const place = places[which % Math.max(1, places.length)];
      const done = (place ? actions(page, place.lesson, what) : []).filter((action) =>
        world.act(page, action),
      );
      return done.map(wordsOf).join(', ');
    },
  };
}

function sectionStep(
  weight: number,
  act: (world: World, page: Page, section: SectionOutline, what: number) => string,
): StepKind {
  return {
    weight,
    async play(world, which, what) {
      const page = await world.page();
      const section = assessed(page.session.course, page, which);
      return section ? act(world, page, section, what) : '';
    },
  };
}

/** Of the sections that have an assessment one whose attempt waits for answers, if there is any. */
function assessed(course: CourseOutline, { session }: Page, which: number): SectionOutline | undefined {
  const all = course.sections.filter(({ assessment }) => assessment);
  const open = all.filter(({ id }) => attemptUnderWay(session.state.assessments[id]));
  const sections = open.length > 0 && which % 4 > 0 ? open : all;
  return sections[which % Math.max(1, sections.length)];
}

/** An attempt is started where the assessment stands open. */
function startAttempt(world: World, page: Page, { id }: SectionOutline, seed: number): boolean {
  world.act(page, { type: 'assessment-opened', section: id });
  return world.act(page, { type: 'attempt-started', section: id, seed });
}

function answerNext(world: World, page: Page, section: SectionOutline, what: number): string {
  const { course, state } = page.session;
  const attempt = attemptUnderWay(state.assessments[section.id]);
  const open = attempt?.questions.filter((id) => !attempt.answers[id]) ?? [];
  const asked = section.assessment?.pool.find(({ id }) => id === open[what % Math.max(1, open.length)]);
  if (!asked) return '';
  // Nobody gives two answers in the same millisecond, by which sessions tell them apart.
  const answer = someAnswer(course, section, asked, what, world.now + world.given.length);
  const { question, response, score } = answer;
  const action = { type: 'answer-given', section: section.id, question, response, score } as const;
  if (!world.act(page, action, answer)) return '';
  return `${question} with ${JSON.stringify(response)}, worth ${score}`;
}

function wordsOf(action: LearnerAction): string {
  switch (action.type) {
    case 'lesson-opened':
    case 'end-reached':
      return action.lesson;
    case 'position-reached':
      return `${action.lesson} up to block ${action.position}`;
    case 'activity-used':
      return action.activity;
    case 'assessment-opened':
    case 'attempt-started':
    case 'answer-given':
      return action.section;
  }
}
