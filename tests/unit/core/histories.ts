import * as fc from 'fast-check';
import type { LearnerAction } from '../../../src/core/action.ts';
import { SEED_LIMIT } from '../../../src/core/draw.ts';
import { lessonPlaces } from '../../../src/core/find.ts';
import { attemptUnderWay, INITIAL_STATE } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import { step } from '../../../src/core/step.ts';
import type { CourseOutline } from '../../../src/model/outline.ts';
import { aCourse } from '../../fixtures/course.ts';
import { anyCharacter } from '../../fixtures/any-character.ts';

/** A course and a state that a learner can reach in it. */
export interface History {
  readonly course: CourseOutline;
  readonly state: LearnerState;
}

/** What a learner of any kind may hand in: marks, pairs, words of any script, broken text. */
export const responses: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('a', 't', 'f', 'a,c', 'b,a,d,c,e', 'ab,ba,cc', 'a1,b2,c1', 'ba,ab', 'aa', ''),
  fc.constantFrom('12', '-3,5', '1 234,5', 'El Foro de 2006', 'Nueva York', '«no vinculante»', 'ñandú.'),
  fc.constantFrom('*a', '!a', 'a~1~', '~', '~~', '.', '-', '_', 'a.b-c_d', '"<&>\'', 'a,b,', ',a', 'aa,b'),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: anyCharacter, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', 'a', ' ', 'é', '😀', '\u0000'), maxLength: 8 }),
);

interface Move {
  readonly kind: number;
  readonly which: number;
  readonly what: number;
  readonly response: string;
  readonly score: number;
}

const moves = fc.record<Move>({
  kind: fc.nat(9),
  which: fc.nat(99),
  what: fc.nat(SEED_LIMIT - 1),
  response: responses,
  score: fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
});

const shapes = fc.record({
  sections: fc.integer({ min: 1, max: 3 }),
  lessons: fc.integer({ min: 1, max: 4 }),
  activities: fc.integer({ min: 0, max: 3 }),
  pool: fc.integer({ min: 0, max: 5 }),
  draw: fc.integer({ min: 1, max: 4 }),
  shuffle: fc.boolean(),
  attempts: fc.constantFrom(null, 1, 3),
});

/** Any course with any state that a learner can reach in it. */
export const histories: fc.Arbitrary<History> = fc
  .tuple(shapes, fc.array(moves, { maxLength: 60, size: 'max' }))
  .map(([shape, list]) => {
    const course = aCourse(shape);
    const state = list.reduce(
      (from, move) => step(course, from, actionOf(course, from, move)),
      INITIAL_STATE,
    );
    return { course, state };
  });

/** The action that a move means in a course; answers go to a question that waits for one. */
function actionOf(course: CourseOutline, state: LearnerState, move: Move): LearnerAction {
  const { which, what } = move;
  const places = lessonPlaces(course);
  const lesson = places[which % places.length]?.lesson;
  const section = course.sections[which % course.sections.length]?.id ?? '';
  const id = lesson?.id ?? '';
  switch (move.kind) {
    case 0:
      return { type: 'lesson-opened', lesson: id };
    case 1:
      return { type: 'position-reached', lesson: state.bookmark?.id ?? id, position: what % 50 };
    case 2:
      return {
        type: 'activity-used',
        activity: lesson?.activities[what % (lesson.activities.length + 1)]?.id ?? '',
      };
    case 3:
      return { type: 'end-reached', lesson: id };
    case 4:
      return { type: 'assessment-opened', section };
    case 5:
      return { type: 'attempt-started', section, seed: what };
    default:
      return answerOf(state, section, move);
  }
}

function answerOf(state: LearnerState, section: string, { what, response, score }: Move): LearnerAction {
  const attempt = attemptUnderWay(state.assessments[section]);
  const open = attempt?.questions.filter((id) => !attempt.answers[id]) ?? [];
  return { type: 'answer-given', section, question: open[what % open.length] ?? '', response, score };
}
