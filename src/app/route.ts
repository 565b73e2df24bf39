import type { CourseOutline } from '../model/outline.ts';
import type { Page } from '../core/find.ts';
import { findLesson, findSection } from '../core/find.ts';
import type { Bookmark } from '../core/state.ts';

/** A place in the course as the address names it after `#/`. */
export type Route =
  | { readonly view: 'cover' }
  | { readonly view: 'agenda' }
  /** `block` is the one to begin at: where a search led; null where reading stopped. */
  | { readonly view: 'lesson'; readonly id: string; readonly block: number | null }
  | { readonly view: 'assessment'; readonly id: string }
  | { readonly view: 'result' }
  | { readonly view: 'references' }
  | { readonly view: 'glossary'; readonly term: string | null }
  | { readonly view: 'credits' }
  | { readonly view: ToolPage }
  /** One section, or the whole course. */
  | { readonly view: 'print'; readonly section: string | null }
  | { readonly view: 'not-found' };

/** The pages of the learner's tools that need nothing else to be named. */
export const TOOL_PAGES = ['search', 'reading', 'notes', 'certificate', 'keyboard'] as const;
export type ToolPage = (typeof TOOL_PAGES)[number];

const PLAIN = ['agenda', 'result', 'references', 'credits', ...TOOL_PAGES] as const;

/** Reads an address such as `#/lesson/por-que-nacio`; what does not exist in the course is `not-found`. */
export function readRoute(course: CourseOutline, address: string): Route {
  const [view = '', id = '', place = ''] = address.replace(/^#?\/?/, '').split('/');
  // Where the link over the header leads until the app takes it in hand.
  if (view === '' || address === '#main') return { view: 'cover' };
  const plain = PLAIN.find((one) => one === view);
  if (plain) return { view: plain };
  if (view === 'glossary') return { view, term: id === '' ? null : id };
  if (view === 'print' && (id === '' || findSection(course, id)))
    return { view, section: id === '' ? null : id };
  if (view === 'lesson' && findLesson(course, id))
    return { view, id, block: /^\d{1,4}$/.test(place) ? Number(place) : null };
  if (view === 'assessment' && findSection(course, id)?.assessment) return { view, id };
  return { view: 'not-found' };
}

/** The address of a page. */
export function addressOf(page: Page | Bookmark): string {
  return `#/${page.view}/${page.id}`;
}
