import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/questions/numeric/numeric.grade.ts';

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['007', 7],
    ['-3', -3],
    ['\u22123', -3],
    ['+5', 5],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234,5', 1234.5],
    [' 12 ', 12],
    ['1234567', 1234567],
    ['١٢٫٥', 12.5],
    ['۱۲', 12],
  ])('reads %j as people write it', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each([
    '',
    ' ',
    '-',
    ',',
    ',5',
    '5,',
    '1,2,3',
    '1.2.3',
    '1.234,5',
    'doce',
    '12 años',
    '12 %',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '1/2',
    '9'.repeat(400),
  ])('finds no number in %.20j', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});
