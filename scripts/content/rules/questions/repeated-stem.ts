import type { Place } from '../../content-error.ts';
import { askedIn } from '../asked.ts';
import { plainWords } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/** In these kinds the stem alone is the question; in the others the items are. */
const KINDS: ReadonlySet<string> = new Set(['single', 'multiple', 'true-false', 'fill-in', 'numeric']);

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
      if (!KINDS.has(question.kind)) continue;
      const stem = sameWords(plainWords(question.stem));
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

/** A text without what makes no difference to a reader: case, accents, marks. */
function sameWords(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? text;
}
