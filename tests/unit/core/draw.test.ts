import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawQuestions, hash, randomFrom, SEED_LIMIT, shuffled } from '../../../src/core/draw.ts';

const POOL = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const seeds = fc.nat(SEED_LIMIT - 1);

describe('drawQuestions', () => {
  it('draws the same questions in the same order from the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(drawQuestions(POOL, ['a'], 3, seed, true)).toEqual(drawQuestions(POOL, ['a'], 3, seed, true));
      }),
    );
  });

  it('draws what it has always drawn: learners come back with seeds of older versions', () => {
    expect(drawQuestions(POOL, [], 3, 12345, true).questions).toMatchInlineSnapshot(`
      [
        "g",
        "b",
        "f",
      ]
    `);
  });

  it('draws as many different questions of the bank as are asked', () => {
    fc.assert(
      fc.property(seeds, fc.subarray(POOL), fc.integer({ min: 1, max: 8 }), (seed, seen, count) => {
        const { questions } = drawQuestions(POOL, seen, count, seed, true);
        expect(new Set(questions).size).toBe(count);
        expect(POOL).toEqual(expect.arrayContaining(questions));
      }),
    );
  });

  it('asks no question twice before every other was asked', () => {
    fc.assert(
      fc.property(seeds, seeds, (one, two) => {
        const first = drawQuestions(POOL, [], 4, one, true);
        const second = drawQuestions(POOL, first.seen, 4, two, true);
        expect([...first.questions, ...second.questions].sort()).toEqual(POOL);
      }),
    );
  });

  it('asks every question once in as many draws as the bank has, before any comes again', () => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 4, maxLength: 4 }), (four) => {
        let seen: readonly string[] = [];
        const asked = four.flatMap((seed) => {
          const drawn = drawQuestions(POOL, seen, 2, seed, true);
          ({ seen } = drawn);
          return drawn.questions;
        });
        expect(asked.sort()).toEqual(POOL);
      }),
    );
  });

  it('remembers all that was met, and of an exhausted bank what was asked last', () => {
    const draw = (seen: readonly string[]) => drawQuestions(POOL, seen, 2, 9, false).seen;
    expect(draw([])).toEqual(['a', 'b']);
    expect(draw(['a', 'b'])).toEqual(['a', 'b', 'c', 'd']);
    expect(draw(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual(['g', 'h']);
  });

  it('fills up with questions already met when too few are new', () => {
    const { questions } = drawQuestions(POOL, ['a', 'b', 'c', 'd', 'e', 'f'], 3, 5, true);
    expect(questions).toEqual(expect.arrayContaining(['g', 'h']));
    expect(questions).toHaveLength(3);
  });

  it('begins a new round once the bank is exhausted, in which the last questions come last', () => {
    fc.assert(
      fc.property(seeds, seeds, seeds, (one, two, three) => {
        const first = drawQuestions(POOL, [], 4, one, true);
        const second = drawQuestions(POOL, first.seen, 4, two, true);
        const third = drawQuestions(POOL, second.seen, 4, three, true);
        expect([...third.questions].sort()).toEqual([...first.questions].sort());
      }),
    );
  });

  it('asks everything each time when the bank is no larger than the draw', () => {
    const first = drawQuestions(POOL, [], 8, 1, true);
    expect(first.seen).toEqual([]);
    expect([...drawQuestions(POOL, first.seen, 20, 2, true).questions].sort()).toEqual(POOL);
  });

  it('keeps the order of the bank where nothing is shuffled', () => {
    expect(drawQuestions(POOL, ['b'], 3, 9, false).questions).toEqual(['a', 'c', 'd']);
  });

  it('forgets questions that left the bank', () => {
    expect(drawQuestions(POOL, ['gone', 'a'], 2, 9, true).seen).not.toContain('gone');
  });

  it('lists what was met in the order of the bank, as resume data give it back', () => {
    fc.assert(
      fc.property(seeds, fc.subarray(POOL), (seed, seen) => {
        const met = drawQuestions(POOL, seen, 3, seed, true).seen;
        expect(met).toEqual(POOL.filter((id) => met.includes(id)));
      }),
    );
  });
});

describe('shuffled', () => {
  it('keeps every item and changes nothing in the list it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat(), (items, seed) => {
        const before = [...items];
        expect([...shuffled(items, seed)].sort()).toEqual([...items].sort());
        expect(items).toEqual(before);
      }),
    );
  });

  it.each([
    [0, 'bdcaefgh'],
    [1, 'bfcgahed'],
    [46_655, 'afgchebd'],
  ])('gives the order that the seed %i has always given, as learners come back with it', (seed, order) => {
    expect(shuffled(POOL, seed).join('')).toBe(order);
  });

  it('puts every item in every place about equally often', () => {
    const places = POOL.map(() => 0);
    for (let seed = 0; seed < 4000; seed += 1) places[shuffled(POOL, seed).indexOf('a')]! += 1;
    for (const count of places) expect(count).toBeGreaterThan(400);
  });
});

describe('randomFrom', () => {
  it.each([
    [0, [1144304738, 1416247, 958946056, 627933444]],
    [1, [2693262067, 11749833, 2265367787, 4213581821]],
    [46_655, [566271908, 3630248017, 2963405815, 4042854066]],
    [4_294_967_295, [3850105811, 813802916, 3073704848, 4054706436]],
    [-7, [1860010037, 1397564179, 2337619704, 2062400319]],
  ])('is mulberry32, whose numbers are known, from the seed %i on', (seed, expected) => {
    const random = randomFrom(seed);
    expect(expected.map(() => random() * 2 ** 32)).toEqual(expected);
  });

  it('gives numbers from 0 up to, but not including, 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed);
        for (let count = 0; count < 20; count += 1) {
          const value = random();
          expect(value >= 0 && value < 1).toBe(true);
        }
      }),
    );
  });
});

describe('hash', () => {
  it('is FNV-1a, whose values are known', () => {
    expect(hash('')).toBe(0x811c9dc5);
    expect(hash('a')).toBe(0xe40c292c);
    expect(hash('foobar')).toBe(0xbf9cf968);
  });
});
