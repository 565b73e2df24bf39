import { asProgressCopy } from '../core/progress-copy.ts';
import type { CourseSession } from '../core/session.ts';
import type { CourseApp } from './course-app.ts';
import { OtherWindow } from './other-window.ts';
import { interactionsOf, StrayProgress } from './stray-progress.ts';

/**
 * Only one window of an attempt writes: the last writer would undo what the other saved.
 * @param owner the same for all windows of one learner in one activity
 */
export async function shareWithOtherWindows(
  session: CourseSession,
  app: CourseApp,
  owner: string,
): Promise<void> {
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
export function offerStray(session: CourseSession, app: CourseApp, owner: string): void {
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
