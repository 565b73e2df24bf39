import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asProgressCopy, NO_COPY } from '../../../src/core/progress-copy.ts';
import { SLOTS, anInteraction } from '../../contract/samples.ts';

const COPY = { resume: 'gi1.x', confirmed: true, unsaved: [] };

describe('a copy of the progress', () => {
  it('is read as it was written, answers of every type with it', () => {
    const copy = { ...COPY, unsaved: SLOTS.map(({ slot }) => anInteraction(slot)) };
    expect(asProgressCopy(JSON.parse(JSON.stringify(copy)))).toEqual(copy);
  });

  it.each([
    null,
    undefined,
    3,
    'gi1.x',
    [],
    {},
    { ...COPY, resume: 1 },
    { ...COPY, confirmed: 'yes' },
    { ...COPY, unsaved: {} },
  ])('is not what %j is', (value) => {
    expect(asProgressCopy(value)).toBeNull();
  });

  it.each([
    { slot: -1 },
    { slot: '1' },
    { slot: 1.5 },
    { id: 7 },
    { objective: null },
    { type: 'essay' },
    { type: ['choice'] },
    { type: 'toString' },
    { response: undefined },
    { response: null },
    { response: 'a' },
    { response: { type: 'toString' } },
    { response: { type: 'choice' } },
    { response: { type: 'choice', ids: 'ab' } },
    { response: { type: 'choice', ids: ['a', 2] } },
    { response: { type: 'true-false', value: 't' } },
    { response: { type: 'matching', pairs: 'ab' } },
    { response: { type: 'matching', pairs: [['a', 2]] } },
    { response: { type: 'matching', pairs: [['a', '1'], ['b']] } },
    { response: { type: 'sequencing', ids: [null] } },
    { response: { type: 'fill-in' } },
    { response: { type: 'likert', id: 5 } },
    { response: { type: 'numeric', value: '3', tolerance: 0 } },
    { response: { type: 'numeric', value: 3 } },
    { response: { type: 'numeric', value: 3, tolerance: Infinity } },
    { response: { type: 'matching', pairs: [['a']] } },
    { correct: 'a' },
    { correct: ['a'] },
    { correct: [{ type: 'true-false', value: true }, { type: 'true-false' }] },
    { score: null },
    { weight: Number.NaN },
    { latencySeconds: '3' },
    { description: undefined },
    { at: 'now' },
  ])('leaves out an answer whose %o nobody could tell', (part) => {
    const unsaved = [{ ...anInteraction(0), ...part }, anInteraction(1)];
    expect(asProgressCopy({ ...COPY, unsaved })?.unsaved).toEqual([anInteraction(1)]);
  });

  it('is read from anything without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (value, unsaved) => {
        asProgressCopy(value);
        expect(asProgressCopy({ ...COPY, unsaved })?.unsaved).toEqual([]);
      }),
    );
  });
});

it('a place that keeps no copy has none and says so', () => {
  expect(NO_COPY.write(COPY)).toBe(false);
  expect(NO_COPY.read()).toBeNull();
});
