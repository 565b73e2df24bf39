import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asProgressCopy } from '../../../src/core/progress-copy.ts';
import { SLOTS, anInteraction } from '../../contract/samples.ts';

const COPY = { resume: 'gi1.x', confirmed: true, unsaved: [] };

describe('a copy of the progress', () => {
  it('is read as it was written, answers of every type with it', () => {
    const copy = { ...COPY, unsaved: SLOTS.map(({ slot }) => anInteraction(slot)) };
    expect(asProgressCopy(JSON.parse(JSON.stringify(copy)))).toEqual(copy);
  });

  it.each([null, undefined, 3, 'gi1.x', [], {}, { ...COPY, resume: 1 }, { ...COPY, unsaved: {} }])(
    'is not what %j is',
    (value) => {
      expect(asProgressCopy(value)).toBeNull();
    },
  );

  it.each([
    { slot: -1 },
    { slot: '1' },
    { type: 'essay' },
    { type: 'toString' },
    { response: undefined },
    { response: { type: 'choice' } },
    { response: { type: 'matching', pairs: [['a']] } },
    { correct: ['a'] },
    { score: null },
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
