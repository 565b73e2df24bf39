import type { BrowserContext, Page } from 'puppeteer-core';
import { UsageError } from '../options.ts';
import { newPage } from './browser.ts';
import { say } from '../messages/say.ts';

const TRIES = 5;

/** Logs a learner in. @throws UsageError when Moodle does not let them in */
export async function logIn(
  context: BrowserContext,
  root: string,
  user: string,
  password: string,
): Promise<void> {
  const page = await newPage(context);
  // An answer that the login page still waits for would bring its old session back after the login.
  await page.goto(`${root}/login/index.php`, { waitUntil: 'networkidle0' });
  await fill(page, '#username', user);
  await fill(page, '#password', password);
  // What Moodle's dashboard does after that is not waited for.
  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.click('#loginbtn')]);
  const refused = (await page.$('#loginbtn')) !== null;
  await page.close();
  if (refused) {
    throw new UsageError(
      say`Moodle at ${root} does not let ${user} in; expected a learner with the password of MOODLE_PASSWORD`,
    );
  }
}

/** Types into a box until it holds the text: Moodle moves the focus while its page is still loading. */
async function fill(page: Page, selector: string, text: string): Promise<void> {
  const box = await page.waitForSelector(selector);
  for (let tries = 0; tries < TRIES; tries += 1) {
    await box?.click({ count: 3 });
    await box?.type(text);
    if ((await page.$eval(selector, (one) => (one as HTMLInputElement).value)) === text) return;
  }
}
