import { askedIn } from '../asked.ts';
import { wordsOf } from '../language-words.ts';
import { plainWords } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/**
 * "All of the above" is right as soon as two options are, "none" teaches nothing, and where options are shuffled there
 * is no above (Haladyna, Downing and Rodriguez 2002; NBME item-writing guide).
 */
export const allOrNone: Rule = {
  name: 'all-or-none',
  level: 'advice',
  *find(subject: Subject) {
    const { allOrNone: pattern } = wordsOf(subject.lang);
    for (const { question, placeOf } of askedIn(subject)) {
      if (question.kind !== 'single' && question.kind !== 'multiple') continue;
      for (const [index, { text }] of question.options.entries()) {
        if (!pattern.test(plainWords(text))) continue;
        yield {
          place: placeOf(['options', index, 'text']),
          message: say`the option "${plainWords(text)}" speaks of the other options; replace it with an answer of its own, or use the kind "multiple"`,
        };
      }
    }
  },
};
