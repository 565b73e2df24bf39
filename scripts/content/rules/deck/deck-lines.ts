import type { Place } from '../../content-error.ts';
import type { Subject } from '../rule.ts';

type OfCourse = Pick<Subject, 'course'>;

/** A lesson or question, with the deck lines that it names. */
export interface Naming {
  readonly kind: 'lesson' | 'question';
  readonly id: string;
  readonly title: string;
  /** The file in which it stands. */
  readonly path: string;
  readonly deck: readonly string[];
  /** Where its n-th line is named. */
  placeOf(index: number): Place;
}

/** The lines of the deck with their titles, in order; null for a course that was not made from one. */
export function deckLines({ course }: OfCourse): ReadonlyMap<string, string> | null {
  const lines = course.settings.value.sources?.deck.lines;
  return lines ? new Map(Object.entries(lines)) : null;
}

/** Every lesson and graded question, in course order. */
export function namingsIn({ course }: OfCourse): Naming[] {
  return course.sections.flatMap(({ lessons, quiz }) => [
    ...lessons.map(({ id, path, settings, place }): Naming => ({
      kind: 'lesson',
      id,
      title: settings.title,
      path,
      deck: settings.deck,
      placeOf: (index) => place(['deck', index]),
    })),
    ...(quiz
      ? quiz.value.questions.map(({ id, deck }, at): Naming => ({
          kind: 'question',
          id,
          title: id,
          path: quiz.path,
          deck,
          placeOf: (index) => quiz.place(['questions', at, 'deck', index]),
        }))
      : []),
  ]);
}
