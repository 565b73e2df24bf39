import { findChromium } from '../testing/find-chromium.ts';
import { findFirefox } from './find-program.ts';
import type { BrowserName, Habits, LearnerBrowser } from './learner-browser.ts';
import { startChromium, startFirefox } from './puppeteer-browser.ts';
import { findWebKit, startWebKit } from './webkit.ts';

type Start = (habits: Habits, headed: boolean) => Promise<LearnerBrowser>;

const STARTS: Readonly<Record<BrowserName, Start>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};

const FINDS: Readonly<Record<BrowserName, () => unknown>> = {
  chromium: () => findChromium(),
  firefox: findFirefox,
  webkit: findWebKit,
};

/** Lets it be known before any work is done. @throws MissingBrowser, UsageError when one is not installed */
export function requireBrowsers(names: readonly BrowserName[]): void {
  for (const name of names) FINDS[name]();
}

/** Starts a browser that has seen no page yet. @throws MissingBrowser, UsageError when it is not installed */
export function startBrowser(
  name: BrowserName,
  { headed, habits = {} }: { readonly headed: boolean; readonly habits?: Habits },
): Promise<LearnerBrowser> {
  return STARTS[name](habits, headed);
}
