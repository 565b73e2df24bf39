import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { correlation, wilson } from '../../../../src/review/statistics/estimate.ts';
import { distribution, histogram } from '../../../../src/review/statistics/distribution.ts';
import { reliability } from '../../../../src/review/statistics/reliability.ts';
import { restScores } from '../../../../src/review/statistics/scored-matrix.ts';
import type { ScoredMatrix } from '../../../../src/review/statistics/scored-matrix.ts';
import { upperLower } from '../../../../src/review/statistics/upper-lower.ts';

/** Numbers made with numpy; `tests/fixtures/statistics/reference.py` says how. */
const reference = JSON.parse(
  readFileSync(new URL('../../../fixtures/statistics/reference.json', import.meta.url), 'utf8'),
) as {
  readonly binary: number[][];
  readonly partial: number[][];
  readonly drawn: boolean[][];
  readonly itemRest: number[];
  readonly partialItemRest: number[];
  readonly quartiles: [number, number, number];
} & Readonly<Record<'kr20' | 'kr20Sem' | 'alpha' | 'alphaSem' | 'phi' | 'phiSem' | 'deviation', number>>;

function matrixOf(
  scores: readonly (readonly number[])[],
  met?: readonly (readonly boolean[])[],
): ScoredMatrix {
  return {
    items: 8,
    rows: scores.map((row, learner) =>
      row.flatMap((score, item) => (met && !met[learner]![item] ? [] : [{ item, score }])),
    ),
  };
}

describe("Wilson's interval", () => {
  // Newcombe 1998, Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (right, count, low, high) => {
    const interval = wilson(right / count, count)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('of nobody is unknown', () => expect(wilson(Number.NaN, 0)).toBeNull());
});

describe('reliability', () => {
  it('of right and wrong is KR-20 with its standard error', () => {
    const found = reliability(matrixOf(reference.binary), 8, false)!;
    expect(found.method).toBe('kr20');
    expect(found.coefficient).toBeCloseTo(reference.kr20, 10);
    expect(found.sem).toBeCloseTo(reference.kr20Sem, 8);
  });

  it('of partial credit is alpha', () => {
    const found = reliability(matrixOf(reference.partial), 8, false)!;
    expect(found.method).toBe('alpha');
    expect(found.coefficient).toBeCloseTo(reference.alpha, 10);
    expect(found.sem).toBeCloseTo(reference.alphaSem, 8);
  });

  it('of a random draw is phi over those who met both items of a pair', () => {
    const found = reliability(matrixOf(reference.binary, reference.drawn), 4, true)!;
    expect(found.method).toBe('phi');
    expect(found.coefficient).toBeCloseTo(reference.phi, 10);
    expect(found.sem).toBeCloseTo(reference.phiSem, 8);
  });

  it('of learners who all do the same is unknown', () =>
    expect(reliability(matrixOf(reference.binary.map(() => [1, 1, 1, 1, 1, 1, 1, 1])), 8, false)).toBeNull());
});

describe('the correlation of an item with the rest', () => {
  const rests = (scores: number[][]): number[] =>
    restScores(matrixOf(scores)).map(
      (answers) =>
        correlation(
          answers.map(({ score }) => score),
          answers.map(({ rest }) => rest),
        )!.value,
    );

  it('is the corrected point-biserial where all met all items', () =>
    rests(reference.binary).forEach((value, item) =>
      expect(value).toBeCloseTo(reference.itemRest[item]!, 10),
    ));

  it('is the corrected item-total correlation with partial credit', () =>
    rests(reference.partial).forEach((value, item) =>
      expect(value).toBeCloseTo(reference.partialItemRest[item]!, 10),
    ));

  it('does not punish who drew the hard questions', () => {
    // Half the learners draw two easy items and the studied one, the others two hard ones; both halves are as able.
    const row = (score: number, mates: number[], others: number[]) => [
      { item: 0, score },
      ...mates.map((item, index) => ({ item, score: others[index]! })),
    ];
    const rows = [
      row(1, [1, 2], [1, 1]),
      row(0, [1, 2], [1, 0]),
      row(1, [3, 4], [1, 0]),
      row(0, [3, 4], [0, 0]),
    ];
    const [studied] = restScores({ items: 5, rows });
    const [easyGood, easyBad, hardGood, hardBad] = studied!.map(({ rest }) => rest);
    expect(easyGood).toBeCloseTo(hardGood!, 10);
    expect(easyBad).toBeCloseTo(hardBad!, 10);
    expect(easyGood).toBeGreaterThan(easyBad!);
  });

  it('is unknown where everybody earned the same', () =>
    expect(correlation([1, 1, 1, 1], [0.2, 0.4, 0.9, 0.1])).toBeNull());

  // Fisher's interval of r = 0.5 with n = 28: tanh(atanh(0.5) ± 1.96 / 5).
  it('has the interval of Fisher', () => {
    const numbers = Array.from({ length: 28 }, (_none, index) => index);
    const { value, low, high } = correlation(
      numbers,
      numbers.map((number) => number % 7),
    )!;
    expect(Math.atanh(high) - Math.atanh(value)).toBeCloseTo(1.959964 / 5, 6);
    expect(Math.atanh(value) - Math.atanh(low)).toBeCloseTo(1.959964 / 5, 6);
  });
});

describe('upper and lower groups', () => {
  const answers = (scores: readonly (readonly [score: number, rest: number])[]) =>
    scores.map(([score, rest], row) => ({ item: 0, row, score, rest }));

  it('hold 27 % of the learners each', () => {
    const hundred = Array.from({ length: 100 }, (_none, index) => [index >= 60 ? 1 : 0, index] as const);
    expect(upperLower(answers(hundred))).toEqual({ upper: 1, lower: 0, size: 27 });
  });

  it('share their last places among equals, whatever the order', () => {
    const scores = [
      [1, 9],
      [1, 5],
      [0, 5],
      [1, 5],
      [0, 5],
      [0, 1],
      [0, 0],
    ] as const;
    const there = upperLower(answers(scores))!;
    const back = upperLower(answers([...scores].reverse()))!;
    expect(there).toEqual(back);
    // One place goes to the best, the other to the four who share the second, half of whom were right.
    expect(there.upper).toBeCloseTo((1 + 0.5) / 2, 10);
  });
});

describe('a distribution', () => {
  it('has the quartiles and the deviation that numpy gives', () => {
    const totals = reference.binary.map((row) => (row.reduce((sum, one) => sum + one, 0) / row.length) * 100);
    const found = distribution(totals)!;
    expect([found.lowerQuartile, found.median, found.upperQuartile]).toEqual(
      reference.quartiles.map((value) => expect.closeTo(value, 8)),
    );
    expect(found.deviation).toBeCloseTo(reference.deviation, 8);
  });

  it('puts 100 into the last tenth', () =>
    expect(histogram([0, 9.9, 10, 99, 100])).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]));
});
