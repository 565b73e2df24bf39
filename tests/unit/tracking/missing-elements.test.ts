import { expect, it } from 'vitest';
import { MissingElements } from '../../../src/tracking/missing-elements.ts';

it.each(['401', '402'])('remembers an element that was answered with %s', (code) => {
  const missing = new MissingElements();
  missing.note('cmi.core.lesson_location', code);
  expect(missing.has('cmi.core.lesson_location')).toBe(true);
  expect(missing.has('cmi.core.exit')).toBe(false);
});

it.each(['0', '101', '201', '351', '405', '406', 'exception', 'unknown'])('asks again after %s', (code) => {
  const missing = new MissingElements();
  missing.note('cmi.interactions.0.id', code);
  expect(missing.has('cmi.interactions.0.id')).toBe(false);
});

it('knows a part that one row lacks to be lacking in all', () => {
  const missing = new MissingElements();
  missing.note('cmi.interactions.3.correct_responses.0.pattern', '401');
  expect(missing.has('cmi.interactions.11.correct_responses.2.pattern')).toBe(true);
  expect(missing.has('cmi.interactions.3.result')).toBe(false);
});

it('knows a list without ids to be lacking as a whole', () => {
  const missing = new MissingElements();
  missing.note('cmi.interactions.0.id', '401');
  expect(missing.has('cmi.interactions.5.result')).toBe(true);
  expect(missing.has('cmi.objectives.5.id')).toBe(false);
});

it('does not take the id of a row within a row for the list', () => {
  const missing = new MissingElements();
  missing.note('cmi.interactions.0.objectives.0.id', '401');
  expect(missing.has('cmi.interactions.1.objectives.0.id')).toBe(true);
  expect(missing.has('cmi.interactions.1.id')).toBe(false);
});
