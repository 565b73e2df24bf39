import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResponseValue } from '../../../src/core/tracking-port.ts';
import { response12 } from '../../../src/tracking/response12.ts';
import { pattern2004, response2004 } from '../../../src/tracking/response2004.ts';
import { judge } from '../../contract/letter/letter.ts';
import { LETTER_12 } from '../../contract/letter/letter12.ts';
import { LETTER_2004 } from '../../contract/letter/letter2004.ts';
import { anyCharacter } from '../../fixtures/any-character.ts';

/** A value, as a response of 1.2, as one of 2004 and as a pattern of 2004; empty where it can't be said. */
const CASES: readonly (readonly [ResponseValue, string, string, string])[] = [
  [{ type: 'choice', ids: ['a'] }, 'a', 'a', 'a'],
  [{ type: 'choice', ids: ['c', 'a', 'c'] }, 'a,c', 'a[,]c', 'a[,]c'],
  [{ type: 'choice', ids: [] }, '', '', ''],
  [{ type: 'choice', ids: [''] }, '', '', ''],
  [{ type: 'choice', ids: ['b', '', 'a'] }, 'a,b', 'a[,]b', 'a[,]b'],
  [{ type: 'true-false', value: true }, 't', 'true', 'true'],
  [{ type: 'true-false', value: false }, 'f', 'false', 'false'],
  [{ type: 'sequencing', ids: ['c', 'a', 'b'] }, 'c,a,b', 'c[,]a[,]b', 'c[,]a[,]b'],
  [
    {
      type: 'matching',
      pairs: [
        ['b', '2'],
        ['a', '1'],
      ],
    },
    'b.2,a.1',
    'b[.]2[,]a[.]1',
    'b[.]2[,]a[.]1',
  ],
  [
    {
      type: 'matching',
      pairs: [
        ['b', ''],
        ['a', '1'],
      ],
    },
    'a.1',
    'a[.]1',
    'a[.]1',
  ],
  [{ type: 'fill-in', text: 'múltiples partes' }, 'múltiples partes', 'múltiples partes', 'múltiples partes'],
  [{ type: 'fill-in', text: '"' }, '', '', ''],
  [{ type: 'numeric', value: 2005, tolerance: 0 }, '2005', '2005', '2005[:]2005'],
  [{ type: 'numeric', value: 0.1, tolerance: 0.2 }, '0.1', '0.1', '-0.1[:]0.3'],
  [{ type: 'numeric', value: -99_999.5, tolerance: 0 }, '-99999.5', '-99999.5', '-99999.5[:]-99999.5'],
  [{ type: 'numeric', value: 100_000, tolerance: 0 }, '100000', '', ''],
  [{ type: 'numeric', value: -99_999, tolerance: 1 }, '-99999', '-99999', ''],
  [{ type: 'numeric', value: 1.123_456_7, tolerance: 0 }, '1.123457', '1.123457', '1.123457[:]1.123457'],
  [{ type: 'numeric', value: 999_999_999_999_999, tolerance: 0 }, '999999999999999', '', ''],
  [{ type: 'numeric', value: 1e15, tolerance: 0 }, '', '', ''],
  [{ type: 'likert', id: '5' }, '5', '5', '5'],
  [{ type: 'sequencing', ids: ['c', '', 'a'] }, 'c,a', 'c[,]a', 'c[,]a'],
  [{ type: 'numeric', value: 99_999, tolerance: 1 }, '99999', '99999', ''],
  [{ type: 'numeric', value: 5_400_000_000, tolerance: 0 }, '5400000000', '', ''],
  [{ type: 'numeric', value: 1e300, tolerance: 0 }, '', '', ''],
];

describe('a response', () => {
  it.each(CASES)(
    '%j is "%s" in SCORM 1.2, and "%s" or the pattern "%s" in SCORM 2004',
    (value, in12, in2004, pattern) => {
      expect(response12(value)).toBe(in12);
      expect(response2004(value)).toBe(in2004);
      expect(pattern2004(value)).toBe(pattern);
    },
  );

  const mark = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789');
  const marks = fc.uniqueArray(mark, { minLength: 1, maxLength: 12 });
  const value: fc.Arbitrary<ResponseValue> = fc.oneof(
    fc.record({ type: fc.constant('choice' as const), ids: marks }),
    fc.record({ type: fc.constant('sequencing' as const), ids: marks }),
    fc.record({ type: fc.constant('true-false' as const), value: fc.boolean() }),
    marks.chain((sources) =>
      fc
        .tuple(...sources.map((source) => mark.map((target) => [source, target] as const)))
        .map((pairs) => ({ type: 'matching' as const, pairs })),
    ),
    fc.record({
      type: fc.constant('fill-in' as const),
      text: fc.string({ unit: anyCharacter, maxLength: 400 }),
    }),
    fc.record({
      type: fc.constant('numeric' as const),
      value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      tolerance: fc.double({ min: 0, max: 100, noNaN: true }),
    }),
  );

  it('is of a form that every LMS takes, or empty', () => {
    fc.assert(
      fc.property(value, (given) => {
        const model = new Map([
          ['cmi.interactions.0.id', 'q'],
          ['cmi.interactions.0.type', given.type],
        ]);
        const written = [
          [LETTER_12, 'student_response', response12(given)],
          [LETTER_12, 'correct_responses.0.pattern', response12(given)],
          [LETTER_2004, 'learner_response', response2004(given)],
          [LETTER_2004, 'correct_responses.0.pattern', pattern2004(given)],
        ] as const;
        for (const [letter, name, text] of written) {
          if (text !== '') expect(judge(letter, `cmi.interactions.0.${name}`, text, model)).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });
});
