import { directionOf } from '../components/direction.ts';
import { msg, setStrings } from '../components/strings.ts';
import type { Parts } from '../model/outline.ts';

/** Gives the page the language of a course part: its words, and what browsers and assistive technology go by. */
export function speak({ outline, strings }: Parts['course']): void {
  const page = document.documentElement;
  page.lang = outline.lang;
  page.dir = directionOf(outline.lang);
  setStrings(strings, outline.lang);
  page.style.setProperty('--external-note', JSON.stringify(` (${msg('app.external')})`));
}
