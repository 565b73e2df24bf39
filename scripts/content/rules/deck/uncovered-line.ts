import { nameOfKind } from '../../ledger.ts';
import type { Remark, Rule, Subject } from '../rule.ts';
import { deckLines, namingsIn } from './deck-lines.ts';
import type { Naming } from './deck-lines.ts';
import { say } from '../../../messages/say.ts';

/** The course holds its whole source: each line of the deck is taught in some lesson. */
export const untaughtLine: Rule = {
  name: 'untaught-line',
  level: 'error',
  find: (subject) => uncovered(subject, 'lesson', say`no lesson teaches`),
};

/** And each is asked about in some assessment, because what is never asked is soon skipped. */
export const unaskedLine: Rule = {
  name: 'unasked-line',
  level: 'error',
  find: (subject) => uncovered(subject, 'question', say`no question asks about`),
};

function* uncovered(subject: Subject, kind: Naming['kind'], what: string): Iterable<Remark> {
  const named = new Set(namingsIn(subject).flatMap((naming) => (naming.kind === kind ? naming.deck : [])));
  for (const [line, title] of deckLines(subject) ?? []) {
    if (named.has(line)) continue;
    yield {
      place: subject.course.settings.place(['sources', 'deck', 'lines', line]),
      message: say`${what} the deck line ${line}, "${title}"; add ${line} to the "deck" of the ${nameOfKind(kind)} that does, or write one`,
    };
  }
}
