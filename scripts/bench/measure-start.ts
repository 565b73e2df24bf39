import { pause } from '../learner/course-page.ts';
import { lastAnswer } from './answers.ts';
import { bytesOf, floorOf, roundsOf } from './floor.ts';
import type { Profile } from './profiles.ts';
import type { ServedPackage } from './serve-package.ts';
import { Visit } from './visit.ts';
import type { Mark, Watched } from './watch-page.ts';

/** A first visit up to the first lesson. Times are milliseconds from the navigation. */
export interface Start {
  /** When the title of the cover was painted, and whether it was a script that had drawn it. */
  readonly cover: { readonly at: number; readonly drawn: boolean };
  /** When the course had taken over its cover. */
  readonly begun: number;
  /** When the first lesson was there and its title on the screen, after a click on the cover's button. */
  readonly lesson: number;
  /**
   * The same for a learner who clicks in the moment the course has begun, all by the page's own clock: what it costs to
   * drive a browser from outside is not in it.
   */
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

const BUTTON = 'course-app .cover-action a';
const TEXT = 'course-lesson .block p';
/** How long a page is watched after the first lesson, in milliseconds of an unslowed processor. */
const SETTLE = 400;

/** Begins the course as a learner who clicks on the button as soon as the course has begun. */
export function measureStart(served: ServedPackage, profile: Profile): Promise<Start> {
  return Visit.during(served, profile, 0, async (visit) => {
    const { page, course, traffic } = visit;
    await course.see(BUTTON);
    const begun = await visit.now();
    const needed = traffic.requests;
    await page.click(BUTTON);
    await course.see(TEXT);
    const there = await visit.now();
    const { requests } = traffic;
    await pause(SETTLE * (profile.cpu > 1 ? 3 : 1));
    const watched = await visit.watchedOnce(
      (now) => paintOf(now, 'lesson') !== undefined,
      'a painted lesson',
    );
    return {
      cover: coverOf(watched),
      begun,
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

/** Total blocking time: what tasks took beyond 50 ms each, from the first paint on. */
export function blockingOf({ longTasks, firstPaint }: Pick<Watched, 'longTasks' | 'firstPaint'>): number {
  return longTasks
    .filter(({ begun }) => begun >= firstPaint - 1)
    .reduce((sum, { took }) => sum + Math.max(0, took - 50), 0);
}

/** From the navigation until the course has begun, and from the click until the lesson is painted. */
export function ownTime(watched: Pick<Watched, 'begun' | 'paints' | 'clicks'>): number {
  const { clicked, painted } = lastAnswer(watched, 'lesson');
  return watched.begun + painted - clicked;
}

function coverOf(watched: Watched): Start['cover'] {
  const first = paintOf(watched, 'cover') ?? paintOf(watched, 'cover-drawn');
  if (!first) throw new Error('the title of the cover was never painted');
  return { at: first.at, drawn: first.mark === 'cover-drawn' };
}

function paintOf({ paints }: Watched, wanted: Mark): Watched['paints'][number] | undefined {
  return paints.find(({ mark }) => mark === wanted);
}
