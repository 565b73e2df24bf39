import type { BrowserName, Habits, LearnerBrowser } from './learner-browser.ts';
import { startChromium, startFirefox } from './puppeteer-browser.ts';
import { startWebKit } from './webkit.ts';

type Start = (habits: Habits, headed: boolean) => Promise<LearnerBrowser>;

const STARTS: Readonly<Record<BrowserName, Start>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};

/** Starts a browser that has seen no page yet. @throws MissingBrowser, UsageError when it is not installed */
export function startBrowser(
  name: BrowserName,
  { headed, habits = {} }: { readonly headed: boolean; readonly habits?: Habits },
): Promise<LearnerBrowser> {
  return STARTS[name](habits, headed);
}
