import type { CourseOutline } from '../model/outline.ts';
import type { Page } from '../core/find.ts';
import { findLesson, findSection } from '../core/find.ts';
import type { Bookmark } from '../core/state.ts';

/** A place in the course as the address names it after `#/`. */
export type Route =
  | { readonly view: 'cover' }
  | { readonly view: 'agenda' }
  | { readonly view: 'lesson'; readonly id: string }
  | { readonly view: 'assessment'; readonly id: string }
  | { readonly view: 'result' }
  | { readonly view: 'references' }
  | { readonly view: 'glossary'; readonly term: string | null }
  | { readonly view: 'credits' }
  | { readonly view: 'not-found' };

const PLAIN = ['agenda', 'result', 'references', 'credits'] as const;

/** Reads an address such as `#/lesson/por-que-nacio`; what does not exist in the course is `not-found`. */
export function readRoute(course: CourseOutline, address: string): Route {
  const [view = '', id = ''] = address.replace(/^#?\/?/, '').split('/');
  if (view === '') return { view: 'cover' };
  const plain = PLAIN.find((one) => one === view);
  if (plain) return { view: plain };
  if (view === 'glossary') return { view, term: id === '' ? null : id };
  if (view === 'lesson' && findLesson(course, id)) return { view, id };
  if (view === 'assessment' && findSection(course, id)?.assessment) return { view, id };
  return { view: 'not-found' };
}

/** The address of a page. */
export function addressOf(page: Page | Bookmark): string {
  return `#/${page.view}/${page.id}`;
}
