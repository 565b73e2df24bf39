import type { Assessment } from '../../src/model/assessment.ts';
import type { CourseSettings } from '../../src/model/course.ts';
import type { Term } from '../../src/model/glossary.ts';
import type { Reference } from '../../src/model/reference.ts';
import type { SectionSettings } from '../../src/model/section.ts';
import type { Strings } from '../../src/model/strings.ts';
import type { Question } from '../../src/questions/models.ts';
import type { Place } from './content-error.ts';
import type { Logos } from './logo.ts';
import type { LessonDraft, ParsedLesson } from './parse-lesson.ts';
import type { YamlSource } from './yaml-file.ts';

/** A YAML file as far as it could be read, with a way back to where each part of it stands. */
export interface Draft<T> {
  /** Null when anything in it is wrong. */
  readonly value: T | null;
  readonly path: string;
  readonly text: string;
  /** What the text was read as, where that is of use: translations are laid over it. */
  readonly source?: YamlSource | null;
  /** In a translation, the units (ids, keys) whose texts are the base language's. */
  readonly fallback?: ReadonlySet<string>;
  place(keys: readonly PropertyKey[]): Place;
}

/** A value read from a YAML file, with a way back to where each part of it stands. */
export interface Parsed<T> extends Draft<T> {
  readonly value: T;
}

/** A quiz file; those of its questions that are well-formed can be looked at even when others are not. */
export interface QuizDraft extends Draft<Assessment> {
  readonly questions: readonly { readonly question: Question; readonly index: number }[];
}

/** A section of which some files may be wrong. */
export interface SectionDraft {
  readonly id: string;
  readonly path: string;
  readonly settings: Draft<SectionSettings>;
  readonly lessons: readonly LessonDraft[];
  readonly quiz: QuizDraft | null;
  readonly media: ReadonlyMap<string, string>;
}

/** A course of which some files may be wrong: enough to look for what else is wrong. */
export interface CourseDraft {
  /** The language of everything that is not translated. */
  readonly base: string;
  readonly path: string;
  readonly settings: Draft<CourseSettings>;
  readonly strings: Draft<Strings>;
  readonly terms: Draft<readonly Term[]>;
  readonly references: Draft<readonly Reference[]>;
  readonly sections: readonly SectionDraft[];
  /** Pictures beside `course.yaml`, which are the base's in every language. */
  readonly logos: Logos;
}

/** A section, each file well-formed by itself. */
export interface ParsedSection extends SectionDraft {
  readonly settings: Parsed<SectionSettings>;
  readonly lessons: readonly ParsedLesson[];
  readonly quiz: (QuizDraft & Parsed<Assessment>) | null;
}

/** The content of one language, each file well-formed by itself. */
export interface ParsedCourse extends CourseDraft {
  readonly settings: Parsed<CourseSettings>;
  readonly strings: Parsed<Strings>;
  readonly terms: Parsed<readonly Term[]>;
  readonly references: Parsed<readonly Reference[]>;
  readonly sections: readonly ParsedSection[];
}

/** Whether each file of the course could be read; when not, there is a problem that says why. */
export function isComplete(course: CourseDraft): course is ParsedCourse {
  const { settings, strings, terms, references, sections } = course;
  return (
    [settings, strings, terms, references].every(({ value }) => value !== null) &&
    sections.every(
      (section) =>
        section.settings.value !== null &&
        section.quiz?.value !== null &&
        section.lessons.every((lesson) => lesson.settings !== null),
    )
  );
}
