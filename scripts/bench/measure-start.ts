import { pause } from '../learner/course-page.ts';
import { bytesOf, floorOf, roundsOf } from './floor.ts';
import type { Request } from './floor.ts';
import type { Line, Profile } from './profiles.ts';
import type { ServedPackage } from './serve-package.ts';
import { Visit } from './visit.ts';
import type { Mark, Watched } from './watch-page.ts';

/** A first visit up to the first lesson. Times are milliseconds from the navigation. */
export interface Start {
  /** When the title of the cover was painted, and whether it was a script that had drawn it. */
  readonly cover: { readonly at: number; readonly drawn: boolean };
  /** When the text of the first lesson was on the screen, after a click on the cover's button. */
  readonly lesson: number;
  readonly read: Moment;
  /** When the course had drawn that lesson: from then on everything in it works, and progress is kept. */
  readonly run: Moment;
  /** What was asked for until then. */
  readonly requests: number;
  /** What of it had arrived. */
  readonly bytes: number;
  readonly blocking: number;
  readonly shift: number;
  readonly heap: number;
}

/** Something that the learner waits for, by the page's own clock: what it costs to drive a browser is not in it. */
export interface Moment {
  readonly at: number;
  /**
   * The least that the rounds and bytes take that it needs: what is fetched beside it is no excuse. 0 on a line without
   * limits.
   */
  readonly floor: number;
}

const BUTTON = '.cover-action a';
const TEXT = '.lesson .block p';
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
    await visit.watchedOnce((now) => paintOf(now, 'lesson-drawn') !== undefined, 'a lesson of the course');
    const { requests } = traffic;
    await pause(SETTLE * (profile.cpu > 1 ? 3 : 1));
    const watched = await visit.watched();
    const { line } = profile;
    return {
      cover: coverOf(watched),
      lesson: Math.max(there, lessonPaint(watched)?.at ?? NaN),
      read: {
        at: readTime(watched),
        floor: line ? floorOf(line, 1, traffic.pageBytesBy(watched.arrived)) : 0,
      },
      run: { at: runTime(watched), floor: line ? floorOfRun(line, arrivedBy(watched.begun, requests)) : 0 },
      requests: requests.length,
      bytes: bytesOf(requests),
      blocking: blockingOf(watched),
      shift: watched.shift,
      heap: await visit.heap(),
    };
  });
}

function floorOfRun(line: Line, needed: readonly Request[]): number {
  return floorOf(line, roundsOf(needed), bytesOf(needed));
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

type Told = Pick<Watched, 'arrived' | 'begun' | 'paints' | 'clicks'>;

/** When the first lesson could be read by a learner who clicks in the moment that the cover's button is there. */
export function readTime(watched: Told): number {
  return withoutDriver(watched, lessonPaint(watched)?.at ?? NaN, watched.arrived);
}

/** When the course had drawn that lesson for the same learner. */
export function runTime(watched: Told): number {
  return withoutDriver(watched, paintOf(watched, 'lesson-drawn')?.at ?? NaN, watched.begun);
}

/** A driver clicks later than a learner could: where everything was ready by then, and waited for the click, its delay does not count. */
function withoutDriver({ paints, clicks }: Told, painted: number, ready: number): number {
  const clicked = clicks.findLast((click) => click < painted) ?? NaN;
  const cover = paints[0]?.at ?? NaN;
  return painted - Math.max(0, clicked - Math.max(ready, cover));
}

function lessonPaint(watched: Pick<Watched, 'paints'>): Watched['paints'][number] | undefined {
  return paintOf(watched, 'lesson') ?? paintOf(watched, 'lesson-drawn');
}

function coverOf(watched: Watched): Start['cover'] {
  const first = paintOf(watched, 'cover') ?? paintOf(watched, 'cover-drawn');
  if (!first) throw new Error('the title of the cover was never painted');
  return { at: first.at, drawn: first.mark === 'cover-drawn' };
}

function paintOf({ paints }: Pick<Watched, 'paints'>, wanted: Mark): Watched['paints'][number] | undefined {
  return paints.find(({ mark }) => mark === wanted);
}
