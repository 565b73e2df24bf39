import { describe, expect, it } from 'vitest';
import { lastAnswer } from '../../../../scripts/bench/answers.ts';
import { blockingOf, readTime, runTime } from '../../../../scripts/bench/measure-start.ts';
import type { Watched } from '../../../../scripts/bench/watch-page.ts';

it('total blocking time is what tasks took beyond 50 ms, from the first paint on', () => {
  const longTasks = [
    { begun: 10, took: 200 },
    { begun: 500, took: 80 },
    { begun: 700, took: 51 },
  ];
  expect(blockingOf({ firstPaint: 500, longTasks })).toBe(31);
  expect(blockingOf({ firstPaint: 500, longTasks: [] })).toBe(0);
});

it('a paint is the answer to the last click before it, not to one that came after', () => {
  const paints: Watched['paints'] = [
    { mark: 'verdict', at: 130 },
    { mark: 'lesson', at: 400 },
    { mark: 'verdict', at: 950 },
  ];
  expect(lastAnswer({ paints, clicks: [100, 700, 900, 990] }, 'verdict')).toEqual({
    clicked: 900,
    painted: 950,
  });
});

describe('the time to the first lesson', () => {
  const cover = { mark: 'cover', at: 200 } as const;

  it('leaves out what a driver takes to see and to click the button while the lesson stands ready', () => {
    const paints: Watched['paints'] = [cover, { mark: 'lesson-drawn', at: 900 }];
    const told = { arrived: 250, begun: 300, paints, clicks: [700] };
    expect(readTime(told)).toBe(450);
    expect(runTime(told)).toBe(500);
  });

  it('is all of it for who clicks before the lesson has arrived', () => {
    const paints: Watched['paints'] = [cover, { mark: 'lesson', at: 400 }, { mark: 'lesson-drawn', at: 900 }];
    const told = { arrived: 350, begun: 800, paints, clicks: [250] };
    expect(readTime(told)).toBe(400);
    expect(runTime(told)).toBe(900);
  });
});
