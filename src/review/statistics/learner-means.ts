import type { Answer } from './answers.ts';
import type { CourseShape } from './course-shape.ts';

/** What each item counts for: its section and its learning objective, by their positions; -1 for none. */
export interface ItemRoles {
  readonly sections: readonly number[];
  readonly objectives: readonly number[];
}

/** A learner's scores in one part of the course. */
export interface PartMean {
  /** Judged answers. */
  readonly count: number;
  /** 0 to 1; null where there is no judged answer. */
  readonly mean: number | null;
}

/** A learner's scores by section and by objective. */
export interface LearnerMeans {
  readonly sections: readonly PartMean[];
  readonly objectives: readonly PartMean[];
}

/** Finds out what each item counts for. */
export function itemRoles({ items, objectives }: CourseShape): ItemRoles {
  const places = new Map(objectives.map(({ id }, index) => [id, index]));
  return {
    sections: items.map(({ section }) => section ?? -1),
    objectives: items.map(({ known }) => places.get(known?.question.objective ?? '') ?? -1),
  };
}

/** Sums up a learner's answers, in one pass: large groups have half a million. */
export function meansOf(answers: readonly Answer[], roles: ItemRoles, shape: CourseShape): LearnerMeans {
  const sections = new Sums(shape.sections.length);
  const objectives = new Sums(shape.objectives.length);
  for (const {
    item,
    given: { score },
  } of answers) {
    if (score === null) continue;
    sections.add(roles.sections[item] ?? -1, score);
    objectives.add(roles.objectives[item] ?? -1, score);
  }
  return { sections: sections.means, objectives: objectives.means };
}

class Sums {
  readonly #sums: number[];
  readonly #counts: number[];

  constructor(parts: number) {
    this.#sums = Array.from({ length: parts }, () => 0);
    this.#counts = Array.from({ length: parts }, () => 0);
  }

  add(part: number, score: number): void {
    if (part < 0) return;
    this.#sums[part] = (this.#sums[part] ?? 0) + score;
    this.#counts[part] = (this.#counts[part] ?? 0) + 1;
  }

  get means(): PartMean[] {
    return this.#counts.map((count, part) => ({
      count,
      mean: count === 0 ? null : (this.#sums[part] ?? 0) / count,
    }));
  }
}
