import { describe, expect, it } from 'vitest';
import type { LearnerAction } from '../../../src/core/action.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import { attemptScore, mayStart, missingActivities, step } from '../../../src/core/step.ts';
import { outcome } from '../../../src/core/progress.ts';
import { aCourse, withPool } from '../../fixtures/course.ts';
import { after, allLessons, answering, attemptOf, begun, taking } from './play.ts';

const course = aCourse({ sections: 2, lessons: 2, activities: 2, pool: 4, draw: 2 });
const opened = after(course, [{ type: 'lesson-opened', lesson: 'lesson-1-1' }]);
const asked = begun(course, INITIAL_STATE);
const [first = '', second = ''] = attemptOf(asked).questions;
const taken = taking(course, INITIAL_STATE, 1);

interface Case {
  readonly says: string;
  readonly from: LearnerState;
  readonly action: LearnerAction;
  readonly change: Partial<LearnerState>;
}

const CASES: readonly Case[] = [
  {
    says: 'opens a lesson and remembers the place',
    from: INITIAL_STATE,
    action: { type: 'lesson-opened', lesson: 'lesson-1-1' },
    change: {
      lessons: { 'lesson-1-1': 'opened' },
      bookmark: { view: 'lesson', id: 'lesson-1-1', position: 0 },
    },
  },
  {
    says: 'moves the bookmark when another lesson is opened',
    from: opened,
    action: { type: 'lesson-opened', lesson: 'lesson-2-2' },
    change: {
      lessons: { 'lesson-1-1': 'opened', 'lesson-2-2': 'opened' },
      bookmark: { view: 'lesson', id: 'lesson-2-2', position: 0 },
    },
  },
  {
    says: 'remembers how far the open lesson was read',
    from: opened,
    action: { type: 'position-reached', lesson: 'lesson-1-1', position: 4 },
    change: { bookmark: { view: 'lesson', id: 'lesson-1-1', position: 4 } },
  },
  {
    says: 'notes an activity that was used',
    from: opened,
    action: { type: 'activity-used', activity: 'lesson-1-1/check-2' },
    change: { activities: { 'lesson-1-1/check-2': true } },
  },
  {
    says: 'has a lesson done when its end is reached and its required activity was used',
    from: after(course, [{ type: 'activity-used', activity: 'lesson-1-1/check-1' }], opened),
    action: { type: 'end-reached', lesson: 'lesson-1-1' },
    change: { lessons: { 'lesson-1-1': 'done' } },
  },
  {
    says: 'remembers the assessment as the place to come back to',
    from: opened,
    action: { type: 'assessment-opened', section: 'section-2' },
    change: { bookmark: { view: 'assessment', id: 'section-2' } },
  },
  {
    says: 'moves the bookmark from one assessment to another',
    from: after(course, [{ type: 'assessment-opened', section: 'section-1' }]),
    action: { type: 'assessment-opened', section: 'section-2' },
    change: { bookmark: { view: 'assessment', id: 'section-2' } },
  },
  {
    says: 'tells a lesson from an assessment, were their names the same',
    from: { ...INITIAL_STATE, bookmark: { view: 'lesson', id: 'section-1', position: 0 } },
    action: { type: 'assessment-opened', section: 'section-1' },
    change: { bookmark: { view: 'assessment', id: 'section-1' } },
  },
  {
    says: 'keeps an answer with what it earned in whole per cent',
    from: asked,
    action: { type: 'answer-given', section: 'section-1', question: first, response: 'a,c', score: 2 / 3 },
    change: {
      assessments: {
        'section-1': {
          ...asked.assessments['section-1']!,
          attempt: { ...attemptOf(asked), answers: { [first]: { response: 'a,c', score: 0.67 } } },
        },
      },
    },
  },
  {
    says: 'accepts the answers of an attempt in any order',
    from: asked,
    action: { type: 'answer-given', section: 'section-1', question: second, response: 'b', score: 0 },
    change: {
      assessments: {
        'section-1': {
          ...asked.assessments['section-1']!,
          attempt: { ...attemptOf(asked), answers: { [second]: { response: 'b', score: 0 } } },
        },
      },
    },
  },
];

describe('step', () => {
  it.each(CASES)('$says', ({ from, action, change }) => {
    expect(step(course, from, action)).toEqual({ ...from, ...change });
  });

  it('draws as many questions as the assessment asks and waits for all of them', () => {
    expect(attemptOf(asked)).toMatchObject({ seed: 7, answers: {} });
    expect(attemptOf(asked).questions).toHaveLength(2);
    expect(asked.assessments['section-1']).toMatchObject({ best: null, finished: 0 });
  });

  it('ends the attempt with the last answer and takes its score', () => {
    const ended = answering(course, asked, [1, 0.5]);
    expect(ended.assessments['section-1']).toMatchObject({ best: 75, finished: 1 });
  });

  it('keeps the best score when a later attempt is worse', () => {
    const again = taking(course, taken, 0, 'section-1', 8);
    expect(again.assessments['section-1']).toMatchObject({ best: 100, finished: 2 });
  });

  it('takes the new score when a later attempt is better', () => {
    const better = taking(course, taking(course, INITIAL_STATE, 0.5), 1, 'section-1', 8);
    expect(better.assessments['section-1']).toMatchObject({ best: 100, finished: 2 });
  });

  it('changes no state that it was given', () => {
    const before = structuredClone(asked);
    answering(course, asked, [1, 1]);
    expect(asked).toEqual(before);
  });
});

const NONSENSE: readonly (readonly [string, LearnerState, LearnerAction])[] = [
  ['an unknown lesson is opened', opened, { type: 'lesson-opened', lesson: 'nowhere' }],
  ['the open lesson is opened again', opened, { type: 'lesson-opened', lesson: 'lesson-1-1' }],
  [
    'a place is reached in a lesson that is not open',
    opened,
    { type: 'position-reached', lesson: 'lesson-2-1', position: 3 },
  ],
  [
    'a place is reached before any lesson was opened',
    INITIAL_STATE,
    { type: 'position-reached', lesson: 'lesson-1-1', position: 3 },
  ],
  [
    'the same place is reached again',
    opened,
    { type: 'position-reached', lesson: 'lesson-1-1', position: 0 },
  ],
  ...[-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15].map(
    (position) =>
      [
        `the place ${position} is reached`,
        opened,
        { type: 'position-reached', lesson: 'lesson-1-1', position },
      ] as const,
  ),
  ['an unknown activity is used', opened, { type: 'activity-used', activity: 'lesson-1-1/none' }],
  [
    'an activity is used twice',
    after(course, [{ type: 'activity-used', activity: 'lesson-1-1/check-1' }]),
    { type: 'activity-used', activity: 'lesson-1-1/check-1' },
  ],
  [
    'the end is reached before the required activity was used',
    opened,
    { type: 'end-reached', lesson: 'lesson-1-1' },
  ],
  ['the end of an unknown lesson is reached', opened, { type: 'end-reached', lesson: 'nowhere' }],
  [
    'the end of a lesson that is done is reached again',
    after(course, allLessons(course)),
    { type: 'end-reached', lesson: 'lesson-1-1' },
  ],
  ['an unknown assessment is opened', opened, { type: 'assessment-opened', section: 'nowhere' }],
  [
    'the open assessment is opened again',
    after(course, [{ type: 'assessment-opened', section: 'section-1' }]),
    { type: 'assessment-opened', section: 'section-1' },
  ],
  [
    'an attempt at an unknown assessment begins',
    opened,
    { type: 'attempt-started', section: 'nowhere', seed: 1 },
  ],
  [
    'an attempt begins while another is under way',
    asked,
    { type: 'attempt-started', section: 'section-1', seed: 9 },
  ],
  ...[-1, 1.5, Number.NaN, 36 ** 3].map(
    (seed) =>
      [
        `an attempt begins with the seed ${seed}`,
        opened,
        { type: 'attempt-started', section: 'section-1', seed },
      ] as const,
  ),
  [
    'an answer comes outside an attempt',
    opened,
    { type: 'answer-given', section: 'section-1', question: first, response: 'a', score: 1 },
  ],
  [
    'an answer comes for an unknown section',
    asked,
    { type: 'answer-given', section: 'nowhere', question: first, response: 'a', score: 1 },
  ],
  [
    'an answer comes for a question that was not asked',
    asked,
    { type: 'answer-given', section: 'section-1', question: 'question-2-1', response: 'a', score: 1 },
  ],
  [
    'a question is answered a second time',
    answering(course, asked, [0]),
    { type: 'answer-given', section: 'section-1', question: first, response: 'b', score: 1 },
  ],
  [
    'a question of a finished attempt is answered',
    taken,
    { type: 'answer-given', section: 'section-1', question: first, response: 'b', score: 0 },
  ],
  ...[-0.5, 1.5, Number.NaN].map(
    (score) =>
      [
        `an answer is said to earn ${score}`,
        asked,
        { type: 'answer-given', section: 'section-1', question: first, response: 'a', score },
      ] as const,
  ),
];

describe('step leaves the very same state', () => {
  it.each(NONSENSE)('when %s', (_says, from, action) => {
    expect(step(course, from, action)).toBe(from);
  });

  it('when a section without assessment is asked for one', () => {
    const plain = aCourse({ pool: 0 });
    const state = after(plain, [{ type: 'lesson-opened', lesson: 'lesson-1-1' }]);
    for (const type of ['assessment-opened', 'attempt-started'] as const) {
      expect(step(plain, state, { type, section: 'section-1', seed: 1 })).toBe(state);
    }
  });

  it('when the attempts are used up', () => {
    const limited = aCourse({ attempts: 1 });
    const used = taking(limited, INITIAL_STATE, 0);
    expect(step(limited, used, { type: 'attempt-started', section: 'section-1', seed: 1 })).toBe(used);
  });
});

describe('questions about opinions', () => {
  const opinion = { id: 'opinion', number: 40, kind: 'likert', points: 0 } as const;
  const withOpinion = withPool(course, 'section-1', ([head, ...pool]) => [head!, opinion, ...pool]);

  it('are asked in every attempt, after what was drawn', () => {
    const once = taking(withOpinion, INITIAL_STATE, 1);
    for (const state of [once, begun(withOpinion, once)]) {
      const { questions } = attemptOf(state);
      expect(questions).toHaveLength(3);
      expect(questions.at(-1)).toBe('opinion');
    }
  });

  it('are waited for, and count for nothing', () => {
    const drawn = answering(withOpinion, begun(withOpinion, INITIAL_STATE), [0, 1]);
    expect(drawn.assessments['section-1']?.finished).toBe(0);
    expect(answering(withOpinion, drawn, [1]).assessments['section-1']).toMatchObject({
      finished: 1,
      best: 50,
    });
  });

  it('leave the weight of a section as it is', () => {
    const points = { ...course, score: 'points' } as const;
    const state = taking(points, INITIAL_STATE, 1);
    const changed = withPool(points, 'section-1', (pool) => [...pool, opinion]);
    expect(outcome(changed, state).score).toBe(outcome(points, state).score);
  });
});

describe('mayStart', () => {
  const limited = aCourse({ attempts: 2 });
  const section = limited.sections[0]!;
  const once = taking(limited, INITIAL_STATE, 0);

  it.each([
    ['before the first attempt', INITIAL_STATE, true],
    ['during an attempt', begun(limited, INITIAL_STATE), false],
    ['with an attempt left', once, true],
    ['with none left', taking(limited, once, 0), false],
  ])('%s', (_says, state, expected) => {
    expect(mayStart(section, state)).toBe(expected);
  });

  it('is never so where there is no assessment', () => {
    expect(mayStart(aCourse({ pool: 0 }).sections[0]!, INITIAL_STATE)).toBe(false);
  });
});

describe('missingActivities', () => {
  it('counts the required activities that were not used', () => {
    const lesson = course.sections[0]!.lessons[0]!;
    expect(missingActivities(lesson, opened)).toBe(1);
    const used = after(course, [{ type: 'activity-used', activity: 'lesson-1-1/check-1' }], opened);
    expect(missingActivities(lesson, used)).toBe(0);
  });
});

describe('attemptScore', () => {
  it.each([
    { says: 'counts a question without an answer as 0', scores: [1, 1], score: 50 },
    { says: 'keeps two decimals', scores: [1, 0.33, 0.33, 0.34], score: 50 },
    { says: 'is 100 when all is right', scores: [1, 1, 1, 1], score: 100 },
  ])('$says', ({ scores, score }) => {
    const plain = aCourse({ pool: 4 });
    const state = answering(plain, begun(plain, INITIAL_STATE), scores);
    expect(attemptScore(plain.sections[0]!, attemptOf(state))).toBe(score);
  });

  it('weighs questions by their points', () => {
    const weighed = aCourse({ pool: 2, points: [3, 1], shuffle: false });
    const state = answering(weighed, begun(weighed, INITIAL_STATE), [1, 0]);
    expect(attemptScore(weighed.sections[0]!, attemptOf(state))).toBe(75);
  });
});
