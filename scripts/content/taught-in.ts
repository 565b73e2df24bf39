import type { GradedQuestion } from '../../src/questions/models.ts';

/** A lesson, and the ids of the objectives that it teaches. */
export interface Teaching {
  readonly id: string;
  readonly objectives: readonly string[];
}

/**
 * Where a question is taught, best first: the lesson that its author names; else those that its explanations link to,
 * the one most often named first; else those of its section with its objective.
 * @param own the lessons of its section
 * @param all those of the whole course, in course order
 */
export function taughtIn(
  question: GradedQuestion,
  own: readonly Teaching[],
  all: readonly Teaching[],
): string[] {
  if (question.lesson !== undefined) return [question.lesson];
  const named = lessonsNamedIn(question);
  if (named.size === 0) return taughtBy(own, question.objective);
  const linked = all.map(({ id }) => id).filter((id) => named.has(id));
  // Sorting is stable: of lessons that are named as often, the earlier one comes first.
  if (linked.length > 0) return linked.sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0));
  return taughtBy(own, question.objective);
}

function taughtBy(lessons: readonly Teaching[], objective: string): string[] {
  return lessons.filter(({ objectives }) => objectives.includes(objective)).map(({ id }) => id);
}

/** Counted once of each question: a build asks twice, and a running server at every reading. */
const NAMED = new WeakMap<GradedQuestion, ReadonlyMap<string, number>>();

/** How often a question's explanations link to each lesson. */
function lessonsNamedIn(question: GradedQuestion): ReadonlyMap<string, number> {
  const known = NAMED.get(question);
  if (known) return known;
  const named = new Map<string, number>();
  // Whichever of its texts they stand in; of all fields, only texts can hold such an address.
  for (const [, id = ''] of JSON.stringify(question).matchAll(/#\/lesson\/([a-z0-9-]+)/g))
    named.set(id, (named.get(id) ?? 0) + 1);
  NAMED.set(question, named);
  return named;
}
