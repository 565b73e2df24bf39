import { launch } from 'puppeteer-core';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
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
  return launch({
    executablePath: findChromium(),
    headless: !headed,
    defaultViewport: VIEWPORT,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${hostname}`,
      // Most servers have no graphics card, and drawing as if they had one is slow.
      ...(headed ? [] : ['--disable-gpu']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** How long a page of Moodle may take to come, in milliseconds: small servers have slow days. */
const PATIENCE = 120_000;

/** A new tab. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  return page;
}
