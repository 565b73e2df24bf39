import type { Content } from './content.ts';
import type { CourseApp } from './course-app.ts';
import { choiceKey } from './language-choice.ts';
import { loadPart, openingPart } from './load-part.ts';
import { speak } from './speak.ts';

/** The language that was asked for last: who goes through a list by arrow key asks for several. */
let wanted = '';

/**
 * Puts the course into another language where it stands: the same page and place, nothing that was begun is lost.
 * @throws Error when the texts do not arrive; everything stays as it was
 */
export async function changeLanguage(app: CourseApp, content: Content, lang: string): Promise<void> {
  wanted = lang;
  const part = await loadPart('course', openingPart(lang));
  await content.prepare(lang);
  if (wanted !== lang) return;
  const stay = holdPlace(app);
  app.session.translate(part.outline);
  speak(part);
  keepChoice(choiceKey(part.outline.id, app.owner), lang, () => localStorage);
  await app.updateComplete;
  // Views draw themselves after the app: all of them before the browser paints.
  await new Promise(requestAnimationFrame);
  stay();
}

/** Takes note of what the learner chose, for the next time in this browser. */
export function keepChoice(key: string, lang: string, storage: () => Storage): void {
  try {
    storage().setItem(key, lang);
  } catch {
    // Storage is blocked or full: the course begins in the language that the LMS or the browser names.
  }
}

/** Keeps what is being read where it is on the screen, though the texts above it grow or shrink. */
function holdPlace(app: CourseApp): () => void {
  const edge = app.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  const places = [...app.querySelectorAll('[data-block], .agenda-section, .glossary > div, .main h1')];
  const tops = places.map((place) => place.getBoundingClientRect().top);
  // The first that begins on the screen; where none does, the one that fills it.
  const first = tops.findIndex((top) => top >= edge && top < window.innerHeight);
  const read = places[first < 0 ? tops.filter((top) => top < edge).length - 1 : first];
  const before = read?.getBoundingClientRect().top;
  return () => {
    if (read?.isConnected && before !== undefined && window.scrollY > 0)
      window.scrollBy({ top: read.getBoundingClientRect().top - before, behavior: 'instant' });
  };
}
