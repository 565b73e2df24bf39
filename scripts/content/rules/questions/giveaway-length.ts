import { plainWords } from '../passages.ts';
import { askedIn } from '../asked.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

const RATIO = 1.3;
/** A difference of fewer characters is seen by nobody: «Sí» is twice as long as «A». */
const NOTICED_FROM = 8;

/**
 * The longest option is right more often than chance, and test-wise learners know it: keep the options of a question
 * about equally long (NBME item-writing guide; Haladyna, Downing and Rodriguez 2002).
 */
export const giveawayLength: Rule = {
  name: 'giveaway-length',
  level: 'advice',
  *find(subject: Subject) {
    for (const { question, placeOf } of askedIn(subject)) {
      if (question.kind !== 'single' && question.kind !== 'multiple') continue;
      const lengths = question.options.map(({ text, correct }) => ({
        length: plainWords(text).length,
        correct,
      }));
      const right = Math.min(...lengths.filter(({ correct }) => correct).map(({ length }) => length));
      const wrong = Math.max(0, ...lengths.filter(({ correct }) => !correct).map(({ length }) => length));
      if (wrong === 0 || right <= wrong * RATIO || right - wrong < NOTICED_FROM) continue;
      yield {
        place: placeOf(['options', question.options.findIndex(({ correct }) => correct), 'text']),
        message: say`the right option has ${right} characters and the longest wrong one ${wrong}, which gives it away; shorten it or give the others as much detail`,
      };
    }
  },
};
