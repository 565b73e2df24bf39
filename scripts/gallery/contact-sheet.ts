import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

/** The screens on which people look at specimens: width in CSS pixels, and the colours. */
const SCREENS = [
  { width: 1280, colours: 'light' },
  { width: 360, colours: 'light' },
  { width: 360, colours: 'dark' },
] as const;

/** A picture of a page of the gallery, and where it goes. */
export interface Shot {
  readonly page: string;
  /** Without the screen and the ending: `gallery/es`. */
  readonly name: string;
}

/** Takes pictures of pages on each screen. @returns the files written @throws Error when the browser does not start */
export async function takePictures(shots: readonly Shot[], chromium: string): Promise<string[]> {
  const browser = await launch({
    executablePath: chromium,
    args: ['--allow-file-access-from-files', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const files: string[] = [];
    for (const shot of shots)
      for (const screen of SCREENS) files.push(await takePicture(browser, shot, screen));
    return files;
  } finally {
    await browser.close();
  }
}

async function takePicture(
  browser: Browser,
  { page: path, name }: Shot,
  { width, colours }: (typeof SCREENS)[number],
): Promise<string> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
  await page.goto(pathToFileURL(path).href);
  await page.waitForSelector('.gallery');
  const file = `${name}-${width}-${colours}.png` as const;
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  return file;
}
