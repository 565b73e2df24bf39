import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '../../../src/tracking/decimal.ts';

it.each([
  [85.5, '85.5'],
  [66.66666666666667, '66.67'],
  [100, '100'],
  [100.5, '100.5'],
  [0, '0'],
  [0.005, '0.01'],
  [1e-7, '0'],
  [-0.001, '0'],
  [-2.5, '-2.5'],
  [-100, '-100'],
])('writes %d as %s', (value, expected) => {
  expect(decimal(value)).toBe(expected);
});

it('keeps the zeros of a whole number', () => {
  expect(decimal(1200, 0)).toBe('1200');
  expect(decimal(10, 4)).toBe('10');
});

it('writes the smallest decimals as they are', () => {
  expect(decimal(-1e-7, 7)).toBe('-0.0000001');
});

it('never writes an exponent, nor more decimals than wanted', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.integer({ min: 0, max: 7 }),
      (value, places) => {
        expect(decimal(value, places)).toMatch(
          new RegExp(`^-?\\d+(\\.\\d{1,${places === 0 ? 1 : places}})?$`),
        );
      },
    ),
  );
});
