import type { Browser, BrowserContext } from 'puppeteer-core';
import type { ActivityAddress } from './activity-address.ts';
import { newPage } from './browser.ts';
import { logIn } from './login.ts';
import { readViewPage } from './moodle-pages.ts';
import type { ViewPage } from './moodle-pages.ts';
import { openVisit } from './visit.ts';
import type { Visit, Entry } from './visit.ts';

/** A learner of this Moodle, and where they take the course. */
export interface Learner {
  readonly browser: Browser;
  readonly activity: ActivityAddress;
  readonly user: string;
  readonly password: string;
}

/** A learner's browser with its own cookies and storage, as on a computer that never saw this Moodle before. */
export class Profile {
  readonly context: BrowserContext;
  /** What the course left in the browser's console as errors, over all visits. */
  readonly errors: string[] = [];
  readonly #learner: Learner;

  private constructor(context: BrowserContext, learner: Learner) {
    this.context = context;
    this.#learner = learner;
  }

  /** Starts a browser that has seen nothing yet, and logs in. @throws UsageError when Moodle refuses the learner */
  static async start(learner: Learner): Promise<Profile> {
    const context = await learner.browser.createBrowserContext();
    const profile = new Profile(context, learner);
    await profile.logIn();
    return profile;
  }

  /** Logs in, or in again after the session was lost. */
  async logIn(): Promise<void> {
    const { activity, user, password } = this.#learner;
    await logIn(this.context, activity.root, user, password);
  }

  /** What the activity's page in Moodle says now. */
  async viewPage(): Promise<ViewPage> {
    const page = await newPage(this.context);
    try {
      await page.goto(this.#learner.activity.view, { waitUntil: 'domcontentloaded' });
      return readViewPage(await page.content());
    } finally {
      await page.close();
    }
  }

  /** Opens the activity as Moodle offers it. */
  open(entry: Entry = {}): Promise<Visit> {
    return openVisit(this.context, this.#learner.activity, entry, (error) => this.errors.push(error));
  }

  /** Closes the browser; its cookies and storage are gone. */
  async end(): Promise<void> {
    await this.context.close();
  }
}
