import { askedIn } from '../asked.ts';
import { plainWords } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { countWords } from '../sentences.ts';
import { say } from '../../../messages/say.ts';

const FEWEST_WORDS = 3;

/**
 * That each wrong option has feedback, its schema demands already; «No.» and the same words for every mistake explain
 * nothing. Feedback that says why teaches more than right or wrong (Shute 2008, Focus on Formative Feedback).
 */
export const thinFeedback: Rule = {
  name: 'thin-feedback',
  level: 'advice',
  *find(subject: Subject) {
    for (const { question, placeOf } of askedIn(subject)) {
      if (!('options' in question)) continue;
      const told = new Set<string>();
      for (const [index, { correct, feedback }] of question.options.entries()) {
        const text = plainWords(feedback);
        const place = placeOf(['options', index, 'feedback']);
        if (!correct && countWords(text) < FEWEST_WORDS)
          yield { place, message: say`"${text}" does not say why this option is wrong; explain the mistake` };
        else if (!correct && told.has(text))
          yield {
            place,
            message: say`another wrong option has the same feedback; explain the mistake behind this one`,
          };
        if (!correct) told.add(text);
      }
    }
  },
};
