import type { CourseOutline, InLanguage, Parts, Translatable } from '../../src/model/outline.ts';
import type { Block } from '../../src/blocks/models.ts';
import type { Html } from '../../src/model/rich-text.ts';
import type { Question } from '../../src/questions/models.ts';
import type { StringKey, Strings } from '../../src/model/strings.ts';
import { outlineOf } from './compile-outline.ts';
import { Problems } from './content-error.ts';
import { FileMemory } from './file-memory.ts';
import { inBase } from './in-language.ts';
import type { Ledger } from './ledger.ts';
import type { Draft, ParsedCourse, ParsedSection } from './course-draft.ts';
import { forLearners, questionsWithLessons, teachingIn } from './question-banks.ts';
import { logoPath, mediaPath, packagedBlock } from './packaged-media.ts';
import type { PlacedBlock } from './parse-block.ts';
import type { ParsedLesson } from './parse-lesson.ts';
import { courseWords } from './section-words.ts';

/** A file of content for the learner's browser: `es/mandato`, and what it holds. */
export interface Part {
  readonly name: string;
  readonly data: Parts[keyof Parts];
}

/** A picture or other medium of the package, and where it comes from. */
export interface Medium {
  readonly path: string;
  readonly source: string;
}

/** One language of a course, ready to be packaged. */
export interface CompiledLanguage {
  readonly lang: string;
  readonly outline: CourseOutline;
  readonly strings: Strings;
  readonly parts: readonly Part[];
  readonly media: readonly Medium[];
  /** Each section's questions, by section id; each names the lesson to go back to, where there is one. */
  readonly banks: ReadonlyMap<string, readonly Translatable<Question>[]>;
  /** Each section's learning objectives by their ids, by section id. */
  readonly objectives: ReadonlyMap<string, Readonly<Record<string, Html>>>;
  /** The ids of the objectives that each lesson teaches, by lesson id. */
  readonly taught: ReadonlyMap<string, readonly string[]>;
  /** What the manifest says beyond the outline. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** The hue that the author chose for the course, as `#rrggbb`. */
  readonly colour: string | undefined;
}

/**
 * Turns checked content into the files of one language, as if it were the only one. Every subject must have its ledger
 * number.
 * @param memory what an earlier compilation made: parts of which nothing has changed are the same objects again
 */
export function compile(
  course: ParsedCourse,
  lang: string,
  ledger: Ledger,
  memory = new FileMemory(),
): CompiledLanguage {
  const outline = outlineOf(course, lang, ledger);
  const { strings, base } = course;
  const fromBase = [...(strings.fallback ?? [])] as StringKey[];
  const [opening] = course.sections.flatMap((section) =>
    section.lessons.slice(0, 1).map((lesson) => lessonTexts(section, [lesson], lang, base)),
  );
  const again = <T>(name: string, from: readonly unknown[], make: () => T): T =>
    memory.recall(name, [base, ...from], new Problems(), make);
  const asked = questionsWithLessons(course);
  const teaching = teachingIn(course);
  const banks = new Map(
    course.sections.map(({ id, quiz }) => [
      id,
      again(`bank ${lang}/${id}`, [quiz?.value, quiz?.fallback, teaching], () =>
        quiz ? marked(asked.get(id) ?? [], quiz, base) : [],
      ),
    ]),
  );
  const lessonsOf = (section: ParsedSection, name: string): Parts['lessons'] =>
    again(`part ${name}`, [[...section.media.keys()].join(' '), ...section.lessons], () =>
      lessonTexts(section, section.lessons, lang, base),
    );
  const quizOf = ({ id }: ParsedSection, name: string): Parts['questions'] => {
    const bank = banks.get(id) ?? [];
    return again(`part ${name}`, [bank], () => forLearners(bank));
  };
  const sectionParts = course.sections.flatMap((section): Part[] => {
    const name = `${lang}/${section.id}`;
    const quiz = `${name}.quiz`;
    return [
      { name, data: lessonsOf(section, name) },
      ...(section.quiz ? [{ name: quiz, data: quizOf(section, quiz) }] : []),
    ];
  });
  return {
    lang,
    outline,
    strings: strings.value,
    parts: [
      {
        name: `${lang}/course`,
        data: {
          outline,
          strings: courseWords(strings.value),
          ...(fromBase.length > 0 ? { stringsInBase: fromBase } : {}),
          opening: opening ?? {},
        },
      },
      ...sectionParts,
      {
        name: `${lang}/shelf`,
        data: {
          references: marked(course.references.value, course.references, base),
          terms: marked(course.terms.value, course.terms, base),
        },
      },
    ],
    media: [
      ...[...course.logos].map(([name, source]) => ({ path: logoPath(name), source })),
      ...course.sections.flatMap((section) =>
        [...section.media]
          .filter(([name]) => !name.endsWith('.svg'))
          .map(([name, source]) => ({ path: mediaPath(section, name), source })),
      ),
    ],
    banks,
    objectives: new Map(course.sections.map(({ id, settings }) => [id, settings.value.objectives])),
    taught: new Map(
      course.sections.flatMap(({ lessons }) => lessons.map(({ id, settings }) => [id, settings.objectives])),
    ),
    description: course.settings.value.description,
    keywords: course.settings.value.keywords,
    colour: course.settings.value.colour,
  };
}

function lessonTexts(
  section: ParsedSection,
  lessons: readonly ParsedLesson[],
  lang: string,
  base: string,
): Parts['lessons'] {
  return Object.fromEntries(
    lessons.map(({ id, blocks }) => [id, blocks.map((placed) => compiledBlock(placed, section, lang, base))]),
  );
}

function compiledBlock(
  { block, fallback }: PlacedBlock,
  section: ParsedSection,
  lang: string,
  base: string,
): Translatable<Block> {
  return { ...packagedBlock(block, section, lang, base), ...inBase(fallback === true, base) };
}

/** The members of a list, those that are the base language's marked. */
function marked<T extends { readonly id: string }>(
  list: readonly T[],
  { fallback }: Pick<Draft<unknown>, 'fallback'>,
  base: string,
): readonly (T & InLanguage)[] {
  return list.map((one) => ({ ...one, ...inBase(fallback?.has(one.id) ?? false, base) }));
}
