import type { QuestionBody } from '../../../src/questions/models.ts';
import type { Place, Problems } from '../content-error.ts';
import type { ParsedCourse, ParsedSection } from '../course-draft.ts';
import { say } from '../../messages/say.ts';

/** Where a question to fill in shows that a word is missing. */
const BLANK = /_{3,}/;

const RULE = { name: 'lost-blank', level: 'advice' } as const;

interface Asked {
  readonly question: QuestionBody;
  readonly place: Place;
}

/** Questions to fill in whose blank a translation has lost, so that nobody sees where the word belongs. */
export function tellLostBlanks(base: ParsedCourse, course: ParsedCourse, problems: Problems): void {
  base.sections.forEach((section, index) => {
    const translated = course.sections[index];
    const others = translated ? questionsOf(translated) : [];
    questionsOf(section).forEach(({ question, place: original }, at) => {
      const other = others[at];
      if (!other || question.kind !== 'fill-in' || !BLANK.test(question.stem)) return;
      if (!BLANK.test(other.question.stem))
        problems.add(
          other.place,
          say`the blank of the original, at ${original.path}:${original.line}, is lost; write ____ where the word is missing`,
          RULE,
        );
    });
  });
}

function questionsOf({ lessons, quiz }: ParsedSection): Asked[] {
  return [
    ...lessons.flatMap(({ blocks }) =>
      blocks.flatMap(({ block, placeOf }) =>
        block.kind === 'check' ? [{ question: block.question, place: placeOf(['question', 'stem']) }] : [],
      ),
    ),
    ...(quiz?.questions ?? []).map(({ question, index }) => ({
      question,
      place: quiz?.place(['questions', index, 'stem']) ?? { path: '', line: 1, column: 1 },
    })),
  ];
}
