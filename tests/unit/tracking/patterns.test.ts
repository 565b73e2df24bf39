import { describe, expect, it } from 'vitest';
import type { ResponseValue } from '../../../src/core/tracking-port.ts';
import { patterns12 } from '../../../src/tracking/interaction12.ts';
import { patterns2004 } from '../../../src/tracking/interaction2004.ts';

const texts = (...all: string[]): ResponseValue[] => all.map((text) => ({ type: 'fill-in', text }));

describe.each([
  ['SCORM 1.2', patterns12],
  ['SCORM 2004', patterns2004],
])('the right answers that %s is told', (_name, patterns) => {
  it('are each told once, in their order', () => {
    expect(patterns(texts('b', 'a', 'b', ' a ', 'c'))).toEqual(['b', 'a', 'c']);
  });

  it('are five at most, those not counted that the standard can not express', () => {
    expect(patterns(texts('"', 'a', '', 'b', 'c', '<>', 'd', 'e', 'f'))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('are none for an opinion', () => {
    expect(patterns([])).toEqual([]);
  });
});
