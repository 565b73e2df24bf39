import type { BrowserContext } from 'puppeteer-core';
import { newPage } from './browser.ts';
import { readRelease } from './moodle-pages.ts';

/** Looks for Moodle's release where everybody may look; null when it does not show. */
export async function findRelease(
  context: BrowserContext,
  root: string,
  view: string,
): Promise<string | null> {
  const page = await newPage(context);
  try {
    await page.goto(view, { waitUntil: 'domcontentloaded' });
    return readRelease({
      page: await page.content(),
      upgradeNotes: await textAt(`${root}/lib/upgrade.txt`),
      newerNotes: await textAt(`${root}/lib/UPGRADING.md`),
    });
  } finally {
    await page.close();
  }
}

/** A public text file; empty when there is none. */
async function textAt(address: string): Promise<string> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? answer.text() : '';
}
