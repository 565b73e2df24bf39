import type { Fault } from '../protocol.ts';
import type { CourseWindow } from '../running-course.ts';
import { MARK_STYLE } from './mark-style.ts';
import type { Note } from './notes.ts';
import { placeText, sourceLink } from './source-link.ts';
import type { Linking } from './source-link.ts';

/** What stands at one place of a page of the course, for authors alone. */
export interface Mark {
  /** Names it among those of the page. */
  readonly key: string;
  /** What it is about. */
  readonly at: Element;
  /** Above what it is about, or at the beginning or the end of it. */
  readonly where: 'before' | 'first' | 'last';
  readonly note: Note | null;
  readonly faults: readonly Fault[];
}

/** Between what stays on top and a mark that was sought, in CSS pixels. */
const GAP = 16;
const NAME = 'data-author-mark';
const drawn = new WeakMap<Element, string>();
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Makes a page show these marks and no others. Each lives in a shadow of its own: the course's style sheet does not
 * reach into it, and nothing that the course reads of its own page holds it.
 */
export function showMarks(window: CourseWindow, marks: readonly Mark[], linking: Linking): void {
  const { document } = window;
  const hosts = marks.map((mark) => {
    const host = hostOf(window, mark);
    const content = JSON.stringify([mark.note, mark.faults]);
    if (drawn.get(host) === content) return host;
    drawn.set(host, content);
    host.shadowRoot?.replaceChildren(...contentOf(document, mark, linking));
    return host;
  });
  for (const host of document.querySelectorAll(`[${NAME}]`)) if (!hosts.includes(host)) host.remove();
}

/** Brings a mark below what stays on top of the page. */
export function scrollToMark(window: CourseWindow, { key }: Mark): void {
  const host = window.document.querySelector(`[${NAME}="${CSS.escape(key)}"]`);
  const edge = window.document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  if (host) window.scrollBy({ top: host.getBoundingClientRect().top - edge - GAP, behavior: 'instant' });
}

/** The element of a mark, at its place already. */
function hostOf(window: CourseWindow, { key, at, where }: Mark): Element {
  const beside = {
    before: at.previousElementSibling,
    first: at.firstElementChild,
    last: at.lastElementChild,
  }[where];
  if (beside?.getAttribute(NAME) === key) return beside;
  const { document } = window;
  const host = document.createElement('div');
  host.setAttribute(NAME, key);
  host.lang = window.parent.document.documentElement.lang;
  host.dir = 'ltr';
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styleOf(window)];
  if (where === 'before') at.before(host);
  else if (where === 'first') at.prepend(host);
  else at.append(host);
  return host;
}

function styleOf(window: CourseWindow): CSSStyleSheet {
  const { document } = window;
  const sheet = sheets.get(document) ?? new window.CSSStyleSheet();
  if (!sheets.has(document)) sheet.replaceSync(MARK_STYLE);
  sheets.set(document, sheet);
  return sheet;
}

function contentOf(document: Document, { note, faults }: Mark, linking: Linking): HTMLElement[] {
  return [
    ...faults.map((fault) => faultElement(document, fault, linking)),
    ...(note ? [noteElement(document, note, linking)] : []),
  ];
}

/** A fault with its place and the way to it. */
export function faultElement(document: Document, fault: Fault, linking: Linking): HTMLElement {
  const box = document.createElement('div');
  box.className = 'fault';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', `${linking.words.fault} ${placeText(fault)}`);
  const text = document.createElement('p');
  const label = document.createElement('strong');
  label.textContent = `${linking.words.fault}: `;
  const message = document.createElement('span');
  // What is said against the content is said in English, in the terminal too.
  message.lang = 'en';
  message.textContent = fault.message;
  text.append(label, message);
  const source = document.createElement('p');
  source.append(sourceLink(document, fault, linking));
  box.append(text, source);
  return box;
}

function noteElement(document: Document, note: Note, linking: Linking): HTMLElement {
  const box = document.createElement('div');
  box.className = 'note';
  box.setAttribute('role', 'note');
  box.append(...factElements(document, note), sourceLink(document, note.place, linking));
  return box;
}

/** The facts of a note, an element each. */
export function factElements(document: Document, { facts }: Note): HTMLElement[] {
  return facts.map(({ label, value }) => {
    const fact = document.createElement('span');
    const name = document.createElement('span');
    name.className = 'label';
    name.textContent = `${label}: `;
    fact.append(name, value);
    return fact;
  });
}
