import { describe, expect, it } from 'vitest';
import { figureIn, figureOf } from '../../../../scripts/bench/figures.ts';

describe('a figure', () => {
  it('is the middle of an odd number of runs, whatever their order', () => {
    expect(figureOf([9, 1, 4])).toEqual({ median: 4, min: 1, max: 9, values: [9, 1, 4] });
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(figureOf([10, 1, 2, 4]).median).toBe(3);
  });

  it('is the run itself when there is one', () => {
    expect(figureOf([7])).toMatchObject({ median: 7, min: 7, max: 7 });
  });

  it('is refused without runs, and when one found nothing', () => {
    expect(() => figureOf([])).toThrow('found none');
    expect(() => figureOf([1, NaN])).toThrow('found 1, NaN');
  });

  it('takes one property of every run', () => {
    expect(figureIn([{ took: 3 }, { took: 5 }, { took: 4 }], ({ took }) => took).median).toBe(4);
  });
});
