import { runningText } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { countWords, sentencesOf } from '../sentences.ts';
import { say, sayMeasure } from '../../../messages/say.ts';

const MOST_WORDS = 18;

/**
 * Single long sentences are bearable, a whole text of them is not. Plain language guides (Cutts, Oxford Guide to Plain
 * English) keep the average of a document between 15 and 20 words.
 */
export const sentenceAverage: Rule = {
  name: 'sentence-average',
  level: 'advice',
  *find({ course, lang }: Subject) {
    for (const lesson of course.sections.flatMap((section) => section.lessons)) {
      const sentences = runningText(lesson)
        .filter(({ tag, quoted }) => (tag === 'p' || tag === 'li') && !quoted)
        .flatMap(({ text }) => sentencesOf(text, lang));
      const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
      const average = words / Math.max(1, sentences.length);
      if (average < MOST_WORDS) continue;
      yield {
        place: { path: lesson.path, line: 1, column: 1 },
        message: say`the sentences of this lesson have ${sayMeasure(average)} words on average, expected less than ${MOST_WORDS}; split the longest`,
      };
    }
  },
};
