import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, BrowserContext, LaunchOptions } from 'puppeteer-core';
import { PuppeteerScreen } from '../learner/puppeteer-screen.ts';
import { findChromium } from '../testing/find-chromium.ts';
import { findFirefox } from './find-program.ts';
import type { Habits, LearnerBrowser, Tab } from './learner-browser.ts';

/** A phone held upright would hide what the test of looks sees; this is a small laptop. */
const VIEWPORT = { width: 1024, height: 740 };
/** How long a machine that does other work may take for one command, in milliseconds. */
const PATIENCE = 120_000;

const BASE = { defaultViewport: VIEWPORT, protocolTimeout: PATIENCE } as const;

/** Chromium, driven by its own protocol. @throws UsageError when there is none */
export async function startChromium(habits: Habits, headed: boolean): Promise<LearnerBrowser> {
  const executablePath = findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'course-chromium-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(settingsOf(habits)));
  const browser = await start(
    {
      ...BASE,
      executablePath,
      userDataDir: profile,
      headless: !headed,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--accept-lang=es',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        ...(headed ? [] : ['--disable-gpu']),
      ],
    },
    habits,
  );
  const end = async (): Promise<void> => {
    await browser.end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { ...browser, end };
}

/** Chromium's own words for its habits: 2 is "block". What pages store counts as cookies there. */
function settingsOf({ storesNothing }: Habits): object {
  return storesNothing === true ? { profile: { default_content_setting_values: { cookies: 2 } } } : {};
}

/** Firefox's own words for its habits. */
function preferencesOf({ storesNothing, runsNoScripts }: Habits): Record<string, unknown> {
  return {
    'intl.accept_languages': 'es',
    ...(storesNothing === true ? { 'network.cookie.cookieBehavior': 2 } : {}),
    ...(runsNoScripts === true ? { 'javascript.enabled': false } : {}),
  };
}

/** Firefox, driven by WebDriver BiDi. @throws MissingBrowser */
export function startFirefox(habits: Habits, headed: boolean): Promise<LearnerBrowser> {
  return start(
    {
      ...BASE,
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: !headed,
      extraPrefsFirefox: preferencesOf(habits),
    },
    habits,
  );
}

async function start(options: LaunchOptions, habits: Habits): Promise<LearnerBrowser> {
  const browser = await launch(options);
  // The browser's own first context: habits of Firefox do not reach into others.
  const context = browser.defaultBrowserContext();
  return {
    version: await browser.version(),
    open: (address, isCourse) => open(browser, context, habits, address, isCourse),
    end: () => browser.close(),
  };
}

async function open(
  browser: Browser,
  context: BrowserContext,
  { runsNoScripts = false }: Habits,
  address: string,
  isCourse: (address: string) => boolean,
): Promise<Tab> {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  if (runsNoScripts && !(await browser.version()).startsWith('firefox'))
    await page.setJavaScriptEnabled(false);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return {
    screen: new PuppeteerScreen(page, isCourse, runsNoScripts),
    reload: async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    close: async () => {
      const gone = new Promise<void>((resolve) => page.once('close', () => resolve()));
      await page.close({ runBeforeUnload: true });
      await gone;
    },
  };
}
