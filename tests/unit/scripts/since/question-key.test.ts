import { describe, expect, it } from 'vitest';
import { PART_SHAPES } from '../../../../scripts/since/content-shape.ts';
import type { BankQuestion } from '../../../../scripts/since/content-shape.ts';
import { keyChange } from '../../../../scripts/since/question-key.ts';
import { partChanges } from '../../../../scripts/since/question-parts.ts';

/** A question as a package holds it. */
function question(fields: object): BankQuestion {
  return PART_SHAPES.questions.parse([{ id: 'q', stem: '¿?', ...fields }])[0]!;
}

const chosen = (...right: string[]) =>
  ['a', 'b', 'c'].map((id) => ({ id, text: id, correct: right.includes(id) }));
const gap = (id: string, right: string) => ({ id, options: chosen(right) });
const pairs = (...sides: [left: string, right: string][]) =>
  sides.map(([left, right], index) => ({ id: 'abc'.charAt(index), left, right }));
const items = (ids: string) => [...ids].map((id) => ({ id, text: id }));
const placed = (places: Record<string, string>) =>
  Object.entries(places).map(([id, category]) => ({ id, text: id, category }));

const CHANGED: readonly [what: string, old: object, now: object, from: string, to: string][] = [
  ['single', { options: chosen('a') }, { options: chosen('b') }, 'a', 'b'],
  ['multiple', { options: chosen('a', 'b') }, { options: chosen('c', 'b') }, 'a and b', 'b and c'],
  ['true-false', { correct: true }, { correct: false }, 'true', 'false'],
  [
    'matching',
    { pairs: pairs(['Perú', 'Lima'], ['Chile', 'Santiago']) },
    { pairs: pairs(['Perú', 'Santiago'], ['Chile', 'Lima']) },
    'a with a, b with b',
    'a with the former b, b with the former a',
  ],
  ['ordering', { items: items('abc') }, { items: items('bac') }, 'a, b, c', 'b, a, c'],
  [
    'categorising',
    { items: placed({ a: '1', b: '2' }) },
    { items: placed({ b: '1', a: '1' }) },
    'a in 1, b in 2',
    'a in 1, b in 1',
  ],
  [
    'inline-choice',
    { gaps: [gap('a', 'a'), gap('b', 'b')] },
    { gaps: [gap('c', 'a'), gap('b', 'c'), gap('a', 'a')] },
    'a with a, b with b',
    'a with a, b with c',
  ],
  ['fill-in', { accept: ['Foro'] }, { accept: ['Foro', 'FGI'] }, '"Foro"', '"Foro" or "FGI"'],
  [
    'fill-in',
    { accept: ['Foro'] },
    { accept: ['Foro'], caseSensitive: true },
    '"Foro"',
    '"Foro" with its capitals',
  ],
  ['fill-in', { accept: ['Foro'] }, { accept: ['Foro'], typos: 1 }, '"Foro"', '"Foro" with 1 typo at most'],
  [
    'numeric',
    { answer: { value: 3, tolerance: 0 } },
    { answer: { value: 3, tolerance: 1 } },
    '3 ± 0',
    '3 ± 1',
  ],
];

const UNCHANGED: readonly [kind: string, why: string, old: object, now: object][] = [
  [
    'multiple',
    'options change places',
    { options: chosen('a', 'b') },
    { options: chosen('a', 'b').reverse() },
  ],
  [
    'matching',
    'a side is worded anew',
    { pairs: pairs(['Perú', 'Lima']) },
    { pairs: pairs(['Perú', 'La Lima']) },
  ],
  ['ordering', 'an item joins', { items: items('abc') }, { items: items('axbc') }],
  [
    'categorising',
    'items change places',
    { items: placed({ a: '1', b: '2' }) },
    { items: placed({ b: '2', a: '1' }) },
  ],
  ['given-up', 'nobody knows the kind any more', { items: items('ab') }, { items: items('ba') }],
];

it('says that a gap offers other words', () => {
  const other = { id: 'b', options: [{ id: 'a', text: 'otra' }] };
  const [old, now] = [
    [gap('a', 'a'), gap('b', 'a')],
    [gap('a', 'b'), other],
  ].map((gaps) => question({ kind: 'inline-choice', gaps }));
  expect(partChanges(old!, now!)).toEqual(['words gap b anew: answers already given keep their result']);
});

describe('the key of a question', () => {
  it.each(CHANGED)('of the kind %s changes', (kind, old, now, from, to) => {
    expect(keyChange(question({ kind, ...old }), question({ kind, ...now }))).toEqual({ from, to });
  });

  it.each(UNCHANGED)('of the kind %s stays when %s', (kind, _why, old, now) => {
    expect(keyChange(question({ kind, ...old }), question({ kind, ...now }))).toBeNull();
  });
});

it('names the parts that came, went and are worded anew', () => {
  const old = question({ kind: 'matching', pairs: pairs(['Perú', 'Lima'], ['Chile', 'Santiago']) });
  const now = question({
    kind: 'matching',
    pairs: [
      { id: 'a', left: 'El Perú', right: 'Lima' },
      { id: 'c', left: 'Cuba', right: 'La Habana' },
      { id: 'd', left: 'Haití', right: 'Puerto Príncipe' },
    ],
  });
  expect(partChanges(old, now)).toEqual([
    'has the new pairs c and d: answers already given keep their result',
    'lost pair b: whoever chose or placed that keeps the result, but does not see it any more',
    'words pair a anew: answers already given keep their result',
  ]);
});
