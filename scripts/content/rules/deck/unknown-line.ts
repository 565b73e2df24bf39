import { didYouMean } from '../../schema-keys.ts';
import type { Rule, Subject } from '../rule.ts';
import { deckLines, namingsIn } from './deck-lines.ts';
import { say } from '../../../messages/say.ts';

/** A line that the deck does not have is a slip of the pen, and another line may lack its lesson for it. */
export const unknownLine: Rule = {
  name: 'unknown-line',
  level: 'error',
  *find(subject: Subject) {
    const lines = deckLines(subject);
    if (!lines) return;
    const known = [...lines.keys()];
    for (const { deck, placeOf } of namingsIn(subject)) {
      for (const [index, line] of deck.entries()) {
        if (lines.has(line)) continue;
        const hint = didYouMean(line, known, say`; its lines are ${known[0] ?? ''} to ${known.at(-1) ?? ''}`);
        yield { place: placeOf(index), message: say`the deck of course.yaml has no line ${line}${hint}` };
      }
    }
  },
};
