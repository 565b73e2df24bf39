import type { Parts } from '../model/outline.ts';
import type { PartTexts } from './protocol.ts';
import { holdPlace } from './reading-place.ts';
import type { CourseWindow, RunningCourse } from './running-course.ts';
import { isSameShape } from './shape.ts';

interface Drawn extends Element {
  requestUpdate?(): void;
}

/**
 * Puts changed texts into a course that runs, in place: what its views hold of them they hold still, and draw anew.
 * What the learner has begun, opened and typed stays, and so does the place.
 * @param parts every text that has changed, whether the course has loaded it or not
 * @returns false when the change goes beyond texts: then the course is as it was, and must be loaded anew
 */
export async function graft(window: CourseWindow, course: RunningCourse, parts: PartTexts): Promise<boolean> {
  const loaded = window.courseParts ?? {};
  const changes = Object.entries(parts).flatMap(([name, text]) => {
    const old = loaded[name];
    const isThere = typeof old === 'object' && old !== null;
    // In the frame's own world, where its lists are lists.
    return isThere && JSON.stringify(old) !== text
      ? [{ name, old, fresh: window.JSON.parse(text) as object }]
      : [];
  });
  const fits = changes.every(
    ({ name, old, fresh }) =>
      !isCourse(name, old) || !isCourse(name, fresh) || isSameShape(old.outline, fresh.outline),
  );
  if (!fits) return false;
  if (changes.length === 0) return true;
  const stay = holdPlace(window);
  for (const { name, old, fresh } of changes) {
    if (isCourse(name, old) && isCourse(name, fresh)) takeCourse(course, old, fresh);
    else replace(old, fresh);
  }
  for (const element of [course, ...course.querySelectorAll<Drawn>('*')]) element.requestUpdate?.();
  await course.updateComplete;
  // Views draw themselves after the app: all of them before the browser paints.
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  stay();
  return true;
}

function isCourse(name: string, _part: object): _part is Parts['course'] {
  return name.endsWith('/course');
}

function takeCourse(course: RunningCourse, old: Parts['course'], fresh: Parts['course']): void {
  const { strings } = old;
  replace(strings, fresh.strings);
  // The words of the interface are held by what speaks them, and not by their part.
  replace(old, { ...fresh, strings });
  if (course.session.course.lang === fresh.outline.lang) course.session.translate(fresh.outline);
}

/** Makes a list or an object hold what another holds. */
function replace(old: object, fresh: object): void {
  if (Array.isArray(old) && Array.isArray(fresh)) {
    old.splice(0, old.length, ...(fresh as unknown[]));
    return;
  }
  for (const key of Object.keys(old)) if (!Object.hasOwn(fresh, key)) Reflect.deleteProperty(old, key);
  Object.assign(old, fresh);
}
