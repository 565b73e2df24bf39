import type {
  AssessmentOutline,
  CourseOutline,
  LessonOutline,
  Parts,
  PoolQuestion,
  SectionOutline,
} from '../../src/model/outline.ts';
import type { Question } from '../../src/questions/models.ts';
import type { Strings } from '../../src/model/strings.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Ledger, LedgerKind, LedgerSubject } from './ledger.ts';
import type { CourseDraft, ParsedCourse, ParsedSection, QuizDraft } from './course-draft.ts';
import { activitiesOf } from './parse-lesson.ts';
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
  readonly banks: ReadonlyMap<string, readonly Question[]>;
  /** What the manifest says beyond the outline. */
  readonly description: string;
  readonly keywords: readonly string[];
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

/** Turns checked content into the files of one language. Every subject must have its ledger number. */
export function compile(course: ParsedCourse, lang: string, ledger: Ledger): CompiledLanguage {
  const outline = outlineOf(course, lang, ledger);
  const sectionParts = course.sections.flatMap((section): Part[] => [
    {
      name: `${lang}/${section.id}`,
      data: Object.fromEntries(
        section.lessons.map((lesson) => [
          lesson.id,
          lesson.blocks.map(({ block }) => withMedia(block, lang, section)),
        ]),
      ),
    },
    ...(section.quiz ? [{ name: `${lang}/${section.id}.quiz`, data: section.quiz.value.questions }] : []),
  ]);
  return {
    lang,
    outline,
    strings: course.strings.value,
    parts: [
      { name: `${lang}/course`, data: { outline, strings: course.strings.value } },
      ...sectionParts,
      { name: `${lang}/shelf`, data: { references: course.references.value, terms: course.terms.value } },
    ],
    media: course.sections.flatMap((section) =>
      [...section.media]
        .filter(([name]) => !name.endsWith('.svg'))
        .map(([name, source]) => ({ path: mediaPath(lang, section, name), source })),
    ),
    banks: new Map(course.sections.map((section) => [section.id, section.quiz?.value.questions ?? []])),
    description: course.settings.value.description,
    keywords: course.settings.value.keywords,
  };
}

/** What a language calls itself; it has one name, whatever the number. */
function languageName(strings: Strings): string {
  const name = strings['app.language-name'];
  return typeof name === 'string' ? name : name.other;
}

function mediaPath(lang: string, section: ParsedSection, name: string): string {
  return `${lang}/media/${section.id}/${name}`;
}

function withMedia(block: ParsedLesson['blocks'][number]['block'], lang: string, section: ParsedSection) {
  if (block.kind !== 'figure') return block;
  // Labels are already in the drawing: the learner need not download them twice.
  return { ...block, labels: {}, src: block.svg === null ? mediaPath(lang, section, block.src) : block.src };
}

function outlineOf(course: ParsedCourse, lang: string, ledger: Ledger): CourseOutline {
  const { id, version, title, summary, facts, credits, licence, completion, score, passing } =
    course.settings.value;
  return {
    id,
    version,
    lang,
    languages: [{ lang, name: languageName(course.strings.value) }],
    title,
    summary,
    facts,
    credits,
    licence,
    completion,
    score,
    passing,
    sections: course.sections.map((section): SectionOutline => ({
      id: section.id,
      number: numberOf(ledger, 'section', section.id),
      title: section.settings.value.title,
      summary: section.settings.value.summary,
      objectives: Object.values(section.settings.value.objectives),
      lessons: section.lessons.map((lesson) => lessonOutline(lesson, ledger)),
      assessment: section.quiz ? assessmentOutline(section.quiz.value, ledger) : null,
    })),
  };
}

function lessonOutline(lesson: ParsedLesson, ledger: Ledger): LessonOutline {
  return {
    id: lesson.id,
    number: numberOf(ledger, 'lesson', lesson.id),
    title: lesson.settings.title,
    minutes: lesson.settings.minutes,
    activities: activitiesOf(lesson).map(({ activity }) => ({
      id: `${lesson.id}/${activity.id}`,
      number: numberOf(ledger, 'activity', `${lesson.id}/${activity.id}`),
      required: activity.required,
    })),
  };
}

function assessmentOutline(assessment: Assessment, ledger: Ledger): AssessmentOutline {
  return {
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
