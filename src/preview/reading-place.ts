import type { CourseWindow, RunningAssessment } from './running-course.ts';

/** What a course is read by: the first of these that is on the screen stays where it is. */
const LANDMARKS = '[data-block], .agenda-section, .glossary > div, .asked, .main h1';

/** Where an author was in a course, to come back to it when it was loaded anew. */
export interface ReadingPlace {
  readonly hash: string;
  /** How far the page was scrolled, in CSS pixels. */
  readonly scrolled: number;
  /** The question that was open; null when none was. */
  readonly question: string | null;
  /** Whether each part that opens was open, in the order of the page. */
  readonly opened: readonly boolean[];
}

/** Keeps what is being read where it is on the screen, though the texts above it grow or shrink. @returns what puts it back */
export function holdPlace(window: CourseWindow): () => void {
  const { document } = window;
  const edge = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  const top = (place: Element): number => place.getBoundingClientRect().top;
  const places = [...document.querySelectorAll(LANDMARKS)];
  const onScreen = places.find((place) => top(place) >= edge && top(place) < window.innerHeight);
  // Where none begins on the screen, the one that fills it.
  const read = onScreen ?? places.findLast((place) => top(place) < edge);
  const before = read && top(read);
  return () => {
    if (read?.isConnected !== true || before === undefined || window.scrollY === 0) return;
    window.scrollBy({ top: top(read) - before, behavior: 'instant' });
  };
}

/** Where the author is. */
export function readingPlace(window: CourseWindow): ReadingPlace {
  const { document } = window;
  return {
    hash: window.location.hash,
    scrolled: window.scrollY,
    question: document.querySelector<RunningAssessment>('course-assessment')?.shown ?? null,
    opened: [...document.querySelectorAll('details')].map(({ open }) => open),
  };
}

/** How long, in milliseconds, the page is given to become as long as it was. */
const PATIENCE = 10_000;

/** What authors do who no longer want to go back. */
const MOVES = ['wheel', 'pointerdown', 'keydown', 'hashchange'];

/** Goes back to a place in a course that was loaded anew, as far as it is still there, unless its author goes elsewhere. */
export async function returnTo(window: CourseWindow, place: ReadingPlace): Promise<void> {
  const { document } = window;
  const patience = performance.now() + PATIENCE;
  let isBack = false;
  const moved = new AbortController();
  const { signal } = moved;
  for (const kind of MOVES) window.addEventListener(kind, () => moved.abort(), { passive: true, signal });
  while (!isBack && !signal.aborted && performance.now() < patience) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    openQuestion(document, place.question);
    const details = [...document.querySelectorAll('details')];
    if (details.length === place.opened.length)
      details.forEach((one, index) => (one.open = place.opened[index] ?? one.open));
    if (place.scrolled > 0) window.scrollTo({ top: place.scrolled, behavior: 'instant' });
    const isThere = place.question === null || document.querySelector('.asked') !== null;
    isBack = isThere && Math.abs(window.scrollY - place.scrolled) < 2;
  }
  moved.abort();
}

function openQuestion(document: Document, question: string | null): void {
  const assessment = document.querySelector<RunningAssessment>('course-assessment');
  if (question === null || assessment?.taken?.attempt?.questions.includes(question) !== true) return;
  if (assessment.shown !== question) assessment.shown = question;
}
