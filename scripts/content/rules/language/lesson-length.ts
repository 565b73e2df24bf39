import { runningText } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { countWords } from '../sentences.ts';
import { say } from '../../../messages/say.ts';

const MOST_WORDS = 450;

/**
 * A lesson is read in one go, often on a phone: short segments at the learner's own pace are learned better (Mayer's
 * segmenting principle). Counted is what everybody reads, without activities and pictures' text equivalents.
 */
export const lessonLength: Rule = {
  name: 'lesson-length',
  level: 'advice',
  *find({ course }: Subject) {
    for (const lesson of course.sections.flatMap((section) => section.lessons)) {
      const words = runningText(lesson).reduce((sum, { text }) => sum + countWords(text), 0);
      if (words <= MOST_WORDS) continue;
      yield {
        place: { path: lesson.path, line: 1, column: 1 },
        message: say`this lesson has ${words} words to read, expected at most ${MOST_WORDS}; shorten it or make two of it`,
      };
    }
  },
};
