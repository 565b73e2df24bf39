import { basename, join } from 'node:path';
import type { CompiledLanguage } from '../content/compile.ts';
import { readCourse } from '../content/read-course.ts';
import type { ReadCourse } from '../content/read-course.ts';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

/** A sound course, as far as new things must know where they belong. */
export interface CoursePlace {
  readonly modules: string;
  readonly base: string;
  readonly course: ReadCourse;
  readonly outline: CompiledLanguage['outline'];
}

/** @throws ContentErrors when the course has faults: what is new would hide among them */
export async function readPlace(modules: string): Promise<CoursePlace> {
  const course = await readCourse(modules);
  const [main] = course.languages;
  if (!main) throw new UsageError(say`${modules} holds no language`);
  return { modules, base: course.base, course, outline: main.outline };
}

/** The id of a section that was named by it, or by its folder, as a shell completes it: `modules/es/20-mandato/`. */
export function sectionNamed<T extends string | undefined>(word: T): T | string {
  return word === undefined ? word : basename(word).replace(/^\d+-/, '');
}

/** The folder of a section, as the number in its name decides. */
export function sectionFolder({ modules, base, course }: CoursePlace, section: string): string {
  const subject = course.subjects.find(({ kind, id }) => kind === 'section' && id === section);
  // The section's place is its section.yaml.
  const name = subject?.place.path.split('/').at(-2) ?? section;
  return join(modules, base, name);
}

/** Where the lessons of a section lie. */
export function lessonFiles({ course, outline }: CoursePlace, section: string): string[] {
  const ids = outline.sections.find(({ id }) => id === section)?.lessons.map(({ id }) => id) ?? [];
  return course.subjects
    .filter(({ kind, id }) => kind === 'lesson' && ids.includes(id))
    .map(({ place }) => basename(place.path));
}

/** The number after all others, in tens so that there is room between: 10, 20 → 30. */
export function nextNumber(names: readonly string[]): string {
  const numbers = names.map((name) => Number(/^\d+/.exec(basename(name))?.[0] ?? 0));
  return String(Math.floor(Math.max(0, ...numbers) / 10) * 10 + 10).padStart(2, '0');
}
