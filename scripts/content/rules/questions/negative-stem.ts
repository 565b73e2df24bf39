import { askedIn } from '../asked.ts';
import { wordsOf } from '../language-words.ts';
import { plainWords } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/**
 * Who reads fast reads past a "not". Ask for what is so; where that can't be, mark the negation (Haladyna, Downing and
 * Rodriguez 2002).
 */
export const negativeStem: Rule = {
  name: 'negative-stem',
  level: 'advice',
  *find(subject: Subject) {
    const { negativeStem: pattern, negation } = wordsOf(subject.lang);
    for (const { question, placeOf } of askedIn(subject)) {
      if (question.kind !== 'single' && question.kind !== 'multiple') continue;
      const unmarked = question.stem.replace(/<(strong|em)>(.*?)<\/\1>/g, (emphasis, _tag, inner: string) =>
        negation.test(inner) ? '' : emphasis,
      );
      if (!pattern.test(plainWords(unmarked))) continue;
      yield {
        place: placeOf(['stem']),
        message: say`this stem asks for what is not so, and the negation is easily missed; ask for what is so, or write it as **NO**`,
      };
    }
  },
};
