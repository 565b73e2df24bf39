import { describe, expect, it } from 'vitest';
import { interval2004, timeOfDay12, timespan12, timestamp2004 } from '../../../src/tracking/scorm-time.ts';

describe('a span of SCORM 1.2', () => {
  it.each([
    [0, '00:00:00'],
    [59.4, '00:00:59'],
    [59.6, '00:01:00'],
    [3599.5, '01:00:00'],
    [3661, '01:01:01'],
    [9998 * 3600 + 3599, '9998:59:59'],
    [9999 * 3600 + 1, '9999:00:00'],
    [3723, '01:02:03'],
    [100 * 3600, '100:00:00'],
    [1e9, '9999:00:00'],
    [-5, '00:00:00'],
    [Number.NaN, '00:00:00'],
    [Infinity, '00:00:00'],
  ])('writes %d seconds as %s', (seconds, expected) => {
    expect(timespan12(seconds)).toBe(expected);
  });
});

describe('an interval of SCORM 2004', () => {
  it.each([
    [0, 'PT0S'],
    [3723.4, 'PT3723S'],
    [-1, 'PT0S'],
    [Number.NaN, 'PT0S'],
  ])('writes %d seconds as %s', (seconds, expected) => {
    expect(interval2004(seconds)).toBe(expected);
  });
});

describe('a moment', () => {
  it('is the local time of day in SCORM 1.2', () => {
    expect(timeOfDay12(new Date(2006, 9, 30, 9, 5, 7, 999).getTime())).toBe('09:05:07');
  });

  it('is in UTC with two decimals in SCORM 2004', () => {
    expect(timestamp2004(Date.UTC(2006, 9, 30, 9, 5, 7, 129))).toBe('2006-10-30T09:05:07.12Z');
  });

  it.each([
    [-1, '1970-01-01T00:00:00.00Z'],
    [-1e15, '1970-01-01T00:00:00.00Z'],
    [Number.NaN, '1970-01-01T00:00:00.00Z'],
    [Infinity, '1970-01-01T00:00:00.00Z'],
    [Date.UTC(2038, 11, 30), '2038-12-30T00:00:00.00Z'],
    [Date.UTC(2038, 11, 31), '2038-12-31T00:00:00.00Z'],
    [9e15, '2038-12-31T00:00:00.00Z'],
  ])('is written for the clock %d as %s', (at, expected) => {
    expect(timestamp2004(at)).toBe(expected);
  });

  it.each([Number.NaN, -1e15, 9e15, Infinity])('stays within 1970 to 2038 when the clock says %d', (at) => {
    expect(timestamp2004(at)).toMatch(/^(1970|2038)-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/);
    expect(timeOfDay12(at)).toMatch(/^\d\d:\d\d:\d\d$/);
  });
});
