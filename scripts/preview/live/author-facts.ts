import type {
  AssessmentFacts,
  BlockFacts,
  CourseFacts,
  LessonFacts,
  SectionFacts,
} from '../../../src/preview/author/facts.ts';
import { Problems } from '../../content/content-error.ts';
import type { ParsedCourse, ParsedSection } from '../../content/course-draft.ts';
import { FileMemory } from '../../content/file-memory.ts';
import type { PlacedBlock } from '../../content/parse-block.ts';
import type { ParsedLesson } from '../../content/parse-lesson.ts';
import { measuredMinutes } from '../../content/rules/language/learner-time.ts';
import { blockPassages, passagesOf, plainWords, runningText } from '../../content/rules/passages.ts';
import type { Passage } from '../../content/rules/passages.ts';
import { countWords } from '../../content/rules/sentences.ts';

/**
 * What authors want to know of a course: ids, objectives, times, words, and where everything stands.
 * @param memory what was found earlier: what is known of a section in which nothing has changed is the same object again
 */
export function courseFacts(
  { settings, sections }: ParsedCourse,
  lang: string,
  memory = new FileMemory(),
): CourseFacts {
  const factsOf = (section: ParsedSection): SectionFacts =>
    memory.recall(
      `facts ${lang}/${section.id}`,
      [section.settings, section.quiz?.value, ...section.lessons],
      new Problems(),
      () => sectionFacts(section),
    );
  return { lang, place: settings.place([]), sections: sections.map(factsOf) };
}

function sectionFacts({ id, settings, lessons, quiz }: ParsedSection): SectionFacts {
  return {
    id,
    place: settings.place([]),
    objectives: Object.entries(settings.value.objectives).map(([objective, html]) => ({
      id: objective,
      text: plainWords(html),
    })),
    lessons: lessons.map((lesson) => once(lesson, lessonFacts)),
    assessment: quiz && once(quiz, assessmentFacts),
  };
}

function lessonFacts(lesson: ParsedLesson): LessonFacts {
  const { id, path, settings, blocks } = lesson;
  return {
    id,
    place: { path, line: 1, column: 1 },
    objectives: settings.objectives,
    minutes: settings.minutes,
    measured: Math.round(measuredMinutes(lesson) * 10) / 10,
    words: wordsIn(runningText(lesson)),
    blocks: blocks.map(blockFacts),
  };
}

function blockFacts(placed: PlacedBlock): BlockFacts {
  const { block, place } = placed;
  return {
    kind: block.kind,
    id: 'id' in block ? block.id : null,
    words: wordsIn(blockPassages(placed)),
    place,
  };
}

function assessmentFacts(quiz: NonNullable<ParsedSection['quiz']>): AssessmentFacts {
  return {
    place: quiz.place([]),
    questions: quiz.questions.map(({ question, index }) => ({
      id: question.id,
      kind: question.kind,
      objective: question.objective ?? null,
      level: 'level' in question ? (question.level ?? null) : null,
      words: wordsIn(passagesOf(question, quiz.place)),
      place: quiz.place(['questions', index]),
    })),
  };
}

/** Who reads a course again and again finds most of it as it was: the same objects. */
const made = new WeakMap<object, unknown>();

function once<From extends object, Made>(from: From, make: (from: From) => Made): Made {
  const known = made.get(from);
  if (known !== undefined) return known as Made;
  const anew = make(from);
  made.set(from, anew);
  return anew;
}

function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + countWords(text), 0);
}
