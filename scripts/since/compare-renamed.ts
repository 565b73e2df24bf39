import type { LedgerKind } from '../content/ledger.ts';
import { nameOfKind } from '../content/ledger.ts';
import { lessonPlaces } from '../../src/core/find.ts';
import { PROGRESS } from './compare-ledger.ts';
import type { Content } from './content.ts';
import { breaks } from './finding.ts';
import { likeness } from './likeness.ts';
import { paired } from './pairs.ts';
import type { Comparer } from './update.ts';
import { say, sayAgain, toSay } from '../messages/say.ts';

/** Two texts that share this much are taken for one that was edited: a fraction of their words. */
const ALIKE = 0.6;

/** What learners' data know by its number, with all that it says. */
interface Saying {
  readonly id: string;
  readonly number: number;
  readonly text: unknown;
}

/** What an author may have renamed, and where its new name stands. */
const RENAMED: readonly {
  readonly kind: LedgerKind;
  readonly file: string;
  readonly list: (content: Content) => Saying[];
}[] = [
  {
    kind: 'section',
    file: toSay(', by the name of its folder'),
    list: ({ outline }) =>
      outline.sections.map(({ id, number, title, summary, lessons }) => ({
        id,
        number,
        // Folders are renamed more often than everything in them.
        text: [title, summary, lessons.map((lesson) => lesson.title)],
      })),
  },
  {
    kind: 'lesson',
    file: toSay(', by the name of its file'),
    list: ({ outline, lessons }) =>
      lessonPlaces(outline).map(({ lesson: { id, number, title } }) => ({
        id,
        number,
        text: [title, lessons.get(id)],
      })),
  },
  {
    kind: 'question',
    file: '',
    list: ({ outline, questions }) =>
      outline.sections
        .flatMap(({ assessment }) => assessment?.pool ?? [])
        .map(({ id, number }) => ({ id, number, text: questions.get(id) })),
  },
];

/**
 * What is gone while something new says nearly the same: it was renamed, and the ledger, which knows ids alone, gave it
 * another number.
 */
export const compareRenamed: Comparer = ({ content, now, sources }) =>
  RENAMED.flatMap(({ kind, file, list }) => {
    const { gone, fresh } = paired(list(content), list(now), (one) => one);
    return gone.flatMap((old) => {
      const [twin] = fresh
        .map((one) => ({ one, share: likeness(old.text, one.text) }))
        .filter(({ share }) => share >= ALIKE)
        .toSorted((a, b) => b.share - a.share);
      if (!twin) return [];
      return [
        breaks(
          sources.of(kind, twin.one.id),
          say`The ${nameOfKind(kind)} "${old.id}" is gone, and the new ${nameOfKind(kind)} "${twin.one.id}" says nearly the same: if it was renamed, call it "${old.id}" again${sayAgain(file)}, or ${sayAgain(PROGRESS[kind])} is lost`,
        ),
      ];
    });
  });
