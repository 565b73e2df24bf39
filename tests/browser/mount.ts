import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, setStrings } from '../../src/components/strings.ts';
import type { Strings } from '../../src/model/strings.ts';

declare global {
  /** The interface's words as authors wrote them; the test server puts them here. */
  var interfaceStrings: Strings;
}

setStrings(globalThis.interfaceStrings, 'es');

/** A text of the interface, as the learner reads it. */
export { msg };

/**
 * Renders into the main part of the page, where the course renders too; it is gone after the test.
 * @returns the first element of the template
 * @throws Error when the template has none
 */
export async function mount<T extends Element>(template: TemplateResult): Promise<T> {
  const main = document.createElement('main');
  main.className = 'main';
  document.body.append(main);
  render(template, main);
  await settled();
  const first = main.firstElementChild;
  if (!first) throw new Error('the template holds no element');
  // The caller knows what its template begins with.
  return first as T;
}

/** Waits until every element has rendered what it was told: elements render in microtasks. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** How long something may take that is bound to happen. */
const PATIENCE = 8_000;

/** Waits until something is so. @param what for the message: what should have become true */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`in vain waited until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

afterEach(() => document.body.querySelectorAll('main').forEach((main) => main.remove()));

/** What an element says to who reads it, blanks tidied. */
export function textOf(element: Node | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The first element of a kind whose text holds the words. @throws Error when there is none */
export function find<T extends HTMLElement>(root: ParentNode, selector: string, words = ''): T {
  const found = [...root.querySelectorAll<T>(selector)].find((one) => textOf(one).includes(words));
  if (!found) throw new Error(`there is no ${selector} that says «${words}»`);
  return found;
}
