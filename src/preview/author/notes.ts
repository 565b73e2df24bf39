import type { SourcePlace } from '../protocol.ts';
import type {
  AssessmentFacts,
  BlockFacts,
  CourseFacts,
  LessonFacts,
  QuestionFacts,
  SectionFacts,
} from './facts.ts';
import type { AuthorWords } from './words.ts';

/** What authors are told of a page, a block or a question: what it is, facts about it, and where it stands. */
export interface Note {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly place: SourcePlace;
}

/** What the notes are written with. */
export interface Writing {
  readonly words: AuthorWords;
  /** The author's language, for numbers. */
  readonly lang: string;
}

/** A page of the course, as its address names it. */
export interface ShownPage {
  readonly view: string;
  readonly id: string;
}

/** The page of an address such as `#/lesson/por-que-nacio/3`. */
export function pageOf(hash: string): ShownPage {
  const [view = '', id = ''] = hash.replace(/^#?\/?/, '').split('/');
  return { view, id: decodeURIComponent(id) };
}

/** The lesson of a page, with its section; null on other pages. */
export function lessonOn(
  course: CourseFacts,
  { view, id }: ShownPage,
): { section: SectionFacts; lesson: LessonFacts } | null {
  if (view !== 'lesson') return null;
  for (const section of course.sections) {
    const lesson = section.lessons.find((one) => one.id === id);
    if (lesson) return { section, lesson };
  }
  return null;
}

/** The assessment of a page, with its section; null on other pages. */
export function assessmentOn(
  course: CourseFacts,
  { view, id }: ShownPage,
): { section: SectionFacts; assessment: AssessmentFacts } | null {
  const section = view === 'assessment' ? course.sections.find((one) => one.id === id) : undefined;
  return section?.assessment ? { section, assessment: section.assessment } : null;
}

/** What the bar says of a page; of the whole course where the page is no lesson and no assessment. */
export function pageNote(course: CourseFacts, page: ShownPage, writing: Writing): Note {
  const { words } = writing;
  const onLesson = lessonOn(course, page);
  if (onLesson) return lessonNote(onLesson.section, onLesson.lesson, writing);
  const onAssessment = assessmentOn(course, page);
  if (onAssessment) {
    const { section, assessment } = onAssessment;
    return {
      facts: [
        { label: words.section, value: section.id },
        { label: words.objectives, value: section.objectives.map(({ id }) => id).join(', ') },
        { label: words.questions, value: number(assessment.questions.length, writing) },
        { label: words.words, value: number(sum(assessment.questions), writing) },
      ],
      place: assessment.place,
    };
  }
  const lessons = course.sections.flatMap((section) => section.lessons);
  return {
    facts: [
      { label: words.sections, value: course.sections.map(({ id }) => id).join(', ') },
      { label: words.lessons, value: number(lessons.length, writing) },
      readingFact(
        lessons.reduce((minutes, one) => minutes + one.minutes, 0),
        lessons.reduce((minutes, one) => minutes + one.measured, 0),
        writing,
      ),
      { label: words.words, value: number(sum(lessons), writing) },
    ],
    place: course.place,
  };
}

function lessonNote(section: SectionFacts, lesson: LessonFacts, writing: Writing): Note {
  const { words } = writing;
  const named = lesson.objectives.map((id) => {
    const text = section.objectives.find((one) => one.id === id)?.text;
    return text === undefined ? id : `${id} (${text})`;
  });
  return {
    facts: [
      { label: words.section, value: section.id },
      { label: words.lesson, value: lesson.id },
      { label: words.objectives, value: named.join('; ') },
      readingFact(lesson.minutes, lesson.measured, writing),
      { label: words.words, value: number(lesson.words, writing) },
    ],
    place: lesson.place,
  };
}

/** What is said above a block. @param index as the page counts blocks, from 0 */
export function blockNote(
  { kind, id, words: count, place }: BlockFacts,
  index: number,
  writing: Writing,
): Note {
  const { words } = writing;
  return {
    facts: [
      { label: words.block, value: `${index + 1} · ${kind}` },
      ...(id === null ? [] : [{ label: 'id', value: id }]),
      { label: words.words, value: number(count, writing) },
    ],
    place,
  };
}

/** What is said above a question. */
export function questionNote(question: QuestionFacts, writing: Writing): Note {
  const { words } = writing;
  const { id, kind, objective, level, place } = question;
  return {
    facts: [
      { label: words.question, value: id },
      { label: words.kind, value: kind },
      ...(objective === null ? [] : [{ label: words.objectives, value: objective }]),
      ...(level === null ? [] : [{ label: words.level, value: level }]),
      { label: words.words, value: number(question.words, writing) },
    ],
    place,
  };
}

function readingFact(minutes: number, measured: number, writing: Writing): Note['facts'][number] {
  const { words } = writing;
  const beside = words.measured.replace('{n}', number(measured, writing));
  return { label: words.reading, value: `${number(minutes, writing)} min (${beside})` };
}

function number(value: number, { lang }: Writing): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value);
}

function sum(counted: readonly { readonly words: number }[]): number {
  return counted.reduce((all, { words }) => all + words, 0);
}
