import type { KnownCourse } from '../known-course.ts';
import type { CourseData } from '../reading/course-data.ts';
import { answersOf, scoredMatrix } from './answers.ts';
import type { Answer } from './answers.ts';
import { chooseAttempts } from './choose-attempt.ts';
import type { AttemptChoice } from './choose-attempt.ts';
import { courseShape } from './course-shape.ts';
import type { CourseShape } from './course-shape.ts';
import { distribution } from './distribution.ts';
import { groupSummary } from './group-summary.ts';
import type { GroupSummary } from './group-summary.ts';
import { analyseItem } from './item-analysis.ts';
import type { ItemAnalysis, RowAnswer } from './item-analysis.ts';
import { learnerRow } from './learner-rows.ts';
import { itemRoles, meansOf } from './learner-means.ts';
import type { LearnerRow } from './learner-rows.ts';
import { analyseObjectives } from './objective-analysis.ts';
import type { ObjectiveAnalysis } from './objective-analysis.ts';
import { reliability } from './reliability.ts';
import type { Reliability } from './reliability.ts';
import { restScores } from './scored-matrix.ts';
import type { ScoredAnswer, ScoredMatrix } from './scored-matrix.ts';

/** An assessment of the course; where the course is not known, all of its questions together. */
export interface AssessmentAnalysis {
  /** Position of its section; null for all questions together. */
  readonly section: number | null;
  /** Questions that the data hold. */
  readonly items: number;
  /** Learners with at least two judged answers. */
  readonly learners: number;
  readonly reliability: Reliability | null;
}

/** Everything that the page shows of one course. */
export interface CourseAnalysis {
  readonly title: string;
  readonly isKnown: boolean;
  readonly choice: AttemptChoice;
  readonly shape: CourseShape;
  readonly group: GroupSummary;
  readonly learners: readonly LearnerRow[];
  readonly items: readonly ItemAnalysis[];
  readonly assessments: readonly AssessmentAnalysis[];
  readonly objectives: readonly ObjectiveAnalysis[];
}

/** Analyses what was read about one course. @param tell hears how much is done, 0 to 1 */
export function analyse(
  data: CourseData,
  course: KnownCourse,
  choice: AttemptChoice,
  tell: (share: number) => void = () => undefined,
): CourseAnalysis {
  const shape = courseShape(data, course);
  const attempts = chooseAttempts(data.records, choice);
  const answers = answersOf(attempts, shape);
  tell(0.2);
  const lessons = new Map(
    course.languages[0].outline.sections.flatMap((section, index) =>
      section.lessons.map(({ id }) => [id, index] as const),
    ),
  );
  const roles = itemRoles(shape);
  const learners = attempts.map((attempt, row) =>
    learnerRow(attempt, meansOf(answers[row] ?? [], roles, shape), shape, lessons),
  );
  tell(0.4);
  const matrix = scoredMatrix(answers, shape.items.length);
  const items = analyseItems(shape, answers, matrix);
  tell(0.8);
  return {
    title: data.title,
    isKnown: data.isKnown,
    choice,
    shape,
    group: groupSummary(learners, shape),
    learners,
    items,
    assessments: analyseAssessments(shape, matrix),
    objectives: analyseObjectives(shape, learners, items),
  };
}

function analyseItems(
  shape: CourseShape,
  answers: readonly (readonly Answer[])[],
  matrix: ScoredMatrix,
): ItemAnalysis[] {
  const byItem: RowAnswer[][] = shape.items.map(() => []);
  answers.forEach((answersOfRow, row) => {
    for (const { item, given } of answersOfRow) byItem[item]?.push({ row, given });
  });
  const rests = restScores(matrix);
  return shape.items.map((item, index) => analyseItem(item, byItem[index] ?? [], rests[index] ?? []));
}

function analyseAssessments({ items, sections }: CourseShape, matrix: ScoredMatrix): AssessmentAnalysis[] {
  const parts = [...new Set(items.map(({ section }) => section))].sort(
    (one, other) => (one ?? 1e6) - (other ?? 1e6),
  );
  return parts.map((section): AssessmentAnalysis => {
    const part = partOf(
      matrix,
      items.map((item) => item.section === section),
    );
    const { draw = null, isDrawn = false } = section === null ? {} : (sections[section] ?? {});
    const lengths = distribution(part.rows.map((row) => row.length));
    return {
      section,
      items: part.items,
      learners: part.rows.filter((row) => row.length > 1).length,
      reliability: reliability(
        part,
        draw ?? Math.round(lengths?.median ?? 0),
        // Without knowledge of the course, learners who met different questions tell that these were drawn.
        isDrawn || (section === null && lengths !== null && lengths.median < part.items),
      ),
    };
  });
}

/** The items that belong to a part of the course, numbered anew, and the learners who met any of them. */
function partOf({ rows }: ScoredMatrix, belongs: readonly boolean[]): ScoredMatrix {
  let items = 0;
  const places = belongs.map((isMember) => (isMember ? items++ : -1));
  const kept: ScoredAnswer[][] = [];
  for (const row of rows) {
    const answers: ScoredAnswer[] = [];
    for (const { item, score } of row) {
      const place = places[item] ?? -1;
      if (place >= 0) answers.push({ item: place, score });
    }
    if (answers.length > 0) kept.push(answers);
  }
  return { items, rows: kept };
}
