import type { CourseFiles } from '../preview/course-package.ts';
import { Findings } from '../learner/verdict.ts';
import type { Verdict } from '../learner/verdict.ts';
import { withTempFolder } from '../testing/temp-folder.ts';
import type { Chapter } from './chapter.ts';
import { CHAPTERS } from './chapters.ts';
import type { ChapterName } from './chapters.ts';
import type { BrowserName } from './learner-browser.ts';
import type { Lms } from './lms.ts';
import { startBrowser } from './start-browser.ts';

/** What is played, wherever. */
export interface Play {
  readonly lms: Lms;
  readonly files: CourseFiles['files'];
  readonly headed: boolean;
}

/**
 * Plays a chapter in a browser of its own.
 * @throws MissingBrowser, UsageError when the browser is not installed
 */
export async function playChapter(
  name: ChapterName,
  browserName: BrowserName,
  { lms, files, headed }: Play,
): Promise<Verdict & { readonly browser: string }> {
  const { habits, play }: Chapter = CHAPTERS[name];
  const findings = new Findings();
  const browser = await startBrowser(browserName, { headed, ...(habits ? { habits } : {}) });
  const begun = performance.now();
  try {
    await withTempFolder('browsers', (folder) => play({ browser, lms, files, folder, findings }));
  } catch (error) {
    findings.breakOff(error instanceof Error ? error.message : String(error));
  } finally {
    await browser.end().catch(() => findings.breakOff('the browser is gone'));
  }
  findings.measure('seconds', Math.round((performance.now() - begun) / 1000));
  return { ...findings.verdict(name, browserName), browser: browser.version };
}
