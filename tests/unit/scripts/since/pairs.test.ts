import { describe, expect, it } from 'vitest';
import { outOfOrder, paired } from '../../../../scripts/since/pairs.ts';

const one = (id: string, number: number) => ({ id, number });

describe('things of two versions', () => {
  it('are the same when they have the same id, or else the same number', () => {
    const pairs = paired(
      [one('a', 0), one('b', 1), one('c', 2)],
      [one('new', 3), one('renamed', 1), one('a', 7)],
      (thing) => thing,
    );
    expect(pairs).toEqual({
      kept: [
        [one('a', 0), one('a', 7)],
        [one('b', 1), one('renamed', 1)],
      ],
      gone: [one('c', 2)],
      fresh: [one('new', 3)],
    });
  });

  it('stay themselves when they change numbers with each other', () => {
    const { kept, gone, fresh } = paired(
      [one('a', 0), one('b', 1)],
      [one('a', 1), one('b', 0)],
      (thing) => thing,
    );
    expect(kept.map(([old, now]) => [old.id, now.id])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
    expect([...gone, ...fresh]).toEqual([]);
  });
});

describe('what must move for a list to ascend', () => {
  it.each([
    [[], []],
    [[0, 1, 2], []],
    [[1, 2, 3, 0], [3]],
    [[3, 0, 1, 2], [0]],
    [[0, 3, 1, 2, 4], [1]],
  ])('in %j stands at %j', (list, places) => {
    expect([...outOfOrder(list)]).toEqual(places);
  });
});
