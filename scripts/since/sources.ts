import { dirname } from 'node:path';
import type { LedgerKind, LedgerSubject } from '../content/ledger.ts';

/** Where the content of now stands in `modules/`. */
export interface Sources {
  readonly course: string;
  readonly ledger: string;
  /** The quiz of a section; null when the section is gone. */
  quiz(section: string): string | null;
  /** The file of a section, lesson, activity or question; null when it is gone. */
  of(kind: LedgerKind, id: string): string | null;
}

/** @param base the folder of the language, as the subjects' places name it */
export function sourcesOf(subjects: readonly LedgerSubject[], base: string): Sources {
  const places = new Map(subjects.map(({ kind, id, place }) => [`${kind} ${id}`, place]));
  return {
    course: `${base}/course.yaml`,
    ledger: `${dirname(base)}/ledger.txt`,
    quiz(section) {
      const place = places.get(`section ${section}`);
      return place ? `${dirname(place.path)}/quiz.yaml` : null;
    },
    of(kind, id) {
      const place = places.get(`${kind} ${id}`);
      if (!place) return null;
      return place.line === 1 ? place.path : `${place.path}:${place.line}`;
    },
  };
}
