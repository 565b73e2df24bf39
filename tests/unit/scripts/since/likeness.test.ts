import { expect, it } from 'vitest';
import { likeness } from '../../../../scripts/since/likeness.ts';

it('is the share of words that two pieces of content have in common, whatever their case, markup and ids', () => {
  expect(likeness(['El agua', { id: 'a', text: '<p>sube</p>' }], 'el AGUA sube')).toBe(1);
  expect(likeness('el agua sube', 'el agua baja')).toBeCloseTo(2 / 3);
  expect(likeness({ id: 'igual', stem: 'uno' }, { id: 'igual', stem: 'dos' })).toBe(0);
});

it('is nothing where one of them says nothing', () => {
  expect(likeness(undefined, undefined)).toBe(0);
  expect(likeness('', 'agua')).toBe(0);
});
