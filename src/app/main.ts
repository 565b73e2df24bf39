import { connect } from 'virtual:tracking';
import { afterPaint } from '../components/after-paint.ts';
import { applySettings, readSettings } from '../components/reading-settings.ts';
import { slots } from '../core/report.ts';
import type { Reachability } from '../core/save-schedule.ts';
import { CourseSession } from '../core/session.ts';
import { translationOf } from '../core/translation.ts';
import type { CourseOutline, Parts } from '../model/outline.ts';
import type { Launch, TrackingPort } from '../core/tracking-port.ts';
import { BROWSER_CLOCK } from './browser-clock.ts';
import { BrowserCopy, copyKey } from './browser-copy.ts';
import { chooseLanguage } from './choose-language.ts';
import type { Later } from './content.ts';
import { CourseApp } from './course-app.ts';
import { choiceKey, chosenLanguage } from './language-choice.ts';
import { loadPart, openingPart } from './load-part.ts';
import { packageAddress } from './package-address.ts';
import type { Keeper } from './save-status.ts';
import { speak } from './speak.ts';
import { takeOver } from './take-over.ts';

/** Starts the course in the page that the build wrote, whose `lang` is the package's main language. */
async function start(): Promise<void> {
  applySettings(
    readSettings(() => localStorage),
    document.documentElement,
  );
  const main = await loadPart('course', openingPart(document.documentElement.lang));
  const { id, languages } = main.outline;
  const { port, launch, keeper } = await open(main.outline);
  await turn();
  // Every view decides for itself where reading begins.
  history.scrollRestoration = 'manual';
  const owner = launch.learnerId + packageAddress(location.pathname);
  const wishes = [
    chosenLanguage(choiceKey(id, owner), () => localStorage),
    launch.language,
    ...navigator.languages,
  ];
  const suited = await inLanguage(main, chooseLanguage(languages, wishes));
  const part = suited ?? main;
  speak(part);
  const copies = new BrowserCopy(copyKey(id, owner), () => localStorage);
  const session = new CourseSession(part.outline, port, launch, {
    clock: BROWSER_CLOCK,
    copies,
    freshAttempt: freshAttempt(),
    ...(keeper === 'lms' ? { reach } : {}),
  });
  keepUpToDate(session, keeper);
  await turn();
  const app = new CourseApp();
  app.session = session;
  app.keeper = keeper;
  app.owner = owner;
  app.learnerName = launch.learnerName;
  app.languageFailed = suited === null;
  const place = document.querySelector('#course');
  const { bookmark } = session.state;
  if (place) void takeOver(place, app, bookmark?.view === 'lesson' && bookmark.position > 0);
  document.querySelector('#start-failed')?.remove();
  if (launch.mode === 'normal')
    await settle(session, (found) => found.settleOwnership(session, app, owner, copies));
}

/** Lets the browser paint the cover and hear the learner between two pieces of work. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The course in a language; null when it does not arrive, or not of this version: the main one will do. */
async function inLanguage(main: Parts['course'], lang: string): Promise<Parts['course'] | null> {
  try {
    const part = await loadPart('course', openingPart(lang));
    translationOf(main.outline, part.outline);
    return part;
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** Looks whether the server answers. Without its code, which comes from there, nobody knows better. */
async function reach(): Promise<Reachability> {
  return (await later().catch(() => null))?.reachServer() ?? 'unreachable';
}

/** Saves nothing before it is known who is in charge. */
async function settle(session: CourseSession, work: (code: Later) => Promise<void>): Promise<void> {
  session.hold();
  try {
    await work(await later());
  } finally {
    session.release();
  }
}

function later(): Promise<Later> {
  return import('./later.ts');
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
    const port = await (await later()).connectLocally(window, outline.id);
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

// The cover is shown before anything takes its place. The words of the interface come with the course: these stand in the
// page, and show by themselves in the end.
new Promise<void>(afterPaint).then(start).catch((error: unknown) => {
  console.warn(error);
  document.querySelector('#start-failed')?.classList.add('start-failed-now');
});
