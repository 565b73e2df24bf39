import { describe, expect, it } from 'vitest';
import { itemAdvice } from '../../../../src/review/advice/item-advice.ts';
import { analyseItem } from '../../../../src/review/statistics/item-analysis.ts';
import type { ItemAnalysis } from '../../../../src/review/statistics/item-analysis.ts';

/** An item with answers that were chosen, judged and given by learners whose rest score is known. */
function item(answers: readonly (readonly [response: string, score: number, rest: number])[]): ItemAnalysis {
  return analyseItem(
    { key: 'q', slot: 0, section: null, known: null },
    answers.map(([response, score], row) => ({
      row,
      given: { slot: 0, id: 'q', response, correct: 'a', score, seconds: null },
    })),
    answers.map(([, score, rest], row) => ({ item: 0, row, score, rest })),
  );
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_none, index) => make(index));
const kinds = (of: ItemAnalysis): string[] => itemAdvice(of).map(({ kind }) => kind);

describe('advice on a question', () => {
  it('is to check the key where a wrong option draws those who do best', () => {
    const found = item([
      ...times(20, (index): [string, number, number] => ['c', 0, 0.7 + index / 100]),
      ...times(20, (index): [string, number, number] => ['a', 1, 0.3 + index / 100]),
    ]);
    expect(itemAdvice(found)[0]).toMatchObject({
      kind: 'key-suspect',
      values: { mark: 'c', count: 20 },
      isTentative: false,
    });
  });

  it('leaves the key alone where the right option draws them', () => {
    const found = item([
      ...times(20, (index): [string, number, number] => ['a', 1, 0.7 + index / 100]),
      ...times(20, (index): [string, number, number] => ['c', 0, 0.3 + index / 100]),
    ]);
    expect(kinds(found)).toEqual(['sound']);
  });

  it('says nothing of nine answers', () =>
    expect(kinds(item(times(9, (index) => ['a', 1, index / 10])))).toEqual(['few-answers']));

  it('is a hint with ten to 29 answers', () => {
    const found = item(times(12, (index) => (index < 10 ? ['b', 0, index / 12] : ['a', 1, index / 12])));
    expect(itemAdvice(found)).toMatchObject([{ kind: 'too-hard', isTentative: true }]);
  });

  it('names what nearly everybody has right', () =>
    expect(
      kinds(item(times(40, (index) => (index === 0 ? ['b', 0, 0.1] : ['a', 1, 0.5 + index / 100])))),
    ).toEqual(['too-easy']));

  it('names a question that tells nobody from anybody', () =>
    expect(
      kinds(
        item(
          times(60, (index) => [
            index % 2 ? 'a' : 'b',
            index % 2,
            (index % 7) / 7 + (index % 4 < 2 ? 0 : 0.01),
          ]),
        ),
      ),
    ).toEqual(['weak']));

  it('says where nothing is judged', () => {
    const found = analyseItem(
      { key: 'q', slot: 0, section: null, known: null },
      times(30, (row) => ({
        row,
        given: { slot: 0, id: 'q', response: 'x', correct: '', score: null, seconds: null },
      })),
      [],
    );
    expect(kinds(found)).toEqual(['not-judged']);
  });
});
