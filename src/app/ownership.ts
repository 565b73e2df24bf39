import { asProgressCopy } from '../core/progress-copy.ts';
import type { CourseSession } from '../core/session.ts';
import type { BrowserCopy } from './browser-copy.ts';
import { CopyDatabase } from './copy-database.ts';
import type { CourseApp } from './course-app.ts';
import { OtherWindow } from './other-window.ts';
import { interactionsOf, StrayProgress } from './stray-progress.ts';

/** How long the browser's database may hold up the first save, in milliseconds: some open it never (WebKit 226547). */
const PATIENCE = 2_000;

/**
 * Finds out whether this window is the only one, and whether progress lies about that may be the learner's. What lies in
 * the browser's database is taken up afterwards: whoever is not in charge must not write.
 */
export async function settleOwnership(
  session: CourseSession,
  app: CourseApp,
  owner: string,
  copies: BrowserCopy,
): Promise<void> {
  const opening =
    app.keeper === 'lms' ? CopyDatabase.open(copies.key, () => indexedDB, asProgressCopy) : null;
  void opening?.then((database) => {
    // What lies there would be written over before it is taken up.
    if (database.found === null) copies.database = database;
  });
  await shareWithOtherWindows(session, app, owner);
  if (!opening) return;
  const joined = opening.then((database) => {
    copies.database = database;
    session.join(database.found);
  });
  await Promise.race([joined, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  offerStray(session, app, owner);
}

/**
 * Only one window of an attempt writes: the last writer would undo what the other saved.
 * @param owner the same for all windows of one learner in one activity
 */
async function shareWithOtherWindows(session: CourseSession, app: CourseApp, owner: string): Promise<void> {
  const windows = new OtherWindow(`course:${session.course.id}:${owner}`, {
    async letGo() {
      const isSaved = await session.leave();
      const { copy } = session;
      if (!isSaved) session.yieldToOther();
      return copy;
    },
    stop: () => session.yieldToOther(),
  });
  session.subscribe(() => {
    if (session.saving === 'closed') windows.release();
  });
  document.addEventListener('visibilitychange', () => windows.reassure());
  app.addEventListener('take-over-wanted', async () =>
    session.takeOver(asProgressCopy(await windows.takeOver()) ?? undefined),
  );
  if (await windows.isThere()) session.yieldToOther();
}

/** Asks whether what somebody did in this browser without the LMS is the learner's. */
function offerStray(session: CourseSession, app: CourseApp, owner: string): void {
  const { course } = session;
  const stray = new StrayProgress(course, owner, () => localStorage);
  const found = stray.find(session.state);
  if (!found) return;
  app.offer = {
    async accept() {
      session.adopt(found, await interactionsOf(course, found));
      stray.taken();
    },
    async decline() {
      stray.declined();
    },
  };
}
