import type { LitElement } from 'lit';

/** Whether a learner has followed the cover's link to the first lesson, which the build wrote below it. */
export function hasOpened(place: Element): boolean {
  return place.querySelector(':target') !== null;
}

/**
 * Puts the course in place of the cover and the first lesson that the build wrote. Their links can be used before: who
 * stands on one finds themselves on the same link of the course, or, when it has led on by now, at the heading of where
 * it led.
 */
export async function takeOver(place: Element, course: LitElement): Promise<void> {
  const { activeElement } = document;
  const href = place.contains(activeElement) ? activeElement?.getAttribute('href') : null;
  const opened = hasOpened(place);
  place.replaceChildren(course);
  if (!href && !opened) return;
  await course.updateComplete;
  // The view below has its heading once it has drawn itself too.
  await Promise.resolve();
  const stand = course.querySelector<HTMLElement>(`a[href="${href}"]`) ?? course.querySelector('h1');
  stand?.focus({ preventScroll: true });
}
