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
import type { LearnerRow } from './learner-rows.ts';
import { analyseObjectives } from './objective-analysis.ts';
import type { ObjectiveAnalysis } from './objective-analysis.ts';
import { reliability } from './reliability.ts';
import type { Reliability } from './reliability.ts';
import { restScores } from './scored-matrix.ts';

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
  const learners = attempts.map((attempt, row) => learnerRow(attempt, answers[row] ?? [], shape, lessons));
  tell(0.4);
  const items = analyseItems(shape, answers);
  tell(0.8);
  return {
    title: data.title,
    isKnown: data.isKnown,
    choice,
    shape,
    group: groupSummary(learners, shape),
    learners,
    items,
    assessments: analyseAssessments(shape, answers),
    objectives: analyseObjectives(shape, learners, items),
  };
}

function analyseItems(shape: CourseShape, answers: readonly (readonly Answer[])[]): ItemAnalysis[] {
  const byItem: RowAnswer[][] = shape.items.map(() => []);
  answers.forEach((row, index) => {
    for (const answer of row) byItem[answer.item]?.push({ ...answer, row: index });
  });
  const rests = restScores(scoredMatrix(answers, shape.items.length));
  return shape.items.map((item, index) => analyseItem(item, byItem[index] ?? [], rests[index] ?? []));
}

function analyseAssessments(
  shape: CourseShape,
  answers: readonly (readonly Answer[])[],
): AssessmentAnalysis[] {
  const sections = [...new Set(shape.items.map(({ section }) => section))].sort(
    (one, other) => (one ?? 1e6) - (other ?? 1e6),
  );
  return sections.map((section): AssessmentAnalysis => {
    const members = shape.items.flatMap((item, index) => (item.section === section ? [index] : []));
    const place = new Map(members.map((item, index) => [item, index]));
    const all = scoredMatrix(answers, shape.items.length, (item) => place.has(item));
    const rows = all.rows
      .map((row) => row.map(({ item, score }) => ({ item: place.get(item) ?? 0, score })))
      .filter((row) => row.length > 0);
    const { draw = null, isDrawn = false } = section === null ? {} : (shape.sections[section] ?? {});
    const lengths = distribution(rows.map((row) => row.length));
    return {
      section,
      items: members.length,
      learners: rows.filter((row) => row.length > 1).length,
      reliability: reliability(
        { items: members.length, rows },
        draw ?? Math.round(lengths?.median ?? 0),
        // Without knowledge of the course, learners who met different questions tell that these were drawn.
        isDrawn || (section === null && lengths !== null && lengths.median < members.length),
      ),
    };
  });
}
