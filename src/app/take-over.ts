import type { LitElement } from 'lit';
import { afterPaint } from '../components/after-paint.ts';

/** What takes over the page. */
export interface Taking extends LitElement {
  /** Whether the learner reads the first lesson already. */
  opened: boolean;
}

/** How many frames a link may be pressed by who means to click. */
const PRESS = 60;

/**
 * Puts the course in place of the cover and the first lesson that the build wrote. Their links can be used before: who
 * stands on one finds themselves on the same link of the course, or, when it has led on by now, at the heading of where
 * it led. A lesson that is read already stays until the course has drawn all of it out of sight, and a link that is being
 * pressed until it is let go: a press that ends on another element is no click.
 * @param resumes whether the course leads back into the middle of a lesson, which it does at once
 */
export async function takeOver(place: Element, course: Taking, resumes = false): Promise<void> {
  let frames = 0;
  const isPressed = (): boolean => place.querySelector('a:active') !== null && (frames += 1) < PRESS;
  while (isPressed()) await new Promise<void>(afterPaint);
  const opened = place.querySelector('.lesson-opened:target') !== null;
  course.opened = opened;
  course.hidden = opened && !resumes;
  if (course.hidden) {
    place.append(course);
    do await new Promise<void>(afterPaint);
    while (course.querySelector('.loading, course-lesson:empty, .lesson-growing') || isPressed());
  }
  const { activeElement } = document;
  const href = place.contains(activeElement) ? activeElement?.getAttribute('href') : null;
  if (!course.hidden) place.append(course);
  while (place.firstChild && place.firstChild !== course) place.firstChild.remove();
  course.hidden = false;
  if (!href && !opened) return;
  await course.updateComplete;
  // The view below has its heading once it has drawn itself too.
  await Promise.resolve();
  const stand = course.querySelector<HTMLElement>(`a[href="${href}"]`) ?? course.querySelector('h1');
  stand?.focus({ preventScroll: true });
}
