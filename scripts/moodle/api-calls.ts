import type { Page } from 'puppeteer-core';

/** How often a course called the LMS's API since its player was opened. */
export interface ApiCalls {
  readonly all: number;
  /** Calls of `LMSCommit` or `Commit`. */
  readonly commits: number;
}

type Counting = Window & { scormCalls?: Record<string, number> };
type ApiWindow = Window & Readonly<Record<string, Record<string, unknown> | undefined>>;

/** From now on every course that this page opens has its calls counted; nothing else about them changes. */
export async function countCalls(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    if (window === window.parent || !location.pathname.includes('/mod_scorm/content/')) return;
    // Moodle's player holds the API in the window around the course, and one of the two only.
    const player = window.parent as unknown as ApiWindow;
    const api = player['API'] ?? player['API_1484_11'];
    const counting = window.parent as Counting;
    if (!api || counting.scormCalls) return;
    const counts: Record<string, number> = (counting.scormCalls = {});
    for (const [name, call] of Object.entries(api)) {
      if (typeof call !== 'function') continue;
      api[name] = (...values: unknown[]): unknown => {
        counts[name] = (counts[name] ?? 0) + 1;
        return Reflect.apply(call, api, values);
      };
    }
  });
}

/** What was counted in the player on this page. */
export async function readCalls(page: Page): Promise<ApiCalls> {
  const counts = await page.evaluate(() => (window as Counting).scormCalls ?? {});
  return {
    all: Object.values(counts).reduce((sum, count) => sum + count, 0),
    commits: (counts['LMSCommit'] ?? 0) + (counts['Commit'] ?? 0),
  };
}
