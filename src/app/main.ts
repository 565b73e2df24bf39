import { connect } from 'virtual:tracking';
import { msg, setStrings } from '../components/strings.ts';
import { slots } from '../core/report.ts';
import { CourseSession } from '../core/session.ts';
import type { CourseOutline } from '../model/outline.ts';
import { connect as connectLocally } from '../tracking/local.ts';
import type { Launch, TrackingPort } from '../core/tracking-port.ts';
import { BROWSER_CLOCK } from './browser-clock.ts';
import { browserCopy } from './browser-copy.ts';
import { CourseApp } from './course-app.ts';
import { loadPart } from './load-part.ts';
import { OtherWindow } from './other-window.ts';
import { packageAddress } from './package-address.ts';
import { reachServer } from './reach-server.ts';
import type { Keeper } from './save-status.ts';

/** Starts the course in the page that the build wrote, whose `lang` says which language it begins in. */
async function start(): Promise<void> {
  const { outline, strings } = await loadPart('course', `${document.documentElement.lang}/course`);
  setStrings(strings, outline.lang);
  document.documentElement.style.setProperty('--external-note', JSON.stringify(` (${msg('app.external')})`));
  const { port, launch, keeper } = await open(outline);
  // Every view decides for itself where reading begins.
  history.scrollRestoration = 'manual';
  const owner = launch.learnerId + packageAddress(location.pathname);
  const session = new CourseSession(outline, port, launch, {
    clock: BROWSER_CLOCK,
    copies: browserCopy(outline.id, owner, () => localStorage),
    freshAttempt: freshAttempt(),
    ...(keeper === 'lms' ? { reach: reachServer } : {}),
  });
  keepUpToDate(session, keeper);
  const app = new CourseApp();
  app.session = session;
  app.keeper = keeper;
  document.querySelector('#course')?.replaceChildren(app);
  if (launch.mode !== 'normal') return;
  await shareWithOtherWindows(session, app, owner);
  if (keeper === 'lms') await offerStray(session, app, owner);
}

/** Only one window of an attempt writes: the last writer would undo what the other saved. */
async function shareWithOtherWindows(session: CourseSession, app: CourseApp, owner: string): Promise<void> {
  const windows = new OtherWindow(`course:${session.course.id}:${owner}`, {
    async letGo() {
      // What could not be saved is in the browser's copy, from which the other window goes on.
      if (!(await session.leave())) session.yieldToOther();
    },
    stop: () => session.yieldToOther(),
  });
  session.subscribe(() => {
    if (session.saving === 'closed') windows.release();
  });
  document.addEventListener('visibilitychange', () => windows.reassure());
  app.addEventListener('take-over-wanted', () => void windows.takeOver().then(() => session.takeOver()));
  if (await windows.isThere()) session.yieldToOther();
}

/** Asks whether what somebody did in this browser without the LMS is the learner's. */
async function offerStray(session: CourseSession, app: CourseApp, owner: string): Promise<void> {
  const later = await import('./later.ts');
  const stray = new later.StrayProgress(session.course, owner, () => localStorage);
  const found = stray.find(session.state);
  if (!found) return;
  app.offer = {
    async accept() {
      session.adopt(found, await later.interactionsOf(session.course, found, later));
      stray.taken();
    },
    async decline() {
      stray.declined();
    },
  };
}

/** Names an attempt: five letters and digits, so that the copies of two attempts are told apart. */
function freshAttempt(): string {
  return Math.random().toString(36).slice(2, 7);
}

/** The LMS if there is one; else the browser keeps the progress, and the page says so. */
async function open(outline: CourseOutline): Promise<{ port: TrackingPort; launch: Launch; keeper: Keeper }> {
  try {
    const port = await connect(window, outline.id);
    return {
      port,
      launch: await port.open(slots(outline)),
      keeper: BUILD_STANDARD === 'web' ? 'browser' : 'lms',
    };
  } catch (error) {
    console.warn(error);
    const port = await connectLocally(window, outline.id);
    return { port, launch: await port.open(slots(outline)), keeper: 'browser-instead' };
  }
}

/**
 * Everything is saved as it happens; these only hurry. No `unload` and no `beforeunload`:
 * browsers drop what they send, and they keep the page out of the back-forward cache.
 */
function keepUpToDate(session: CourseSession, keeper: Keeper): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void session.flush();
  });
  window.addEventListener('online', () => void session.flush());
  window.addEventListener('pagehide', () => {
    // Without an LMS there is no session to end, and the page may come back as it was.
    if (keeper === 'lms') session.close();
    else void session.flush();
  });
}

// The words of the interface come with the course: these stand in the page.
start().catch((error: unknown) => {
  console.warn(error);
  document.querySelector('#load-failed')?.removeAttribute('hidden');
});
