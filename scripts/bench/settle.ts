import type { Browser } from 'puppeteer-core';
import { pause } from '../learner/course-page.ts';

/** How long a browser is watched at a time, in milliseconds. */
const GLANCE = 250;
/** What all its processes together may use of a processor's time when it has nothing to do. */
const IDLE = 0.05;
/** How long it may take to come to rest, in milliseconds: on a machine that does other work it never does. */
const PATIENCE = 15_000;

/**
 * Waits until a browser that was just started has nothing left to do: for a second or two it prepares pages of its own,
 * which a learner's browser did long ago.
 */
export async function settle(browser: Browser): Promise<void> {
  const cdp = await browser.target().createCDPSession();
  const end = performance.now() + PATIENCE;
  const used = async (): Promise<number> => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  let before = await used();
  for (let isIdle = false; !isIdle && performance.now() < end;) {
    await pause(GLANCE);
    const now = await used();
    isIdle = now - before < GLANCE * IDLE;
    before = now;
  }
  await cdp.detach();
}
