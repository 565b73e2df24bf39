import { newBlockKind, newQuestionKind } from './code-kinds.ts';
import type { NewKind } from './kind.ts';
import { newCourse } from './new-course.ts';
import { newLanguage } from './new-language.ts';
import { newLesson } from './new-lesson.ts';
import { newQuestion } from './new-question.ts';
import { newQuestions } from './new-questions.ts';
import { newSection } from './new-section.ts';

/** Everything that `npm run new` makes, by the word that asks for it. */
export const NEW_KINDS: Readonly<Record<string, NewKind>> = {
  course: newCourse,
  section: newSection,
  lesson: newLesson,
  question: newQuestion,
  questions: newQuestions,
  language: newLanguage,
  'block-kind': newBlockKind,
  'question-kind': newQuestionKind,
};
