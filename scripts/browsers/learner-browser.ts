import type { Screen } from '../learner/screen.ts';

/** The browsers that a course is played in. */
export const BROWSER_NAMES = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** A page that a learner has opened. */
export interface Tab {
  readonly screen: Screen;
  reload(): Promise<void>;
  /** Closes it as a learner does, without waiting for anything. */
  close(): Promise<void>;
}

/** What a browser is to be like, beyond what it comes with. */
export interface Habits {
  /** Keeps nothing: neither cookies nor what pages store. */
  readonly storesNothing?: boolean;
  /** Runs no scripts of pages. */
  readonly runsNoScripts?: boolean;
}

/** A browser of a learner, which has seen no page yet; what it keeps is gone when it ends. */
export interface LearnerBrowser {
  /** `firefox/153.8.0` */
  readonly version: string;
  /**
   * Opens a tab.
   * @param isCourse tells the course from the pages around it by its address
   */
  open(address: string, isCourse: (address: string) => boolean): Promise<Tab>;
  end(): Promise<void>;
}
