import { describe, expect, it } from 'vitest';
import { otherValue12 } from '../../../src/tracking/other-value12.ts';
import { judge } from '../../contract/letter/letter.ts';
import { LETTER_12 } from '../../contract/letter/letter12.ts';

/** Every element that is kept, with values that an adapter may have written; the type where the form depends on it. */
const WRITTEN: readonly (readonly [element: string, values: readonly string[], type?: string])[] = [
  ['cmi.core.lesson_status', ['incomplete', 'completed', 'passed', 'failed']],
  ['cmi.core.lesson_location', ['', 'lesson/a/1', 'x'.repeat(255)]],
  ['cmi.core.exit', ['suspend']],
  ['cmi.core.score.raw', ['0', '0.01', '50', '100']],
  ['cmi.core.score.min', ['0']],
  ['cmi.core.score.max', ['100']],
  ['cmi.objectives.0.id', ['s1_a', 'x'.repeat(255)]],
  ['cmi.objectives.0.status', ['not attempted', 'incomplete', 'completed', 'passed', 'failed']],
  ['cmi.objectives.0.score.raw', ['0', '83.33']],
  ['cmi.interactions.0.id', ['s1-00_a']],
  ['cmi.interactions.0.type', ['choice', 'fill-in', 'numeric']],
  ['cmi.interactions.0.objectives.0.id', ['s1_a']],
  ['cmi.interactions.0.time', ['23:59:59']],
  ['cmi.interactions.0.latency', ['00:00:00', '9999:00:00']],
  ['cmi.interactions.0.weighting', ['1', '0.5', '100']],
  ['cmi.interactions.0.result', ['correct', 'wrong', '0.5', 'neutral']],
  ['cmi.interactions.0.student_response', ['t', 'f'], 'true-false'],
  ['cmi.interactions.0.student_response', ['a', 'a,b,1'], 'choice'],
  ['cmi.interactions.0.student_response', ['a.1', 'a.1,b.2'], 'matching'],
  ['cmi.interactions.0.student_response', ['b,a,c'], 'sequencing'],
  ['cmi.interactions.0.student_response', ['Foro', 'ñ'.repeat(255)], 'fill-in'],
  ['cmi.interactions.0.student_response', ['3', '-2.5', '0'], 'numeric'],
  ['cmi.interactions.0.student_response', ['a', '5'], 'likert'],
  ['cmi.interactions.0.correct_responses.0.pattern', ['a,b'], 'choice'],
];

const cases = WRITTEN.flatMap(([element, values, type = 'choice']) =>
  values.map((value) => ({ element, value, type, shown: value.slice(0, 20) })),
);

const isNumber = (value: string): boolean => value !== '' && Number.isFinite(Number(value));

describe('another value', () => {
  it.each(cases)('is different and legal for $element = $shown', ({ element, value, type }) => {
    const other = otherValue12(element, value, type);
    expect(other).not.toBe(value);
    const model = new Map([['cmi.interactions.0.type', type]]);
    const row = /^cmi\.\w+\.0/.exec(element)?.[0];
    if (row !== undefined && element !== `${row}.id`) model.set(`${row}.id`, 'x');
    expect(judge(LETTER_12, element, other ?? '\n', model)).toBeNull();
  });

  it.each(cases.filter(({ value }) => isNumber(value)))(
    'is not the same number to Moodle for $element = $shown',
    ({ element, value, type }) => {
      const other = otherValue12(element, value, type) ?? '';
      if (isNumber(other)) expect(Number(other)).not.toBe(Number(value));
    },
  );

  it('promises no more than the truth', () => {
    const rank = ['browsed', 'incomplete', 'failed', 'completed', 'passed'];
    for (const status of ['incomplete', 'failed', 'completed', 'passed']) {
      expect(rank.indexOf(otherValue12('cmi.core.lesson_status', status, '') ?? '')).toBeLessThan(
        rank.indexOf(status),
      );
    }
    expect(Number(otherValue12('cmi.core.score.raw', '70', ''))).toBeLessThan(70);
  });

  it.each([
    ['cmi.core.lesson_status', 'passed', '', 'completed'],
    ['cmi.core.lesson_status', 'completed', '', 'incomplete'],
    ['cmi.core.lesson_status', 'failed', '', 'incomplete'],
    ['cmi.core.lesson_status', 'incomplete', '', 'browsed'],
    ['cmi.objectives.0.status', 'not attempted', '', 'incomplete'],
    ['cmi.objectives.0.status', 'passed', '', 'completed'],
    ['cmi.core.lesson_location', 'lesson/a/1', '', 'lesson/a/1.'],
    ['cmi.core.lesson_location', 'x'.repeat(254), '', `${'x'.repeat(254)}.`],
    ['cmi.core.lesson_location', 'x'.repeat(255), '', 'x'.repeat(254)],
    ['cmi.core.exit', 'suspend', '', ''],
    ['cmi.objectives.0.id', 'x'.repeat(254), '', `${'x'.repeat(254)}_`],
    ['cmi.objectives.0.id', 'x'.repeat(255), '', 'x'.repeat(254)],
    ['cmi.interactions.0.type', 'choice', '', 'fill-in'],
    ['cmi.interactions.0.type', 'fill-in', '', 'performance'],
    ['cmi.interactions.0.time', '23:59:59', '', '23:59:59.0'],
    ['cmi.interactions.0.latency', '00:00:07', '', '00:00:07.0'],
    ['cmi.core.score.raw', '70', '', '69.99'],
    ['cmi.core.score.raw', '0.01', '', '0'],
    ['cmi.core.score.min', '0', '', '0.01'],
    ['cmi.core.score.max', '100', '', '99.99'],
    ['cmi.interactions.0.weighting', '1', '', '0.99'],
    ['cmi.interactions.0.result', 'correct', '', '1'],
    ['cmi.interactions.0.result', 'wrong', '', '0'],
    ['cmi.interactions.0.result', 'neutral', '', 'unanticipated'],
    ['cmi.interactions.0.result', '0.5', '', 'neutral'],
    ['cmi.interactions.0.student_response', 't', 'true-false', '1'],
    ['cmi.interactions.0.student_response', 'f', 'true-false', '0'],
    ['cmi.interactions.0.student_response', 'a,b', 'choice', '{a,b}'],
    ['cmi.interactions.0.student_response', 'a.1,b.2', 'matching', '{a.1,b.2}'],
    ['cmi.interactions.0.student_response', 'c,a,b', 'sequencing', 'c,a'],
    ['cmi.interactions.0.student_response', 'a', 'likert', 'b'],
    ['cmi.interactions.0.student_response', 'c', 'likert', 'a'],
    ['cmi.interactions.0.student_response', '3.5', 'numeric', '3.49'],
    ['cmi.interactions.0.student_response', 'Foro', 'fill-in', 'Foro.'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'Foro', 'fill-in', 'Foro.'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'a,b', 'choice', '{a,b}'],
  ])('of %s = %.12s (%s) is %.12s', (element, value, type, other) => {
    expect(otherValue12(element, value, type)).toBe(other);
  });

  it.each(['cmi.suspend_data', 'cmi.core.session_time'])('is not there for %s', (element) => {
    expect(otherValue12(element, '00:00:01', '')).toBeNull();
  });

  it('is not there for a status that the course never writes', () => {
    expect(otherValue12('cmi.core.lesson_status', 'not attempted', '')).toBeNull();
  });
});
