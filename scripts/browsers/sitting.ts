import { setTimeout as delay } from 'node:timers/promises';
import { CoursePage } from '../learner/course-page.ts';
import type { Stage } from './chapter.ts';
import type { Tab } from './learner-browser.ts';
import { isContent } from './lms.ts';
import { troublesOf } from './watched-page.ts';

/** What a page may still send when its tab is closed, in milliseconds. */
const FAREWELL = 1_000;

/** What a SCORM package says where there is no LMS, as it should. */
const NO_LMS = /TrackingError: API failed with error missing/;

/** The course opened once. */
export interface Sitting {
  readonly tab: Tab;
  readonly course: CoursePage;
  /** Notes what went wrong in the course, and closes its tab as learners do. */
  leave(): Promise<void>;
}

/**
 * Opens the course and waits until it has begun.
 * @param isCourse tells the course by its address; left out, it is that of the LMS
 */
export async function sitDown(
  { browser, findings }: Stage,
  address: string,
  isCourse: (address: string) => boolean = isContent,
): Promise<Sitting> {
  const isInLms = isCourse === isContent;
  const tab = await browser.open(address, isCourse);
  const course = new CoursePage(tab.screen);
  await course.begun();
  return {
    tab,
    course,
    async leave() {
      findings.addErrors((await troublesOf(course)).filter((one) => isInLms || !NO_LMS.test(one)));
      await tab.close();
      await delay(FAREWELL);
    },
  };
}

/** Changes the language in the menu, and waits until the page speaks it. @throws Error when it does not */
export async function speak(course: CoursePage, lang: string): Promise<void> {
  await course.choose(await course.see('language-menu select'), lang);
  const time = await course.until(async () => (await course.language()) === lang, 60_000);
  if (time === null) throw new Error(`the course does not come in ${lang}`);
}
