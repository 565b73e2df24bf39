import { beginAttempt, finishAttempt } from './assessment.ts';
import type { CoursePage } from './course-page.ts';
import { readLesson } from './lesson.ts';

/** Takes the whole course from its cover to the result, every answer right. @returns how many pages it has */
export async function takeWholeCourse(course: CoursePage): Promise<number> {
  await course.press('.cover-action a');
  return takeAllPages(course);
}

/** The same from the first lesson, which is on the screen; an attempt under way is gone on with. */
export async function takeAllPages(course: CoursePage): Promise<number> {
  const { sections } = await course.outline();
  let pages = 0;
  for (const section of sections) {
    for (const lesson of section.lessons) {
      await readLesson(course, section, lesson);
      await course.press('.pager [rel="next"]');
      pages += 1;
    }
    if (!section.assessment) continue;
    await course.see('course-assessment h1');
    await beginAttempt(course);
    await finishAttempt(course, section.id);
    await course.press('.pager [rel="next"]');
    pages += 1;
  }
  return pages;
}
