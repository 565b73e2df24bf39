import type { CourseOutline, LessonOutline, SectionOutline } from '../model/outline.ts';

/** A lesson with where it stands: `label` is its number for people, such as "2.3". */
export interface LessonPlace {
  readonly section: SectionOutline;
  readonly lesson: LessonOutline;
  readonly label: string;
}

/** The number of a section for people: where it stands in the course. */
export function sectionNumber({ within, sections }: CourseOutline, section: SectionOutline): number {
  return within?.place ?? sections.indexOf(section) + 1;
}

/** Every lesson in course order. */
export function lessonsOf({ sections }: CourseOutline): LessonOutline[] {
  return sections.flatMap(({ lessons }) => lessons);
}

/** Every lesson in course order, with where it stands. */
export function lessonPlaces(course: CourseOutline): LessonPlace[] {
  return course.sections.flatMap((section) =>
    section.lessons.map((lesson, index) => placeOf(course, section, lesson, index)),
  );
}

/** One of what may be a thousand lessons, asked for at every turn of a page. */
export function findLesson(course: CourseOutline, id: string): LessonPlace | undefined {
  for (const section of course.sections) {
    const index = section.lessons.findIndex((lesson) => lesson.id === id);
    const lesson = section.lessons[index];
    if (lesson) return placeOf(course, section, lesson, index);
  }
  return undefined;
}

function placeOf(
  course: CourseOutline,
  section: SectionOutline,
  lesson: LessonOutline,
  index: number,
): LessonPlace {
  return { section, lesson, label: `${sectionNumber(course, section)}.${index + 1}` };
}

export function findSection(course: CourseOutline, id: string): SectionOutline | undefined {
  return course.sections.find((section) => section.id === id);
}

/** A page of the course in its order: lessons of a section, then its assessment. */
export type Page =
  { readonly view: 'lesson'; readonly id: string } | { readonly view: 'assessment'; readonly id: string };

/** All pages in the order in which «siguiente» walks through them. */
export function pages(course: CourseOutline): Page[] {
  return course.sections.flatMap((section): Page[] => [
    ...section.lessons.map((lesson): Page => ({ view: 'lesson', id: lesson.id })),
    ...(section.assessment ? [{ view: 'assessment', id: section.id } as const] : []),
  ]);
}

/** The pages before and after one. */
export function neighbours(
  course: CourseOutline,
  page: Page,
): { previous: Page | undefined; next: Page | undefined } {
  const all = pages(course);
  const index = all.findIndex((one) => one.view === page.view && one.id === page.id);
  return index < 0
    ? { previous: undefined, next: undefined }
    : { previous: all[index - 1], next: all[index + 1] };
}
