import { describe, expect, it } from 'vitest';
import { toBase36 } from '../../../src/core/ascii.ts';
import { hash } from '../../../src/core/draw.ts';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import { INITIAL_STATE, UNTAKEN } from '../../../src/core/state.ts';
import type { AssessmentState, Bookmark, LearnerState } from '../../../src/core/state.ts';
import { aCourse, withPool, withSection } from '../../fixtures/course.ts';
import { after, answering, begun, taking } from './play.ts';

/** Data whose checksum is right, whoever wrote them: fields after the format, as `src/core/resume.ts` lists them. */
function sealed(...fields: readonly string[]): string {
  const body = ['gi1', ...fields].join('.');
  return `${body}.${toBase36(hash(body)).padStart(7, '0').slice(-5)}`;
}

const course = aCourse({ sections: 2, lessons: 3, activities: 1, pool: 2 });

function stateOf(...fields: readonly string[]): LearnerState {
  const resumed = decodeResume(course, sealed(...fields));
  if (!resumed.ok) throw new Error(resumed.reason);
  return resumed.state;
}

describe('resume data with a right checksum', () => {
  it.each([
    ['no number of saves', ['', '', '0', '', '', '', '']],
    ['a number of saves that is none', ['-1', '', '0', '', '', '', '']],
    ['a name of the attempt with other signs', ['1', 'k3-z', '0', '', '', '', '']],
    ['a name of the attempt that is too long', ['1', 'k3zk3zk3z', '0', '', '', '', '']],
    ['lessons in other signs', ['1', '', '0', '', '-', '', '']],
    ['activities in other signs', ['1', '', '0', '', '', '-', '']],
    ['questions in other signs', ['1', '', '0', '', '', '', '-']],
  ])('are damaged all the same where they hold %s', (_what, fields) => {
    expect(decodeResume(course, sealed(...fields))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('say as much as they hold where they end early', () => {
    expect(decodeResume(course, sealed('3'))).toEqual({ ok: true, state: INITIAL_STATE, save: 3 });
  });

  it('hold no verdict that there is none of', () => {
    expect(stateOf('1', '', '7').reached).toBe('none');
    expect(stateOf('1', '', '2').reached).toBe('passed');
  });

  it.each<readonly [string, Bookmark | null]>([
    ['l1-4', { view: 'lesson', id: 'lesson-1-2', position: 4 }],
    ['l1', { view: 'lesson', id: 'lesson-1-2', position: 0 }],
    ['l1-!', { view: 'lesson', id: 'lesson-1-2', position: 0 }],
    ['q1', { view: 'assessment', id: 'section-2' }],
    ['q9', null],
    ['q!', null],
    ['l!', null],
    ['', null],
    // Of another form: the last lesson that was opened before it.
    ['x1-4', { view: 'lesson', id: 'lesson-1-1', position: 0 }],
  ])('have %j for the bookmark %j', (text, bookmark) => {
    // The first two lessons are opened.
    expect(stateOf('1', '', '0', text, '5').bookmark).toEqual(bookmark);
  });
});

describe('an assessment in resume data', () => {
  const taken = (field: string): AssessmentState | undefined =>
    stateOf('1', '', '0', '', '', '', '', field).assessments['section-1'];
  const attempt = (answers: object) => ({
    seed: 1,
    questions: ['question-1-1', 'question-1-2'],
    answers,
  });

  it('is untouched where nothing is said of it', () => {
    expect(taken('0')).toEqual(UNTAKEN);
    expect(taken('9--1-')).toBeUndefined();
  });

  it('has no attempt where no seed is told', () => {
    expect(taken('0--1-:0:1')).toEqual({ ...UNTAKEN, finished: 1 });
  });

  it('has a question wait again whose answer can not be read', () => {
    const right = { response: 'a', score: 1 };
    expect(taken('0--0-1=0a:1')?.attempt).toEqual(attempt({ 'question-1-1': right }));
    for (const unreadable of ['=0é', '/0', '/0-a', '?0'])
      expect(taken(`0--0-1${unreadable}=1a`)?.attempt).toEqual(attempt({ 'question-1-2': right }));
  });

  it('never has an answer earn more than there is', () => {
    expect(taken('0--0-1?0!a:1')?.attempt?.answers['question-1-1']?.score).toBe(1);
  });

  it('knows sections whose numbers have two digits', () => {
    const large = [40, 41].reduce(
      (one, number, index) => withSection(one, `section-${index + 1}`, (section) => ({ ...section, number })),
      course,
    );
    const state = begun(large, taking(large, INITIAL_STATE, 1, 'section-2'));
    expect(decodeResume(large, encodeResume(large, state, 1))).toMatchObject({ ok: true, state });
  });

  it('keeps a better score when an update ends a worse attempt', () => {
    const better = taking(course, INITIAL_STATE, 1);
    const worse = answering(course, begun(course, better), [0]);
    const open = worse.assessments['section-1']!.attempt!.questions[1];
    const smaller = withPool(course, 'section-1', (pool) => pool.filter(({ id }) => id !== open));
    expect(decodeResume(smaller, encodeResume(course, worse, 1))).toMatchObject({
      state: { assessments: { 'section-1': { finished: 2, best: 100 } } },
    });
  });
});

describe('what a course no longer has', () => {
  const reread = (state: LearnerState): LearnerState => {
    const resumed = decodeResume(course, encodeResume(course, state, 1));
    if (!resumed.ok) throw new Error(resumed.reason);
    return resumed.state;
  };

  it.each<Bookmark>([
    { view: 'lesson', id: 'gone', position: 3 },
    { view: 'assessment', id: 'gone' },
  ])('is no bookmark in resume data: %o', (bookmark) => {
    expect(encodeResume(course, { ...INITIAL_STATE, bookmark }, 1)).toMatch(/^gi1\.1\.\.0\.\./);
    expect(reread({ ...INITIAL_STATE, bookmark }).bookmark).toBeNull();
  });

  it('is no question in them either', () => {
    const state = after(course, [{ type: 'attempt-started', section: 'section-1', seed: 3 }]);
    const one = state.assessments['section-1']!;
    const withGone = { ...one, attempt: { ...one.attempt!, questions: [...one.attempt!.questions, 'gone'] } };
    expect(reread({ ...state, assessments: { 'section-1': withGone } })).toEqual(state);
  });
});
