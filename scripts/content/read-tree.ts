import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { slug } from '../../src/model/slug.ts';
import type { Problems } from './content-error.ts';

/** A file of a section, with its name taken apart. */
export interface SourceFile {
  /** As problems name it: relative to where the command runs. */
  readonly path: string;
  readonly text: string;
}

/** One agenda section as it lies on disk. */
export interface SectionFiles {
  readonly id: string;
  readonly path: string;
  readonly settings: SourceFile | null;
  readonly quiz: SourceFile | null;
  readonly lessons: readonly (SourceFile & { readonly id: string })[];
  /** File name → absolute path. */
  readonly media: ReadonlyMap<string, string>;
}

/** The content of one language as it lies on disk. */
export interface CourseFiles {
  readonly path: string;
  /** `course`, `ui`, `glossary` and `references`. */
  readonly files: Readonly<Record<TopFile, SourceFile | null>>;
  readonly sections: readonly SectionFiles[];
}

const TOP_FILES = ['course', 'ui', 'glossary', 'references'] as const;
export type TopFile = (typeof TOP_FILES)[number];

const NUMBERED = /^(\d+)-(.+?)(\.md)?$/;

/** Files that authors may keep beside the content without it being part of the course. */
const IGNORED = new Set(['.DS_Store', 'Thumbs.db', 'README.md', 'desktop.ini']);

/**
 * Reads all files of one language. Sections and lessons are sorted by the number in their names;
 * the rest of the name is their id for ever.
 */
export async function readTree(folder: string, problems: Problems): Promise<CourseFiles> {
  const files = Object.fromEntries(
    await Promise.all(
      TOP_FILES.map(async (name) => [name, await read(join(folder, `${name}.yaml`))] as const),
    ),
  ) as Record<TopFile, SourceFile | null>;
  const sections: SectionFiles[] = [];
  for (const name of await sortedNames(folder)) {
    const path = join(folder, name);
    if ((await stat(path)).isDirectory()) {
      const id = idFrom(path, name, 'a section folder', problems);
      if (id !== null) sections.push(await readSection(path, id, problems));
    } else if (!TOP_FILES.some((top) => name === `${top}.yaml`)) {
      problems.add(
        startOf(path),
        `this file is not part of a course; here belong ${TOP_FILES.map((top) => `${top}.yaml`).join(', ')} and section folders`,
      );
    }
  }
  return { path: display(folder), files, sections };
}

async function readSection(folder: string, id: string, problems: Problems): Promise<SectionFiles> {
  const lessons: (SourceFile & { id: string })[] = [];
  for (const name of await sortedNames(folder)) {
    if (name === 'section.yaml' || name === 'quiz.yaml' || name === 'media') continue;
    const path = join(folder, name);
    const file = name.endsWith('.md') ? await read(path) : null;
    if (!file) {
      problems.add(
        startOf(path),
        'this file is not part of a section; here belong section.yaml, quiz.yaml, lessons such as 10-titulo.md and a media folder',
      );
      continue;
    }
    const lessonId = idFrom(path, name, 'a lesson file', problems);
    if (lessonId !== null) lessons.push({ ...file, id: lessonId });
  }
  return {
    id,
    path: display(folder),
    settings: await read(join(folder, 'section.yaml')),
    quiz: await read(join(folder, 'quiz.yaml')),
    lessons,
    media: await readMedia(join(folder, 'media')),
  };
}

async function readMedia(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(names.filter((name) => !IGNORED.has(name)).map((name) => [name, join(folder, name)]));
}

function idFrom(path: string, name: string, what: string, problems: Problems): string | null {
  const id = NUMBERED.exec(name)?.[2];
  if (id !== undefined && slug.safeParse(id).success) return id;
  problems.add(
    startOf(path),
    `${what} is named by a number and a slug, such as 20-${what === 'a lesson file' ? 'por-que-nacio.md' : 'mandato'} (lower-case letters a–z, digits, hyphens)`,
  );
  return null;
}

async function sortedNames(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !IGNORED.has(name) && !name.endsWith('~'));
  const number = (name: string): number => Number(NUMBERED.exec(name)?.[1] ?? Number.POSITIVE_INFINITY);
  return names.sort((one, other) => number(one) - number(other) || (one < other ? -1 : 1));
}

async function read(path: string): Promise<SourceFile | null> {
  try {
    return { path: display(path), text: await readFile(path, 'utf8') };
  } catch (error) {
    // Absent: whoever needs the file says so, with what belongs in it.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function startOf(path: string) {
  return { path: display(path), line: 1, column: 1 };
}

function display(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.';
}
