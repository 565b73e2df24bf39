import type { ProgressCopy } from '../../src/core/progress-copy.ts';
import { settled } from '../unit/core/fake-clock.ts';
import { KNOWN_GAPS } from './known-gaps.ts';
import { lookOnly } from './look-only.ts';
import type { Page } from './page.ts';
import type { StepKind } from './step.ts';
import type { World } from './world.ts';

/** What happens to the windows of the course. */
export const PAGE_STEPS = {
  paints: {
    weight: 14,
    async play(world) {
      await world.paint();
      return 'what was rendered';
    },
  },
  waits: {
    weight: 10,
    async play(world, _which, what) {
      const seconds = what % 120;
      await world.wait(seconds * 1000);
      return `${seconds} s`;
    },
  },
  hides: withPage(4, async (_world, { session }) => {
    await session.flush();
    return 'the page';
  }),
  leaves: withPage(4, async (world, page) => {
    if (!page.keeps) return '';
    const isSaved = await world.leave(page);
    if (isSaved) closed(world, page);
    return isSaved ? 'and is told that all is saved' : 'and is told that not all is saved';
  }),
  closes: withPage(3, async (world, page, which) => {
    hideForGood(world, page);
    // A page that goes away may or may not come to what its save sets going.
    if (which % 2 === 0) page.kill();
    await settled();
    closed(world, page);
    return which % 2 === 0 ? 'the page, which ends at once' : 'the page';
  }),
  reloads: withPage(2, async (world, page) => {
    hideForGood(world, page);
    closed(world, page);
    if (KNOWN_GAPS.staleSecondWindow) world.pages.forEach((other) => closed(world, other));
    const again = await world.launch();
    world.pages = [again, ...world.pages.filter((one) => one !== again)];
    return 'the page';
  }),
  'is killed': withPage(5, async (world, page) => {
    closed(world, page);
    return 'by the system, and no handler runs';
  }),
  'is killed during a save': withPage(3, async (world, page, which) => {
    const { place, devices, versions } = world.setting;
    const isAlone = devices.length === 1 && world.pages.length === 1;
    const isMended = world.keepsCopies && isAlone && versions.length === 1;
    const isSafe = place.standard !== 'scorm12' || isMended;
    // What comes before the last commit may be a detour.
    const mayDetour = isSafe || !KNOWN_GAPS.deathInDetour;
    const [commits, arrives] = mayDetour ? [which % 3, which % 2 === 0] : [0, false];
    world.network.killAt(commits, arrives);
    void page.session.flush();
    await settled();
    world.network.killAt(Infinity, false);
    closed(world, page);
    return `at commit ${commits + 1}, ${arrives ? 'which arrived' : 'which did not arrive'}`;
  }),
  launches: {
    weight: 4,
    async play(world) {
      if (world.pages.length > 0) return '';
      const page = await world.launch();
      return `the course, and reads «${page.session.saving}»`;
    },
  },
  'opens second window': withPage(3, async (world, first, which) => {
    if (world.pages.length > 1 || (KNOWN_GAPS.takeOverWithoutCopy && !world.keepsCopies)) return '';
    if (KNOWN_GAPS.staleSecondWindow) await first.session.flush();
    if (KNOWN_GAPS.staleSecondWindow && first.session.saving !== 'saved') return '';
    const second = await world.launch(first.session.course, false);
    // Whether another window is there is known only after a moment; until then nothing is saved, as `main.ts` has it.
    second.session.hold();
    if (which % 3 === 0) await second.clock.paint();
    second.session.yieldToOther();
    world.openDatabase(second);
    return 'which leaves the first in charge';
  }),
  'takes over': withPage(4, takeOver),
  'course: a new version is released': {
    weight: 2,
    async play(world) {
      return world.pages.length < 2 && world.update() ? 'for the next launch' : '';
    },
  },
  'goes to another device': {
    weight: 3,
    async play(world) {
      return world.moveOn() ? `whose storage ${world.device.kind === 'works' ? 'works' : 'is blocked'}` : '';
    },
  },
  'storage: is full, or is not any more': {
    weight: 1,
    async play({ device, pages, setting, network }) {
      if (device.kind === 'blocked' || setting.place.standard === 'web') return '';
      if (KNOWN_GAPS.takeOverWithoutCopy && pages.length > 1) return '';
      if (KNOWN_GAPS.deathInDetour && setting.place.standard === 'scorm12' && network.awaits('answerLost'))
        return '';
      device.isFull = !device.isFull;
      return device.isFull ? 'is full' : 'has room';
    },
  },
  'LMS: empties the storage at a new login': {
    weight: 2,
    async play({ device, pages, setting }) {
      if (pages.length > 0 || setting.place.standard === 'web') return '';
      device.emptyStorage();
      return 'and the database stays';
    },
  },
  'database: takes its time, or does not any more': {
    weight: 1,
    async play({ device, setting }) {
      if (setting.place.standard === 'web') return '';
      device.isSlow = !device.isSlow;
      return device.isSlow ? 'takes its time' : 'opens at once';
    },
  },
  'looks on': {
    weight: 2,
    async play(world, which, what) {
      return lookOnly(world, which % 2 === 0 ? 'review' : 'browse', what);
    },
  },
} satisfies Record<string, StepKind>;

/** A step for the window in charge, if there is any window. */
function withPage(
  weight: number,
  act: (world: World, page: Page, which: number) => Promise<string>,
): StepKind {
  return {
    weight,
    async play(world, which) {
      const [page] = world.pages;
      return page ? act(world, page, which) : '';
    },
  };
}

function closed(world: World, page: Page): void {
  page.kill();
  world.pages = world.pages.filter((one) => one !== page);
}

/** What the page does at `pagehide`. */
function hideForGood({ setting }: World, { session }: Page): void {
  if (setting.place.standard === 'web') void session.flush();
  else session.close();
}

/** The learner goes on in the window that is not in charge, as `src/app/other-window.ts` has it. */
async function takeOver(world: World, first: Page): Promise<string> {
  const second = world.pages.at(-1);
  if (!second || second.session.saving !== 'elsewhere') return '';
  let left: ProgressCopy | undefined;
  if (second !== first && first.keeps) {
    const isSaved = await world.leave(first);
    left = first.session.copy;
    if (isSaved) closed(world, first);
    else first.session.yieldToOther();
  }
  second.session.takeOver(left);
  world.pages = [second, ...world.pages.filter((one) => one !== second)];
  world.expectNothingLost(second);
  return 'in the other window';
}
