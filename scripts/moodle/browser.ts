import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findChromium } from '../testing/find-chromium.ts';

/** Size of the window: a laptop, where Moodle shows its drawers and still leaves room for the course. */
const VIEWPORT = { width: 1366, height: 900 };

/**
 * Starts Chromium so that it reaches this Moodle and nothing else.
 * @param root the address of Moodle
 * @throws UsageError when there is no Chromium
 */
export function startBrowser(root: string, headed: boolean): Promise<Browser> {
  const { hostname } = new URL(root);
  return puppeteer.launch({
    executablePath: findChromium(),
    headless: !headed,
    defaultViewport: VIEWPORT,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${hostname}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
