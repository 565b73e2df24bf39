import type { CourseOutline, Parts, SectionOutline } from '../../src/model/outline.ts';
import type { Strings } from '../../src/model/strings.ts';
import type { CompiledLanguage, Part } from '../content/compile.ts';
import { sectionWords } from '../content/section-words.ts';
import type { ChosenLanguages } from './choose-languages.ts';
import { sectionOutline } from './section-outline.ts';

type CoursePart = Part & { readonly data: Parts['course'] };

/** What an LMS opens and tracks as one item: the whole course, or each section of it. */
export const ITEM_FORMS = ['course', 'section'] as const;
export type ItemForm = (typeof ITEM_FORMS)[number];

/** What somebody opens: a page of the package, which begins with a part of its own. */
export interface Opening {
  /** The file of the page: `index.html`. */
  readonly path: string;
  /** Where its first part lies below the folder of a language: empty, or `mandato/` for the section of that id. */
  readonly folder: string;
  /** In the main language. */
  readonly outline: CourseOutline;
  readonly strings: Strings;
  /** The texts of its first lesson, in the main language; empty where it begins with none. */
  readonly texts: Parts['lessons'];
  /** The part in each language; the first, in the main language, stands in the page. */
  readonly parts: readonly [Part, ...Part[]];
  /** The section that the page holds alone, as the whole course has it; null in the page of the whole course. */
  readonly section: SectionOutline | null;
}

/** The page of the whole course. */
export function courseOpening({ main, languages }: ChosenLanguages): Opening {
  const { outline, strings } = main;
  const parts = atLeastOne(languages.map(coursePart));
  const texts = parts[0].data.opening;
  return { path: 'index.html', folder: '', outline, strings, texts, parts, section: null };
}

/** The page of each section, for a package in which the LMS tracks each alone. */
export function sectionOpenings({ main, languages }: ChosenLanguages): Opening[] {
  return main.outline.sections.map((section, index) => {
    const folder = `${section.id}/`;
    const parts = atLeastOne(languages.map((language) => sectionPart(language, index, folder)));
    const { outline, strings, opening: texts } = parts[0].data;
    return { path: `${section.id}.html`, folder, outline, strings, texts, parts, section };
  });
}

/** The part that the page of the whole course begins with. */
function coursePart({ lang, parts }: CompiledLanguage): CoursePart {
  const name = `${lang}/course`;
  return { name, data: dataOf<'course'>(parts, name) };
}

/** The part that the page of a section begins with; the section's first lesson comes with it. */
function sectionPart(language: CompiledLanguage, index: number, folder: string): CoursePart {
  const { lang, outline, strings, parts } = language;
  const section = outline.sections[index];
  if (!section) throw new Error(`${lang} lacks a section that another language has`);
  const lessons = dataOf<'lessons'>(parts, `${lang}/${section.id}`);
  return {
    name: `${lang}/${folder}course`,
    data: {
      ...coursePart(language).data,
      outline: sectionOutline(outline, section, strings),
      strings: sectionWords(strings, section.assessment !== null),
      opening: Object.fromEntries(Object.entries(lessons).slice(0, 1)),
    },
  };
}

function dataOf<Kind extends keyof Parts>(parts: readonly Part[], name: string): Parts[Kind] {
  const found = parts.find((part) => part.name === name);
  if (!found) throw new Error(`${name} was not compiled`);
  // The compiler writes every part from the type that its name says.
  return found.data as Parts[Kind];
}

function atLeastOne<T>([first, ...others]: readonly T[]): [T, ...T[]] {
  if (first === undefined) throw new Error('a package holds one language at least');
  return [first, ...others];
}
