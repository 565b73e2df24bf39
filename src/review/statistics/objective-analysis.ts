import { isGraded } from '../../questions/graded.ts';
import type { CourseShape } from './course-shape.ts';
import type { ItemAnalysis } from './item-analysis.ts';
import type { LearnerRow } from './learner-rows.ts';
import { weightOf } from './sample-size.ts';
import type { Weight } from './sample-size.ts';

/** How well a learning objective was mastered. */
export interface ObjectiveAnalysis {
  readonly id: string;
  /** Position of its section. */
  readonly section: number;
  /** Questions about it that the data hold. */
  readonly items: number;
  /** Learners who answered at least one of them. */
  readonly learners: number;
  readonly weight: Weight;
  /** Mean over these learners of their mean score, 0 to 1; null when there is none. */
  readonly mean: number | null;
  /** Learners by how much of it they master, as `MASTERY` divides. */
  readonly bands: readonly number[];
}

/** Where the bands of mastery begin, 0 to 1; the middle one is the pass mark that most of our assessments have. */
export const MASTERY = [0, 0.5, 0.7, 0.85] as const;

/** The band that a share belongs to. */
export function bandOf(share: number): number {
  return MASTERY.findLastIndex((from) => share >= from - 1e-9);
}

/** Sums up each learning objective. */
export function analyseObjectives(
  shape: CourseShape,
  learners: readonly LearnerRow[],
  items: readonly ItemAnalysis[],
): ObjectiveAnalysis[] {
  return shape.objectives.map(({ id, section }, index) => {
    const shares = learners.flatMap(({ objectives }) => objectives[index] ?? []);
    const bands = MASTERY.map(() => 0);
    for (const share of shares) bands[bandOf(share)] = (bands[bandOf(share)] ?? 0) + 1;
    return {
      id,
      section,
      items: items.filter(
        ({ shape: { known } }) => known && isGraded(known.question) && known.question.objective === id,
      ).length,
      learners: shares.length,
      weight: weightOf(shares.length),
      mean: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length,
      bands,
    };
  });
}
