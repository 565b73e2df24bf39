import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graderOf } from '../../../src/questions/graders.ts';
import { practiceQuestion } from '../../../src/questions/models.ts';
import type { QuestionKind } from '../../../src/questions/models.ts';
import { CATEGORISING } from './cases/categorising.ts';
import { FILL_IN, FILL_IN_STRICT, FILL_IN_TYPO, FILL_IN_TYPOS } from './cases/fill-in.ts';
import { HOTSPOT } from './cases/hotspot.ts';
import { LIKERT } from './cases/likert.ts';
import { MATCHING } from './cases/matching.ts';
import { MULTIPLE, MULTIPLE_ALL_RIGHT } from './cases/multiple.ts';
import { NUMERIC, NUMERIC_DECIMAL, NUMERIC_EXACT, NUMERIC_LARGE, NUMERIC_ZERO } from './cases/numeric.ts';
import { ORDERING } from './cases/ordering.ts';
import type { GradingCases } from './grading-case.ts';
import { SINGLE } from './cases/single.ts';
import { FALSE_STATEMENT, TRUE_STATEMENT } from './cases/true-false.ts';
import { INLINE_CHOICE } from './cases/inline-choice.ts';
import { anyCharacter } from '../../fixtures/any-character.ts';

const KINDS = {
  single: [SINGLE],
  multiple: [MULTIPLE, MULTIPLE_ALL_RIGHT],
  'true-false': [TRUE_STATEMENT, FALSE_STATEMENT],
  matching: [MATCHING],
  ordering: [ORDERING],
  categorising: [CATEGORISING],
  'fill-in': [FILL_IN, FILL_IN_STRICT, FILL_IN_TYPO, FILL_IN_TYPOS],
  hotspot: [HOTSPOT],
  likert: [LIKERT],
  numeric: [NUMERIC, NUMERIC_DECIMAL, NUMERIC_EXACT, NUMERIC_LARGE, NUMERIC_ZERO],
  'inline-choice': [INLINE_CHOICE],
} as const satisfies Record<QuestionKind, readonly GradingCases[]>;

const anyResponse = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', ',', ',,,', 'a,', '-', 'NaN', 'Infinity', '1e999', '\u0000'),
  fc.string(),
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '2', ',', ' ', '.') }),
);

for (const [kind, list] of Object.entries(KINDS)) {
  for (const { about, question, correct, cases } of list) {
    const body = practiceQuestion.parse(question);
    const grader = graderOf(body);

    describe(`a ${kind} question in which ${about}`, () => {
      it.each(cases)('earns $score for $says', ({ response, score, parts, message, value }) => {
        const grade = grader.grade(body, response);
        expect(grade.score).toBeCloseTo(score, 10);
        if (parts) expect(grade.parts).toEqual(parts);
        if (message !== undefined) expect(grade.message).toBe(message);
        if (value) expect(grader.value(body, response)).toEqual(value);
      });

      it('says whether anything is right or wrong in it', () => {
        expect(grader.grade(body, 'a').neutral === true).toBe(kind === 'likert');
      });

      it('tells the LMS the right answers, the best one first', () => {
        expect(grader.correct(body)).toEqual(correct);
      });

      it('judges anything with a share from 0 to 1 and never throws', () => {
        fc.assert(
          fc.property(anyResponse, (response) => {
            const { score } = grader.grade(body, response);
            expect(score >= 0 && score <= 1).toBe(true);
            expect(grader.value(body, response).type).toBe((correct[0] ?? { type: 'likert' }).type);
          }),
        );
      });

      it('tells the LMS finite numbers and whole marks only', () => {
        fc.assert(
          fc.property(anyResponse, (response) => {
            const value = grader.value(body, response);
            if (value.type === 'numeric') expect(Number.isFinite(value.value)).toBe(true);
            if (value.type === 'matching')
              for (const pair of value.pairs) for (const mark of pair) expect(mark).toHaveLength(1);
            if (value.type === 'choice' || value.type === 'sequencing') {
              for (const mark of value.ids) expect(mark).not.toBe('');
            }
          }),
        );
      });
    });
  }
}
