import { describe, expect, it } from 'vitest';
import { outcome } from '../../../src/core/progress.ts';
import { objectiveId, slots, snapshot, verdict } from '../../../src/core/report.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import type { Verdict } from '../../../src/core/tracking-port.ts';
import type { CourseOutline } from '../../../src/model/outline.ts';
import { aCourse, withPool, withSection } from '../../fixtures/course.ts';
import { after, allLessons, answering, begun, taking, takingAll } from './play.ts';

const free = aCourse({ sections: 2, lessons: 2, pool: 4, draw: 2 });
const once = aCourse({ sections: 2, lessons: 2, pool: 4, draw: 2, attempts: 1 });
const twice = aCourse({ sections: 2, lessons: 2, pool: 4, draw: 2, attempts: 2 });
const larger = aCourse({ sections: 3, lessons: 2, pool: 4, draw: 2, attempts: 1 });
const plain = aCourse({ pool: 0 });
const read = after(free, allLessons(free));
const readPlain = after(plain, allLessons(plain));

interface Case {
  readonly says: string;
  readonly course: CourseOutline;
  readonly state: LearnerState;
  readonly expected: Verdict;
  readonly score: number | null;
}

const CASES: readonly Case[] = [
  { says: 'nothing done', course: free, state: INITIAL_STATE, expected: 'incomplete', score: null },
  {
    says: 'assessments untouched, lessons done',
    course: free,
    state: read,
    expected: 'incomplete',
    score: null,
  },
  {
    says: 'first attempt half answered',
    course: free,
    state: answering(free, begun(free, read), [1]),
    expected: 'incomplete',
    score: null,
  },
  {
    says: 'one of two assessments taken',
    course: free,
    state: taking(free, read, 1),
    expected: 'incomplete',
    score: 50,
  },
  {
    says: 'all assessments right, lessons missing',
    course: free,
    state: takingAll(free, INITIAL_STATE, 1),
    expected: 'incomplete',
    score: 100,
  },
  {
    says: 'all done at the pass mark',
    course: free,
    state: takingAll(free, read, 0.7),
    expected: 'passed',
    score: 70,
  },
  {
    says: 'all done below the mark, retakes without limit',
    course: free,
    state: takingAll(free, read, 0.5),
    expected: 'incomplete',
    score: 50,
  },
  {
    says: 'all done below the mark, one attempt left in each',
    course: twice,
    state: takingAll(twice, read, 0.5),
    expected: 'incomplete',
    score: 50,
  },
  {
    says: 'below the mark, the last attempt at one assessment under way',
    course: twice,
    state: begun(twice, taking(twice, takingAll(twice, read, 0.5), 0.5, 'section-2', 8)),
    expected: 'incomplete',
    score: 50,
  },
  {
    says: 'below the mark, all attempts used up',
    course: once,
    state: takingAll(once, read, 0.5),
    expected: 'failed',
    score: 50,
  },
  {
    says: 'attempts used up below the mark, lessons missing',
    course: once,
    state: takingAll(once, INITIAL_STATE, 0.5),
    expected: 'incomplete',
    score: 50,
  },
  {
    says: 'attempts used up at the mark',
    course: once,
    state: takingAll(once, read, 1),
    expected: 'passed',
    score: 100,
  },
  {
    says: 'passed at the second attempt',
    course: twice,
    state: takingAll(twice, takingAll(twice, read, 0), 1),
    expected: 'passed',
    score: 100,
  },
  {
    says: 'a later attempt worse than the one that passed',
    course: free,
    state: takingAll(free, takingAll(free, read, 1), 0),
    expected: 'passed',
    score: 100,
  },
  {
    says: 'a later attempt under way after passing',
    course: free,
    state: begun(free, takingAll(free, read, 1)),
    expected: 'passed',
    score: 100,
  },
  {
    says: 'the course grew after it was passed',
    course: larger,
    state: takingAll(once, read, 1),
    expected: 'passed',
    score: 66.67,
  },
  {
    says: 'the course grew by an assessment after all attempts had been used up',
    course: larger,
    state: takingAll(once, read, 0.5),
    expected: 'incomplete',
    score: 33.33,
  },
  {
    says: 'no assessments, lessons missing',
    course: plain,
    state: INITIAL_STATE,
    expected: 'incomplete',
    score: null,
  },
  { says: 'no assessments, lessons done', course: plain, state: readPlain, expected: 'passed', score: null },
];

describe('the verdict', () => {
  it.each(CASES)('is $expected with score $score: $says', ({ course, state, expected, score }) => {
    expect(verdict(outcome(course, state), course)).toBe(expected);
    expect(snapshot(course, state, 'gi1', 0)).toMatchObject({ verdict: expected, score });
  });
});

describe('the verdict on a section that is an item of its own', () => {
  const within = { title: 'Todo', place: 2, elsewhere: {} };

  it('is completed and no more where it has no assessment', () => {
    const item = { ...plain, within };
    expect(verdict(outcome(item, readPlain), item)).toBe('completed');
    expect(verdict(outcome(item, INITIAL_STATE), item)).toBe('incomplete');
  });

  it('is passed where it has one', () => {
    const item = { ...free, within };
    expect(verdict(outcome(item, takingAll(item, read, 1)), item)).toBe('passed');
  });
});

describe('snapshot', () => {
  const none = snapshot(free, INITIAL_STATE, 'gi1', 0);

  it('names the place readably', () => {
    const opened = after(free, [
      { type: 'lesson-opened', lesson: 'lesson-1-2' },
      { type: 'position-reached', lesson: 'lesson-1-2', position: 3 },
    ]);
    const testing = after(free, [{ type: 'assessment-opened', section: 'section-2' }]);
    expect(none.location).toBe('');
    expect(snapshot(free, opened, 'gi1', 0).location).toBe('lesson/lesson-1-2/3');
    expect(snapshot(free, testing, 'gi1', 0).location).toBe('assessment/section-2');
  });

  it('tells the share of lessons and assessments done', () => {
    expect(none.progress).toBe(0);
    expect(snapshot(free, read, 'gi1', 0).progress).toBeCloseTo(4 / 6);
    expect(snapshot(free, takingAll(free, read, 0.5), 'gi1', 0).progress).toBe(1);
    expect(snapshot(larger, takingAll(free, read, 1), 'gi1', 0).progress).toBe(1);
  });

  it('passes on the length of the session', () => {
    expect(snapshot(free, read, 'gi1', 61).seconds).toBe(61);
  });

  it.each([
    ['not begun', INITIAL_STATE, { verdict: 'not-attempted', score: null }],
    [
      'a lesson opened',
      after(free, [{ type: 'lesson-opened', lesson: 'lesson-1-1' }]),
      { verdict: 'incomplete', score: null },
    ],
    ['an attempt begun', begun(free, INITIAL_STATE), { verdict: 'incomplete', score: null }],
    ['lessons done, assessment untouched', read, { verdict: 'incomplete', score: null }],
    [
      'assessment taken, lessons missing',
      taking(free, INITIAL_STATE, 1),
      { verdict: 'incomplete', score: 100 },
    ],
    ['all done at the mark', taking(free, read, 1), { verdict: 'passed', score: 100 }],
    ['all done below the mark', taking(free, read, 0.5), { verdict: 'completed', score: 50 }],
  ] as const)('reports a section as an objective: %s', (_says, state, expected) => {
    const [objective] = snapshot(free, state, 'gi1', 0).objectives;
    expect(objective).toEqual({ slot: 0, id: 's1_section-1', ...expected });
  });

  it('reports a section whose assessment has no mark to reach as passed once all is done', () => {
    const unmarked = aCourse({ lessons: 1, pool: 1, passing: 0 });
    const done = taking(unmarked, after(unmarked, allLessons(unmarked)), 0);
    expect(snapshot(unmarked, done, 'gi1', 0).objectives[0]).toMatchObject({ verdict: 'passed', score: 0 });
  });

  it('is all done where there is nothing to do', () => {
    expect(snapshot({ ...plain, sections: [] }, INITIAL_STATE, 'gi1', 0).progress).toBe(1);
  });

  it('reports sections and questions in the rows that the ledger gives them', () => {
    const moved = withSection(free, 'section-1', (section) => ({ ...section, slot: 5 }));
    expect(snapshot(moved, INITIAL_STATE, 'gi1', 0).objectives.map(({ slot, id }) => [slot, id])).toEqual([
      [5, 's1_section-1'],
      [1, 's2_section-2'],
    ]);
  });

  it('reports no objective for a section without assessment', () => {
    expect(snapshot(plain, readPlain, 'gi1', 0).objectives).toEqual([]);
  });
});

describe('slots', () => {
  it('gives each question the slot of its ledger number, in order', () => {
    const list = slots(aCourse({ sections: 2, pool: 8 }));
    expect(list.map(({ slot }) => slot)).toEqual(list.map((_slot, index) => index));
    expect(list[9]).toEqual({ slot: 9, id: 's2-09_question-2-2', type: 'matching' });
  });

  it('keeps a place for questions that left the course', () => {
    const smaller = withPool(free, 'section-1', (pool) => pool.filter(({ number }) => number !== 1));
    expect(slots(smaller)).toHaveLength(8);
    expect(slots(smaller)[1]).toEqual({ slot: 1, id: 'retired-01', type: 'choice' });
    expect(slots(smaller)[2]).toEqual(slots(free)[2]);
  });

  it('gives a question the slot that the ledger says, where that is another than its number', () => {
    const moved = withPool(free, 'section-2', (pool) =>
      pool.map((one) => ({ ...one, slot: one.number + 10 })),
    );
    expect(slots(moved)[14]).toEqual({ ...slots(free)[4]!, slot: 14 });
    expect(slots(moved)[4]?.id).toBe('retired-04');
  });

  it('follows the ledger, not the order of the bank', () => {
    const reversed = withPool(free, 'section-1', (pool) => [...pool].reverse());
    expect(slots(reversed)).toEqual(slots(free));
  });

  it('tells every kind of question as a type that both standards know', () => {
    expect(slots(aCourse({ pool: 8 })).map(({ type }) => type)).toEqual([
      'choice',
      'matching',
      'true-false',
      'matching',
      'choice',
      'numeric',
      'sequencing',
      'fill-in',
    ]);
  });

  it('uses ids that every LMS takes: ASCII without blanks, each its own', () => {
    const ids = slots(aCourse({ sections: 4, pool: 15 })).map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9_-]*$/);
    expect(new Set(ids).size).toBe(60);
  });

  it('is empty without questions', () => {
    expect(slots(plain)).toEqual([]);
  });
});

describe('objectiveId', () => {
  it('carries the number and the name of the section', () => {
    expect(objectiveId(free.sections[1]!)).toBe('s2_section-2');
  });
});
