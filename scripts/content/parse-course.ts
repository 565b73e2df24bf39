import { assessmentSchema } from '../../src/model/assessment.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { courseSchema } from '../../src/model/course.ts';
import type { CourseSettings } from '../../src/model/course.ts';
import { glossarySchema } from '../../src/model/glossary.ts';
import type { Term } from '../../src/model/glossary.ts';
import { referencesSchema } from '../../src/model/reference.ts';
import type { Reference } from '../../src/model/reference.ts';
import { sectionSchema } from '../../src/model/section.ts';
import type { SectionSettings } from '../../src/model/section.ts';
import { stringsSchema } from '../../src/model/strings.ts';
import type { Strings } from '../../src/model/strings.ts';
import type { z } from 'zod';
import type { Place, Problems } from './content-error.ts';
import { parseLesson } from './parse-lesson.ts';
import type { ParsedLesson } from './parse-lesson.ts';
import type { CourseFiles, SectionFiles, SourceFile, TopFile } from './read-tree.ts';
import { parseYaml, readYaml } from './yaml-file.ts';
import type { YamlSource } from './yaml-file.ts';

/** A value read from a YAML file, with a way back to where each part of it stands. */
export interface Parsed<T> {
  readonly value: T;
  readonly path: string;
  place(keys: readonly PropertyKey[]): Place;
}

export interface ParsedSection {
  readonly id: string;
  readonly path: string;
  readonly settings: Parsed<SectionSettings>;
  readonly lessons: readonly ParsedLesson[];
  readonly quiz: Parsed<Assessment> | null;
  readonly media: ReadonlyMap<string, string>;
}

/** The content of one language, each file well-formed by itself. */
export interface ParsedCourse {
  readonly path: string;
  readonly settings: Parsed<CourseSettings>;
  readonly strings: Strings;
  readonly terms: Parsed<readonly Term[]>;
  readonly references: Parsed<readonly Reference[]>;
  readonly sections: readonly ParsedSection[];
}

const WHAT: Record<TopFile, string> = {
  course: 'course.yaml, with the title, the pass mark and the completion rule',
  ui: 'ui.yaml, with the words of the interface',
  glossary: 'glossary.yaml, with the terms that lessons link to',
  references: 'references.yaml, with what to read beyond the course',
};

/** Parses every file; whatever is wrong becomes a problem. @returns null when what is left is no course */
export function parseCourse(files: CourseFiles, problems: Problems): ParsedCourse | null {
  const top = <T>(name: TopFile, schema: z.ZodType<T>): Parsed<T> | null =>
    required(files.files[name], `${files.path}/${name}.yaml`, WHAT[name], schema, problems);
  const settings = top('course', courseSchema);
  const strings = top('ui', stringsSchema);
  const glossary = top('glossary', glossarySchema);
  const references = top('references', referencesSchema);
  const sections = files.sections.flatMap((section) => parseSection(section, problems) ?? []);
  if (files.sections.length === 0) {
    problems.add(
      { path: files.path, line: 1, column: 1 },
      'a course needs at least one section: a folder such as 10-introduccion with a section.yaml',
    );
  }
  if (!settings || !strings || !glossary || !references) return null;
  return {
    path: files.path,
    settings,
    strings: strings.value,
    terms: { ...glossary, value: glossary.value.terms },
    references: { ...references, value: references.value.references },
    sections,
  };
}

function parseSection(files: SectionFiles, problems: Problems): ParsedSection | null {
  const settings = required(
    files.settings,
    `${files.path}/section.yaml`,
    'section.yaml, with its title, summary and objectives',
    sectionSchema,
    problems,
  );
  const lessons = files.lessons.flatMap((file) => parseLesson(file.id, file.path, file.text, problems) ?? []);
  const quiz = files.quiz ? parseFile(files.quiz, assessmentSchema, problems) : null;
  if (files.lessons.length === 0)
    problems.add(
      { path: files.path, line: 1, column: 1 },
      'a section needs at least one lesson, such as 10-titulo.md',
    );
  return settings ? { id: files.id, path: files.path, settings, lessons, quiz, media: files.media } : null;
}

function required<T>(
  file: SourceFile | null,
  path: string,
  what: string,
  schema: z.ZodType<T>,
  problems: Problems,
): Parsed<T> | null {
  if (file) return parseFile(file, schema, problems);
  problems.add({ path, line: 1, column: 1 }, `this file is missing; expected ${what}`);
  return null;
}

function parseFile<T>(file: SourceFile, schema: z.ZodType<T>, problems: Problems): Parsed<T> | null {
  const source: YamlSource | null = readYaml(file.path, file.text, 1, problems);
  const value = source ? parseYaml(source, schema, problems) : null;
  return source && value !== null ? { value, path: file.path, place: (keys) => source.place(keys) } : null;
}
