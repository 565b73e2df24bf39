import { describe, expect, it } from 'vitest';
import { LmsApi } from '../../../src/tracking/lms-api.ts';
import { ReadBack } from '../../../src/tracking/read-back.ts';
import { rowCount } from '../../../src/tracking/row-count.ts';
import { NAMES } from '../../contract/player.ts';

const ELEMENT = 'cmi.suspend_data';

/** A look at an LMS that keeps what the test says, and how often it was asked. */
function lookingAt(keeps: (value: string) => string) {
  const lms = { value: '', asked: 0 };
  const api = new LmsApi(
    {
      GetValue: () => {
        lms.asked += 1;
        return keeps(lms.value);
      },
    },
    NAMES.scorm2004,
  );
  const readBack = new ReadBack(api);
  const check = (length: number) => {
    lms.value = 'a'.repeat(length);
    return readBack.check(ELEMENT, lms.value);
  };
  return { lms, check };
}

describe('a look whether an LMS kept a value whole', () => {
  it('is taken at the first time, and when the value has outgrown a usual limit, but not again below it', () => {
    const { lms, check } = lookingAt((value) => value);
    const asked = (length: number): number => {
      const before = lms.asked;
      expect(check(length)).toBeNull();
      return lms.asked - before;
    };
    expect([0, 10, 255].map(asked)).toEqual([1, 0, 0]);
    expect([256, 256, 255].map(asked)).toEqual([1, 0, 0]);
    expect([257, 1000].map(asked)).toEqual([1, 0]);
    expect([4097, 300, 4097].map(asked)).toEqual([1, 0, 0]);
    expect([64_000, 64_001].map(asked)).toEqual([1, 1]);
  });

  it('is repeated as long as the value is cut', () => {
    const { check } = lookingAt((value) => value.slice(0, 255));
    expect(check(255)).toBeNull();
    for (let times = 0; times < 2; times += 1)
      expect(check(256)).toMatchObject({
        operation: 'set(cmi.suspend_data)',
        code: 'truncated',
        message: expect.stringContaining('the LMS keeps 255 of 256 characters'),
      });
  });

  it.each([
    ['nothing', ''],
    ['something else', 'bbb'],
  ])('believes an LMS that gives back %s', (_what, given) => {
    expect(lookingAt(() => given).check(500)).toBeNull();
  });
});

describe('the rows of a list', () => {
  const rows = (count: unknown): number =>
    rowCount(
      new LmsApi(
        { GetValue: (element: string) => (element === 'cmi.interactions._count' ? count : 7) },
        NAMES.scorm2004,
      ),
      'cmi.interactions',
    );

  it.each([
    ['3', 3],
    [1, 1],
    [1000, 1000],
    [1001, 0],
    ['0', 0],
    [-1, 0],
    [2.5, 0],
    ['', 0],
    ['many', 0],
    [null, 0],
  ])('that the LMS counts as %j are %i', (count, expected) => {
    expect(rows(count)).toBe(expected);
  });
});
