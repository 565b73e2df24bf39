import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { slug } from '../../src/model/slug.ts';
import type { Place, Problems } from './content-error.ts';
import { leadsOut, linkLeadsOut } from './leads-out.ts';
import type { Logos } from './logo.ts';
import { decodeText } from './text-file.ts';
import { say } from '../messages/say.ts';

/** A file of the content. */
export interface SourceFile {
  /** As problems name it: relative to where the command runs. */
  readonly path: string;
  /** Null when it can't be read, which is a problem already. */
  readonly text: string | null;
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
  /** Pictures beside `course.yaml`: file name → absolute path. */
  readonly logos: Logos;
}

const TOP_FILES = ['course', 'ui', 'glossary', 'references'] as const;
/** The name of a file beside the section folders, without its ending. */
export type TopFile = (typeof TOP_FILES)[number];

/** Texts of a course weigh some 50 KB; reading what is as large as this takes minutes. */
const LARGEST_TEXT = 1024 * 1024;

const NUMBERED = /^(\d+)-(.+?)(\.md)?$/;

/** What `::: figure` can show; the model of that block says the same of its `src`. */
const PICTURE = /^[a-z0-9][a-z0-9._-]*\.(svg|png|jpe?g|webp)$/;

/** Whatever a media folder may hold: what `::: media` plays beside that. */
const MEDIUM = /^[a-z0-9][a-z0-9._-]*\.(svg|png|jpe?g|webp|mp4|webm|mp3|ogg|vtt)$/;

/** Files that authors may keep beside the content without it being part of the course; so are hidden files and backups. */
const IGNORED = new Set(['Thumbs.db', 'README.md', 'desktop.ini']);

/**
 * Reads all files of one language. Sections and lessons are sorted by the number in their names;
 * the rest of the name is their id for ever. Whatever is out of place becomes a problem.
 * @param others names of files that may lie there too, and are read elsewhere
 */
export async function readTree(
  folder: string,
  problems: Problems,
  others: readonly string[] = [],
): Promise<CourseFiles> {
  const top = async (name: TopFile): Promise<SourceFile | null> =>
    read(join(folder, `${name}.yaml`), problems);
  const files: Record<TopFile, SourceFile | null> = {
    course: await top('course'),
    ui: await top('ui'),
    glossary: await top('glossary'),
    references: await top('references'),
  };
  const sections: SectionFiles[] = [];
  const logos = new Map<string, string>();
  for (const name of await sortedNames(folder, dirname(folder), problems)) {
    const path = join(folder, name);
    if (others.includes(name) || TOP_FILES.some((file) => name === `${file}.yaml`)) continue;
    if (await isFolder(path)) {
      const id = idFrom(path, name, 'section', problems);
      if (id !== null) sections.push(await readSection(path, id, dirname(folder), problems));
    } else if (PICTURE.test(name)) {
      logos.set(name, path);
    } else {
      problems.add(
        startOf(path),
        say`this file is not part of a course; here belong ${TOP_FILES.map((file) => `${file}.yaml`).join(', ')} and section folders such as 20-mandato`,
      );
    }
  }
  return { path: display(folder), files, sections, logos };
}

async function readSection(
  folder: string,
  id: string,
  course: string,
  problems: Problems,
): Promise<SectionFiles> {
  const sectionHolds = say`here belong section.yaml, quiz.yaml, lessons such as 10-titulo.md and a media folder`;
  const lessonIn = async (name: string): Promise<SectionFiles['lessons']> => {
    if (name === 'section.yaml' || name === 'quiz.yaml' || name === 'media') return [];
    const path = join(folder, name);
    const folderHere = await isFolder(path);
    if (folderHere || !name.endsWith('.md')) {
      problems.add(
        startOf(path),
        folderHere
          ? say`this folder is not part of a section; ${sectionHolds}`
          : say`this file is not part of a section; ${sectionHolds}`,
      );
      return [];
    }
    const lessonId = idFrom(path, name, 'lesson', problems);
    const file = await read(path, problems);
    return lessonId !== null && file ? [{ ...file, id: lessonId }] : [];
  };
  // At the same time: an author waits for them, and a disk can serve several.
  const lessons = await Promise.all((await sortedNames(folder, course, problems)).map(lessonIn));
  return {
    id,
    path: display(folder),
    settings: await read(join(folder, 'section.yaml'), problems),
    quiz: await read(join(folder, 'quiz.yaml'), problems),
    lessons: lessons.flat(),
    media: await readMedia(join(folder, 'media'), course, problems),
  };
}

async function readMedia(folder: string, course: string, problems: Problems): Promise<Map<string, string>> {
  const found = await stat(folder).catch(() => null);
  if (!found) return new Map();
  if (!found.isDirectory()) {
    problems.add(startOf(folder), say`media must be a folder, with the pictures of the section in it`);
    return new Map();
  }
  const media = new Map<string, string>();
  for (const name of await sortedNames(folder, course, problems)) {
    const path = join(folder, name);
    if (MEDIUM.test(name) && !(await isFolder(path))) media.set(name, path);
    else {
      problems.add(
        startOf(path),
        say`the media folder holds pictures (.svg, .png, .jpg, .webp), videos (.mp4, .webm), sounds (.mp3, .ogg) and captions (.vtt) alone, named in lower-case letters a–z, digits, hyphens`,
      );
    }
  }
  return media;
}

/** How files and folders are named whose names hold an id. */
const NAMED_BY = {
  section: () =>
    say`a section folder is named by an order number and an id, such as 20-mandato (lower-case letters a–z, digits, hyphens; a letter first); rename it`,
  lesson: () =>
    say`a lesson file is named by an order number and an id, such as 20-por-que-nacio.md (lower-case letters a–z, digits, hyphens; a letter first); rename it`,
};

/** Names that the build gives to files of its own beside those of sections. */
const RESERVED = new Set(['course', 'shelf']);

function idFrom(path: string, name: string, what: keyof typeof NAMED_BY, problems: Problems): string | null {
  const id = NUMBERED.exec(name)?.[2];
  if (what === 'section' && RESERVED.has(id ?? '')) {
    problems.add(
      startOf(path),
      say`a section can't be called "${id}": the course itself has a file of that name; rename it`,
    );
    return null;
  }
  if (id !== undefined && slug.safeParse(id).success) return id;
  problems.add(startOf(path), NAMED_BY[what]());
  return null;
}

/** @param course the folder of the whole course; links that lead out of the course become problems, and are left out */
async function sortedNames(folder: string, course: string, problems: Problems): Promise<string[]> {
  const names: string[] = [];
  for (const name of await readdir(folder)) {
    if (IGNORED.has(name) || name.startsWith('.') || name.endsWith('~')) continue;
    if (await leadsOut(join(folder, name), course)) problems.add(startOf(join(folder, name)), linkLeadsOut());
    else names.push(name);
  }
  const number = (name: string): number => Number(NUMBERED.exec(name)?.[1] ?? Number.POSITIVE_INFINITY);
  // Infinity less Infinity is no number, and falls through to the names.
  return names.sort((one, other) => number(one) - number(other) || (one < other ? -1 : 1));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function read(path: string, problems: Problems): Promise<SourceFile | null> {
  try {
    const found = await stat(path);
    const fault = found.isDirectory()
      ? say`this is a folder; expected a file`
      : !found.isFile()
        ? say`this is no file that holds a text`
        : found.size > LARGEST_TEXT
          ? say`this file is larger than 1 MB, which no text of a course is; divide it, or put here what belongs here`
          : null;
    if (fault === null)
      return { path: display(path), text: decodeText(await readFile(path), display(path), problems) };
    problems.add(startOf(path), fault);
  } catch (error) {
    // Absent: whoever needs the file says so, with what belongs in it.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    problems.add(startOf(path), say`this file can't be read: ${String(error)}`);
  }
  return { path: display(path), text: null };
}

function startOf(path: string): Place {
  return { path: display(path), line: 1, column: 1 };
}

function display(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.';
}
