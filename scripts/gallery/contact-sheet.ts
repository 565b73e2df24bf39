import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';

interface Screen {
  readonly width: number;
  readonly colours: 'light' | 'dark';
}

/** The screens on which people look at specimens: width in CSS pixels, and the colours. */
const SCREENS = [
  { width: 1280, colours: 'light' },
  { width: 360, colours: 'light' },
  { width: 360, colours: 'dark' },
] as const satisfies readonly Screen[];

/** A picture of a page of the gallery, and where it goes. */
export interface Shot {
  readonly page: string;
  /** Without the screen and the ending: `gallery/es`. */
  readonly name: string;
}

/** Takes pictures of pages on each screen. @returns the files written @throws Error when the browser does not start */
export async function takePictures(shots: readonly Shot[], chromium: string): Promise<string[]> {
  return withBrowser(chromium, async (browser) => {
    const files: string[] = [];
    for (const shot of shots)
      for (const screen of SCREENS) files.push(await takePicture(browser, shot, screen));
    return files;
  });
}

/**
 * Takes one picture of each kind on a page of the gallery, questions as they are asked: `tabs.webp`, `single.webp`.
 * @throws Error when the browser does not start
 */
export function takeEach(path: string, folder: string, chromium: string): Promise<void> {
  return withBrowser(chromium, async (browser) => {
    await mkdir(folder, { recursive: true });
    const page = await openPage(browser, path, { width: 720, colours: 'light' });
    for (const specimen of await page.$$('[data-specimen]')) {
      const name = await specimen.evaluate((one) => one.getAttribute('data-specimen') ?? '');
      const shown = await specimen.$(':scope > :last-child');
      if (!shown || /-(right|wrong)$/.test(name)) continue;
      const file = join(folder, `${name.replace(/-asked$/, '')}.webp`) as `${string}.webp`;
      await shown.screenshot({ path: file, quality: 80 });
    }
  });
}

async function withBrowser<T>(chromium: string, work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launch({
    executablePath: chromium,
    args: ['--allow-file-access-from-files', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function takePicture(browser: Browser, { page: path, name }: Shot, screen: Screen): Promise<string> {
  const page = await openPage(browser, path, screen);
  const file = `${name}-${screen.width}-${screen.colours}.png` as const;
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  return file;
}

async function openPage(browser: Browser, path: string, { width, colours }: Screen): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
  await page.goto(pathToFileURL(path).href);
  await page.waitForSelector('.gallery');
  return page;
}
