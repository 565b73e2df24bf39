import { distribution, histogram } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import type { CourseShape } from './course-shape.ts';
import { SECTION_STANDINGS, STANDINGS } from './learner-rows.ts';
import type { LearnerRow, SectionStanding, Standing } from './learner-rows.ts';

/** A section as the group stands in it. */
export interface SectionSummary {
  readonly standings: Readonly<Record<SectionStanding, number>>;
  /** Scores of its assessment, 0 to 100. */
  readonly scores: Distribution | null;
  /** Learners who are under way and are here now. */
  readonly here: number;
}

/** The group at a glance. */
export interface GroupSummary {
  readonly learners: number;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Scores of those who have one, 0 to 100, and how many lie in each tenth. */
  readonly scores: Distribution | null;
  readonly bins: readonly number[];
  /** Seconds in the course, of those of whom the files say it. */
  readonly time: Distribution | null;
  readonly sections: readonly SectionSummary[];
}

/** Sums the learners up. */
export function groupSummary(rows: readonly LearnerRow[], shape: CourseShape): GroupSummary {
  const scores = present(rows.map(({ score }) => score));
  return {
    learners: rows.length,
    standings: countBy(
      STANDINGS,
      rows.map(({ standing }) => standing),
    ),
    scores: distribution(scores),
    bins: histogram(scores),
    time: distribution(present(rows.map(({ seconds }) => seconds))),
    sections: shape.sections.map((_section, index) => ({
      standings: countBy(
        SECTION_STANDINGS,
        rows.map(({ sections }) => sections[index]?.standing ?? 'none'),
      ),
      scores: distribution(present(rows.map(({ sections }) => sections[index]?.score ?? null))),
      here: rows.filter(({ place }) => place === index).length,
    })),
  };
}

function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function countBy<Word extends string>(words: readonly Word[], values: readonly Word[]): Record<Word, number> {
  const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>;
  for (const value of values) counts[value] += 1;
  return counts;
}
