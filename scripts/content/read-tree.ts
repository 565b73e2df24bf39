import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { slug } from '../../src/model/slug.ts';
import type { Problems } from './content-error.ts';
import { FileMemory } from './file-memory.ts';
import { leadsOut, linkLeadsOut } from './leads-out.ts';
import type { Logos } from './logo.ts';
import { meantName, NUMBERED } from './meant-name.ts';
import { displayPath, readSource, startOf } from './source-file.ts';
import type { SourceFile } from './source-file.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

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

/** What a reading goes by. */
interface Reading {
  /** The folder of the whole course, with all its languages. */
  readonly course: string;
  readonly problems: Problems;
  readonly memory: FileMemory;
}

/** What lies in a folder, a link being what it leads to. */
interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

const TOP_FILES = ['course', 'ui', 'glossary', 'references'] as const;
/** The name of a file beside the section folders, without its ending. */
export type TopFile = (typeof TOP_FILES)[number];

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
 * @param memory what an earlier reading made of the files
 */
export async function readTree(
  folder: string,
  problems: Problems,
  others: readonly string[] = [],
  memory = new FileMemory(),
): Promise<CourseFiles> {
  const reading: Reading = { course: dirname(folder), problems, memory };
  const top = async (name: TopFile): Promise<SourceFile | null> =>
    readSource(join(folder, `${name}.yaml`), problems, memory);
  const files: Record<TopFile, SourceFile | null> = {
    course: await top('course'),
    ui: await top('ui'),
    glossary: await top('glossary'),
    references: await top('references'),
  };
  const sections: SectionFiles[] = [];
  const logos = new Map<string, string>();
  for (const { name, isFolder } of await sortedEntries(folder, reading)) {
    const path = join(folder, name);
    if (others.includes(name) || TOP_FILES.some((file) => name === `${file}.yaml`)) continue;
    if (isFolder) {
      const id = idFrom(path, name, 'section', problems);
      if (id !== null) sections.push(await readSection(path, id, reading));
    } else if (PICTURE.test(name)) {
      logos.set(name, path);
    } else {
      problems.add(
        startOf(path),
        say`this file is not part of a course; here belong ${TOP_FILES.map((file) => `${file}.yaml`).join(', ')} and section folders such as 20-mandato`,
      );
    }
  }
  return { path: displayPath(folder), files, sections, logos };
}

async function readSection(folder: string, id: string, reading: Reading): Promise<SectionFiles> {
  const { problems, memory } = reading;
  const sectionHolds = say`here belong section.yaml, quiz.yaml, lessons such as 10-titulo.md and a media folder`;
  const entries = await sortedEntries(folder, reading);
  const mend = (name: string): Sentence => {
    const meant = meantName(name);
    const isFree = entries.every((one) => one.name !== meant);
    return meant !== null && isFree ? say`rename it to ${meant}` : sectionHolds;
  };
  const lessonIn = async ({ name, isFolder }: Entry): Promise<SectionFiles['lessons']> => {
    if (name === 'section.yaml' || name === 'quiz.yaml' || name === 'media') return [];
    const path = join(folder, name);
    if (isFolder || !name.endsWith('.md')) {
      problems.add(
        startOf(path),
        isFolder
          ? say`this folder is not part of a section; ${sectionHolds}`
          : say`this file is not part of a section; ${mend(name)}`,
      );
      return [];
    }
    const lessonId = idFrom(path, name, 'lesson', problems);
    const file = await readSource(path, problems, memory);
    return lessonId !== null && file ? [{ ...file, id: lessonId }] : [];
  };
  // At the same time: an author waits for them, and a disk can serve several.
  const lessons = await Promise.all(entries.map(lessonIn));
  return {
    id,
    path: displayPath(folder),
    settings: await readSource(join(folder, 'section.yaml'), problems, memory),
    quiz: await readSource(join(folder, 'quiz.yaml'), problems, memory),
    lessons: lessons.flat(),
    media: await readMedia(join(folder, 'media'), reading),
  };
}

async function readMedia(folder: string, reading: Reading): Promise<Map<string, string>> {
  const { problems } = reading;
  const found = await stat(folder).catch(() => null);
  if (!found) return new Map();
  if (!found.isDirectory()) {
    problems.add(startOf(folder), say`media must be a folder, with the pictures of the section in it`);
    return new Map();
  }
  const media = new Map<string, string>();
  for (const { name, isFolder } of await sortedEntries(folder, reading)) {
    const path = join(folder, name);
    if (MEDIUM.test(name) && !isFolder) media.set(name, path);
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

/** What lies in a folder, in the order of the course. Links that lead out of the course become problems, and are left out. */
async function sortedEntries(folder: string, { course, problems }: Reading): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry;
    if (IGNORED.has(name) || name.startsWith('.') || name.endsWith('~')) continue;
    const path = join(folder, name);
    if (!entry.isSymbolicLink()) entries.push({ name, isFolder: entry.isDirectory() });
    else if (await leadsOut(path, course)) problems.add(startOf(path), linkLeadsOut());
    else entries.push({ name, isFolder: (await stat(path).catch(() => null))?.isDirectory() ?? false });
  }
  const number = ({ name }: Entry): number => Number(NUMBERED.exec(name)?.[1] ?? Number.POSITIVE_INFINITY);
  // Infinity less Infinity is no number, and falls through to the names.
  return entries.sort((one, other) => number(one) - number(other) || (one.name < other.name ? -1 : 1));
}
