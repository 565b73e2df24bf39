import type {
  AssessmentOutline,
  CourseOutline,
  InLanguage,
  LessonOutline,
  Parts,
  PoolQuestion,
  SectionOutline,
  Translatable,
} from '../../src/model/outline.ts';
import type { Block } from '../../src/blocks/models.ts';
import type { Html } from '../../src/model/rich-text.ts';
import type { Question } from '../../src/questions/models.ts';
import type { StringKey, Strings } from '../../src/model/strings.ts';
import { OWN_TEXTS } from './translation/file-units.ts';
import type { Ledger, LedgerKind, LedgerSubject } from './ledger.ts';
import type { CourseDraft, Draft, ParsedCourse, ParsedSection, QuizDraft } from './course-draft.ts';
import { describeLanguage } from './languages.ts';
import { activitiesOf } from './parse-lesson.ts';
import { logoPath, mediaPath, packagedBlock } from './packaged-media.ts';
import type { PlacedBlock } from './parse-block.ts';
import type { ParsedLesson } from './parse-lesson.ts';

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
  /** Each section's questions, by section id. */
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

/** Everything in a course that needs a ledger number, in course order, each once. */
export function ledgerSubjects(course: CourseDraft): LedgerSubject[] {
  const subjects = course.sections.flatMap((section): LedgerSubject[] => [
    { kind: 'section', id: section.id, place: section.settings.place([]) },
    ...section.lessons.flatMap((lesson): LedgerSubject[] => [
      { kind: 'lesson', id: lesson.id, place: { path: lesson.path, line: 1, column: 1 } },
      ...activitiesOf(lesson).map(({ activity, place }): LedgerSubject => ({
        kind: 'activity',
        id: `${lesson.id}/${activity.id}`,
        place,
      })),
    ]),
    ...questionSubjects(section.quiz),
  ]);
  const once = new Map<string, LedgerSubject>();
  for (const subject of subjects) {
    const name = `${subject.kind} ${subject.id}`;
    if (!once.has(name)) once.set(name, subject);
  }
  return [...once.values()];
}

function questionSubjects(quiz: QuizDraft | null): LedgerSubject[] {
  if (!quiz) return [];
  return quiz.questions.map(({ question, index }) => ({
    kind: 'question',
    id: question.id,
    place: quiz.place(['questions', index, 'id']),
  }));
}

/**
 * Turns checked content into the files of one language, as if it were the only one. Every subject must have its ledger
 * number.
 */
export function compile(course: ParsedCourse, lang: string, ledger: Ledger): CompiledLanguage {
  const outline = outlineOf(course, lang, ledger);
  const { strings, base } = course;
  const fromBase = [...(strings.fallback ?? [])] as StringKey[];
  const [opening] = course.sections.flatMap((section) =>
    section.lessons.slice(0, 1).map((lesson) => lessonTexts(section, [lesson], lang, base)),
  );
  const sectionParts = course.sections.flatMap((section): Part[] => [
    { name: `${lang}/${section.id}`, data: lessonTexts(section, section.lessons, lang, base) },
    ...(section.quiz ? [{ name: `${lang}/${section.id}.quiz`, data: bankOf(section, base) }] : []),
  ]);
  return {
    lang,
    outline,
    strings: strings.value,
    parts: [
      {
        name: `${lang}/course`,
        data: {
          outline,
          strings: strings.value,
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
    banks: new Map(course.sections.map((section) => [section.id, bankOf(section, base)])),
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

function bankOf({ quiz }: ParsedSection, base: string): readonly Translatable<Question>[] {
  return quiz ? marked(quiz.value.questions, quiz, base) : [];
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

function inBase(fallback: boolean, base: string): InLanguage {
  return fallback ? { lang: base } : {};
}

/** The mark of a file's own texts. */
function ownTexts({ fallback }: Pick<Draft<unknown>, 'fallback'>, base: string): InLanguage {
  return inBase(fallback?.has(OWN_TEXTS) ?? false, base);
}

function outlineOf(course: ParsedCourse, lang: string, ledger: Ledger): CourseOutline {
  const { id, version, title, summary, facts, credits, licence, completion, score, passing } =
    course.settings.value;
  const { logo } = course.settings.value;
  const { lang: textLang } = ownTexts(course.settings, course.base);
  const named = course.strings.fallback?.has('app.language-name') === true ? null : course.strings.value;
  return {
    id,
    version,
    lang,
    ...(textLang === undefined ? {} : { textLang }),
    languages: [describeLanguage(lang, named)],
    title,
    summary,
    facts,
    ...(logo ? { logo: { ...logo, src: logoPath(logo.src) } } : {}),
    credits,
    licence,
    completion,
    score,
    passing,
    sections: course.sections.map((section): SectionOutline => ({
      id: section.id,
      number: numberOf(ledger, 'section', section.id),
      ...ownTexts(section.settings, course.base),
      title: section.settings.value.title,
      summary: section.settings.value.summary,
      objectives: Object.values(section.settings.value.objectives),
      lessons: section.lessons.map((lesson) => lessonOutline(lesson, ledger, course.base)),
      assessment: section.quiz ? assessmentOutline(section.quiz, ledger, course.base) : null,
    })),
  };
}

function lessonOutline(lesson: ParsedLesson, ledger: Ledger, base: string): LessonOutline {
  return {
    id: lesson.id,
    number: numberOf(ledger, 'lesson', lesson.id),
    ...inBase(lesson.fallback === true, base),
    title: lesson.settings.title,
    minutes: lesson.settings.minutes,
    activities: activitiesOf(lesson).map(({ activity }) => ({
      id: `${lesson.id}/${activity.id}`,
      number: numberOf(ledger, 'activity', `${lesson.id}/${activity.id}`),
      required: activity.required,
    })),
  };
}

function assessmentOutline(
  quiz: NonNullable<ParsedSection['quiz']>,
  ledger: Ledger,
  base: string,
): AssessmentOutline {
  const assessment = quiz.value;
  return {
    ...ownTexts(quiz, base),
    title: assessment.title,
    intro: assessment.intro,
    draw: assessment.draw ?? assessment.questions.length,
    shuffle: assessment.shuffle,
    attempts: assessment.attempts === 'unlimited' ? null : assessment.attempts,
    passing: assessment.passing,
    pool: assessment.questions.map((question): PoolQuestion => ({
      id: question.id,
      number: numberOf(ledger, 'question', question.id),
      kind: question.kind,
      points: question.points,
    })),
  };
}

function numberOf(ledger: Ledger, kind: LedgerKind, id: string): number {
  const number = ledger.number(kind, id);
  if (number === undefined)
    throw new Error(`${kind} "${id}" has no ledger number: the ledger must be checked before compiling`);
  return number;
}
