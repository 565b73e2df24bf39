import { describe, expect, it } from 'vitest';
import { escapeText, pack, toDigits, unescapeText } from '../../../src/core/ascii.ts';
import { decodeResponse, encodeResponse } from '../../../src/core/resume-response.ts';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import { aCourse } from '../../fixtures/course.ts';

/**
 * What LMSs hold of learners who are in the middle of the course: these texts were written by a released format, and are
 * read for ever. Who has to change one here has to give the format another word and keep a decoder for this one.
 */
const course = aCourse({ sections: 2, lessons: 3, activities: 2, pool: 8, draw: 6, shuffle: false });
const asked = (section: number): string[] =>
  [1, 2, 3, 4, 5, 6].map((question) => `question-${section}-${question}`);

const HALF: LearnerState = {
  reached: 'none',
  bookmark: { view: 'lesson', id: 'lesson-2-3', position: 40 },
  lessons: { 'lesson-1-1': 'done', 'lesson-2-3': 'opened' },
  activities: { 'lesson-1-1/check-1': true },
  assessments: {
    'section-1': {
      best: null,
      finished: 0,
      attempt: {
        seed: 46_655,
        questions: asked(1),
        answers: {
          'question-1-1': { response: 'b', score: 1 },
          'question-1-2': { response: 'a1,b2,c1', score: 0.67 },
          'question-1-3': { response: 't', score: 0 },
          'question-1-4': { response: 'ab,ba,cc', score: 0.33 },
          'question-1-5': { response: 'a,c,d', score: 0.64 },
        },
      },
      seen: asked(1),
    },
  },
};
const HALF_TEXT = 'gi1.ya.k3z.0.l5-14.2g.1.!.0--0-zzz=0b?13!121;2t/3x!bac?40*acd:5.qu3iu';

const { attempt } = HALF.assessments['section-1']!;
const LATER: LearnerState = {
  ...HALF,
  bookmark: { view: 'assessment', id: 'section-2' },
  assessments: {
    'section-1': {
      best: 60.67,
      finished: 1,
      attempt: {
        ...attempt!,
        answers: { ...attempt!.answers, 'question-1-6': { response: 'Túnez, «2005»', score: 1 } },
      },
      seen: asked(1),
    },
    'section-2': {
      best: null,
      finished: 0,
      attempt: { seed: 5, questions: asked(2), answers: {} },
      seen: asked(2),
    },
  },
};
const LATER_TEXT =
  'gi1.yb.k3z.0.q1.2g.1.!Y3.0-4oj-1-zzz=0b?13!121;2t/3x!bac?40*acd=5T^nez,_~4r~2005~57~.1--0-5:8:9:a:b:c:d.w31rs';

describe('resume data of format 1', () => {
  it.each([
    ['half way', HALF, 1234, HALF_TEXT],
    ['later', LATER, 1235, LATER_TEXT],
  ])('are read and written as they were at its release: %s', (_says, state, save, text) => {
    expect(decodeResume(course, text)).toEqual({ ok: true, state, save, attempt: 'k3z' });
    expect(encodeResume(course, state, save, 'k3z')).toBe(text);
  });

  it('may lack the name of the attempt', () => {
    const text = encodeResume(course, HALF, 1);
    expect(text).toMatch(/^gi1\.1\.\.0\./);
    expect(decodeResume(course, text)).toEqual({ ok: true, state: HALF, save: 1 });
  });

  it('hold numbers, the lowest bits first', () => {
    expect(pack([3, 0, 2, 1, 1], 2)).toBe('z5');
    expect(pack([1, 0, 1, 1, 0, 0, 1], 1)).toBe('d1');
    expect(pack([7, 0, 5], 3)).toBe('75');
    expect([0, 31, 32, 1023, 1024, 40_000].map(toDigits).join(' ')).toBe('0 v w1 !v ww1 wyD1');
  });

  it.each([
    ['El ñandú: ¿sí? (no)', 'El_|and^~1m~_~5b~s[~1r~_~14~no~15~'],
    ['漢😀.-_', '~lya~~2r5s~@$~2n~'],
    ['áéíóúñ', '()[]^|'],
    ['Az09,', 'Az09,'],
    ['', ''],
  ])('hold the words %j as %s', (words, text) => {
    expect(escapeText(words)).toBe(text);
    expect(unescapeText(text)).toBe(words);
  });

  it('lose a character that there is none of, and nothing else', () => {
    expect(unescapeText('a~zzzz~b')).toBe('ab');
    expect(unescapeText('~nvnj~')).toBe('\u{10ffff}');
    expect(unescapeText('~nvnk~')).toBe('');
  });

  it.each([
    ['a', 'a'],
    ['a,b', '*ab'],
    ['b,a', '*ba'],
    ['3,c', '*3c'],
    ['ab', '!b'],
    ['ab,ba', '!ba'],
    ['a1,b2', '!12'],
    ['b1,a2', 'b1,a2'],
    ['aa,b', 'aa,b'],
    ['abc', 'abc'],
    ['A,b', 'A,b'],
    ['a,b,', 'a,b,'],
    ['', ''],
  ])('hold the response %j as %s', (response, text) => {
    expect(encodeResponse(response)).toBe(text);
    expect(decodeResponse(text)).toBe(response);
  });

  it.each(['*', '*a', '!', '*ab,', '!a-', `!${'1'.repeat(27)}`, 'x*ab', 'x!ab'])(
    'hold no response as %s',
    (text) => {
      expect(decodeResponse(text)).toBeNull();
    },
  );
});
