import type { CourseOutline } from '../model/outline.ts';

/** The window of the player's frame, as the course in it has left its content there. */
export type CourseWindow = Window &
  typeof globalThis & {
    /** Parts of the content by their names; those that hold answers as a text until they are asked for. */
    readonly courseParts?: Readonly<Record<string, unknown>> | undefined;
  };

/** The course as it runs in the player's frame: as much of its element as a change of texts reaches into. */
export interface RunningCourse extends HTMLElement {
  readonly session: {
    readonly course: CourseOutline;
    translate(course: CourseOutline): void;
  };
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

/** The element of an assessment, as far as its question can be chosen from outside. */
export interface RunningAssessment extends HTMLElement {
  shown: string | null;
  readonly taken: { readonly attempt: { readonly questions: readonly string[] } | null };
}

/** How long, in milliseconds, a course is waited for that is still loading. */
const PATIENCE = 10_000;

/** The course in a window, once it has drawn itself; null when it does not come. */
export async function runningCourse(window: CourseWindow): Promise<RunningCourse | null> {
  const patience = performance.now() + PATIENCE;
  while (performance.now() < patience) {
    const course = window.document.querySelector<RunningCourse>('course-app');
    if (course?.session !== undefined) {
      await course.updateComplete;
      return course;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return null;
}

/** The window of the course that the player shows; null while it shows none. */
export function courseWindow(): CourseWindow | null {
  const frame = document.querySelector<HTMLIFrameElement>('#scorm_object');
  return (frame?.contentWindow as CourseWindow | undefined) ?? null;
}
