import type { BrowserContext, Page } from 'puppeteer-core';
import type { ActivityAddress } from './activity-address.ts';
import { countCalls } from './api-calls.ts';
import { CoursePage, pause } from '../learner/course-page.ts';
import { PuppeteerScreen } from '../learner/puppeteer-screen.ts';
import { newPage } from './browser.ts';
import { answerName } from './moodle-pages.ts';
import { isContent } from './content-address.ts';
import { watchErrors } from './course-errors.ts';
import { Wire } from './wire.ts';

/** How the activity is entered from its page in Moodle. */
export interface Entry {
  /** `browse` is Moodle's preview. */
  readonly mode?: 'normal' | 'browse';
  /** Whether to ask for a new attempt. */
  readonly newAttempt?: boolean;
}

/** How long the last save of a page that goes away may take, in milliseconds. */
const FAREWELL = 1_500;

/** The course opened once in Moodle's player. */
export interface Visit {
  readonly page: Page;
  readonly course: CoursePage;
  readonly wire: Wire;
  /** Closes the tab, as a learner does. */
  close(): Promise<void>;
}

/**
 * Enters the activity and waits until the course has begun.
 * @param onError hears each error of the course, for as long as it is open
 * @throws Error when Moodle offers no way in
 */
export async function openVisit(
  context: BrowserContext,
  activity: ActivityAddress,
  { mode = 'normal', newAttempt = false }: Entry,
  onError: (error: string) => void,
): Promise<Visit> {
  const first = await newPage(context);
  await prepare(first, onError);
  const wire = await Wire.tap(first, activity.root);
  const answer = await first.goto(activity.view);
  // Some activities skip their page and play at once.
  if (first.url().includes('/player.php')) return visitOf(first, wire);
  if (newAttempt) await first.click('#scormviewform input[name="newattempt"][type="checkbox"]');
  // Without a preview the form holds the mode a second time, hidden.
  const button = await first.$(`#scormviewform [value="${mode}"]:not([type="hidden"])`);
  if (!button) {
    const given = answerName(answer?.status() ?? 0, await first.content());
    throw new Error(
      `${activity.view} offers no entry of the kind "${mode}"; expected a button for it, and Moodle answered ${given}`,
    );
  }
  const popup = new Promise<Page | null>((resolve) => first.once('popup', resolve));
  const here = first.waitForNavigation({ waitUntil: 'domcontentloaded' }).then(() => null);
  await button.click();
  const opened = await Promise.race([popup, here]);
  if (!opened) return visitOf(first, wire);
  here.catch(() => undefined);
  await prepare(opened, onError);
  return visitOf(opened, await Wire.tap(opened, activity.root));
}

async function visitOf(page: Page, wire: Wire): Promise<Visit> {
  const course = new CoursePage(new PuppeteerScreen(page, isContent));
  await course.begun();
  const close = async (): Promise<void> => {
    const gone = new Promise<void>((resolve) => page.once('close', () => resolve()));
    await page.close({ runBeforeUnload: true });
    await gone;
    await pause(FAREWELL);
  };
  return { page, course, wire, close };
}

/** Moodle and browsers may ask whether to leave; this learner means it. What the course asks of the LMS is counted. */
async function prepare(page: Page, onError: (error: string) => void): Promise<void> {
  watchErrors(page, onError);
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await countCalls(page);
}
