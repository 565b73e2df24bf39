import type { QuestionBody } from '../../../../src/questions/models.ts';
import type { Place } from '../../content-error.ts';
import { askedIn } from '../asked.ts';
import { plainWords } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/**
 * The same question twice measures one thing twice, and a self-check that comes again in the assessment asks for
 * memory, not for understanding (NBME item-writing guide: each item tests its own content).
 */
export const repeatedStem: Rule = {
  name: 'repeated-stem',
  level: 'advice',
  *find(subject: Subject) {
    const first = new Map<string, Place>();
    for (const { question, placeOf } of askedIn(subject)) {
      // An opinion may be asked for before and after.
      if (question.kind === 'likert') continue;
      const stem = [question.stem, ...materialOf(question)]
        .map((text) => sameWords(plainWords(text)))
        .join('\n');
      const place = placeOf(['stem']);
      const earlier = first.get(stem);
      if (earlier)
        yield {
          place,
          message: say`this is asked already at ${earlier.path}:${earlier.line}; ask about something else, or from another side`,
        };
      else first.set(stem, place);
    }
  },
};

/**
 * What is asked about beside the stem, in whatever order it stands; of many questions the stem is only "Put each under
 * its heading". Where there are options the stem alone is the question.
 */
function materialOf(question: QuestionBody): string[] {
  if ('items' in question) return question.items.map(({ text }) => text).sort();
  if ('pairs' in question) return question.pairs.map(({ left }) => left).sort();
  if ('gaps' in question) return [question.text];
  return 'picture' in question ? [question.picture.src] : [];
}

/** A text without what makes no difference to a reader: case, accents, marks. */
function sameWords(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? text;
}
