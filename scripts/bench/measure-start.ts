import { pause } from '../learner/course-page.ts';
import { lastAnswer } from './answers.ts';
import { bytesOf, floorOf, roundsOf } from './floor.ts';
import type { Request } from './floor.ts';
import type { Profile } from './profiles.ts';
import type { ServedPackage } from './serve-package.ts';
import { Visit } from './visit.ts';
import type { Mark, Watched } from './watch-page.ts';

/** A first visit up to the first lesson. Times are milliseconds from the navigation. */
export interface Start {
  /** When the title of the cover was painted, and whether it was a script that had drawn it. */
  readonly cover: { readonly at: number; readonly drawn: boolean };
  /** When the first lesson was there and its title on the screen, after a click on the cover's button. */
  readonly lesson: number;
  /** The same by the page's own clock: what it costs to drive a browser from outside is not in it. */
  readonly own: number;
  /** What was asked for until then. */
  readonly requests: number;
  /** What of it had arrived. */
  readonly bytes: number;
  /**
   * The least that the rounds and bytes take that had arrived when the course began: what it fetches beside the first
   * lesson is no excuse. 0 on a line without limits.
   */
  readonly floor: number;
  readonly blocking: number;
  readonly shift: number;
  readonly heap: number;
}

const BUTTON = '.cover-action a';
const TEXT = 'course-lesson .block p';
/** How long a page is watched after the first lesson, in milliseconds of an unslowed processor. */
const SETTLE = 400;

/** Begins the course as a learner who clicks on the button as soon as it is on the screen. */
export function measureStart(served: ServedPackage, profile: Profile): Promise<Start> {
  return Visit.during(served, profile, 0, async (visit) => {
    const { page, course, traffic } = visit;
    await course.see(BUTTON);
    await visit.watchedOnce(({ paints }) => paints.length > 0, 'a painted cover');
    // Where it is and not what it is: the course may put its own in the same place at any moment.
    const { x, y } = await page.$eval(BUTTON, (button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(x, y);
    await course.see(TEXT);
    const there = await visit.now();
    const { requests } = traffic;
    await pause(SETTLE * (profile.cpu > 1 ? 3 : 1));
    const watched = await visit.watchedOnce(
      (now) => paintOf(now, 'lesson') !== undefined,
      'a painted lesson',
    );
    const needed = arrivedBy(watched.begun, requests);
    return {
      cover: coverOf(watched),
      own: ownTime(watched),
      lesson: Math.max(there, paintOf(watched, 'lesson')?.at ?? NaN),
      requests: requests.length,
      bytes: bytesOf(requests),
      floor: profile.line ? floorOf(profile.line, roundsOf(needed), bytesOf(needed)) : 0,
      blocking: blockingOf(watched),
      shift: watched.shift,
      heap: await visit.heap(),
    };
  });
}

/** The requests that had finished so many milliseconds after the first of them, the page's own. */
function arrivedBy(milliseconds: number, requests: readonly Request[]): Request[] {
  const [page] = requests;
  const end = (page?.sent ?? NaN) + milliseconds / 1000;
  return requests.filter(({ finished }) => finished !== null && finished <= end);
}

/** Total blocking time: what tasks took beyond 50 ms each, from the first paint on. */
export function blockingOf({ longTasks, firstPaint }: Pick<Watched, 'longTasks' | 'firstPaint'>): number {
  return longTasks
    .filter(({ begun }) => begun >= firstPaint - 1)
    .reduce((sum, { took }) => sum + Math.max(0, took - 50), 0);
}

/**
 * When the first lesson was painted for a learner who clicks in the moment that the cover's button is there. A driver
 * clicks later than that: where the course stood ready by then, and waited for the click, its delay does not count.
 */
export function ownTime(watched: Pick<Watched, 'begun' | 'paints' | 'clicks'>): number {
  const { clicked, painted } = lastAnswer(watched, 'lesson');
  const cover = watched.paints[0]?.at ?? NaN;
  return painted - Math.max(0, clicked - Math.max(watched.begun, cover));
}

function coverOf(watched: Watched): Start['cover'] {
  const first = paintOf(watched, 'cover') ?? paintOf(watched, 'cover-drawn');
  if (!first) throw new Error('the title of the cover was never painted');
  return { at: first.at, drawn: first.mark === 'cover-drawn' };
}

function paintOf({ paints }: Watched, wanted: Mark): Watched['paints'][number] | undefined {
  return paints.find(({ mark }) => mark === wanted);
}
