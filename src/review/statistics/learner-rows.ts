import type { AttemptRecord } from '../reading/attempt-record.ts';
import { slugOf } from '../reading/settle-questions.ts';
import type { ChosenAttempt } from './choose-attempt.ts';
import type { CourseShape, SectionShape } from './course-shape.ts';
import type { LearnerMeans, PartMean } from './learner-means.ts';

/** How far a learner came: not begun; under way; at the end below the pass mark; passed. */
export const STANDINGS = ['waiting', 'underway', 'finished', 'passed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How far a learner came in a section. */
export const SECTION_STANDINGS = ['none', 'begun', 'below', 'passed'] as const;
export type SectionStanding = (typeof SECTION_STANDINGS)[number];

/** A learner in one section. */
export interface SectionRow {
  readonly standing: SectionStanding;
  /** 0 to 100; null when there is none. */
  readonly score: number | null;
}

/** A learner in the table of the group. */
export interface LearnerRow {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly attempts: number;
  readonly standing: Standing;
  /** 0 to 100; null when there is none. */
  readonly score: number | null;
  readonly seconds: number | null;
  readonly startedAt: number | null;
  readonly accessedAt: number | null;
  readonly sections: readonly SectionRow[];
  /** The section where the learner is now; null for who has not begun or is through. */
  readonly place: number | null;
  /** Mean score on the questions of each learning objective, 0 to 1; null where none was answered. */
  readonly objectives: readonly (number | null)[];
}

/** Makes a learner's row. @param lessonSections the section of each lesson, by lesson id */
export function learnerRow(
  { chosen, attempts }: ChosenAttempt,
  means: LearnerMeans,
  shape: CourseShape,
  lessonSections: ReadonlyMap<string, number>,
): LearnerRow {
  const sections = shape.sections.map((section, index) =>
    sectionRow(section, chosen, means.sections[index] ?? NOTHING),
  );
  const standing = standingOf(chosen, sections, shape);
  return {
    key: chosen.learner.key,
    name: chosen.learner.name,
    email: chosen.learner.email,
    attempts,
    standing,
    score: chosen.score,
    seconds: chosen.seconds,
    startedAt: chosen.startedAt,
    accessedAt: chosen.accessedAt,
    sections,
    place: standing === 'underway' ? placeOf(chosen, sections, shape, lessonSections) : null,
    objectives: means.objectives.map(({ mean }) => mean),
  };
}

const NOTHING: PartMean = { count: 0, mean: null };

/** What the LMS was told of a section counts before what answers let guess. */
function sectionRow(
  { objective, draw, passing }: SectionShape,
  { objectives }: AttemptRecord,
  { count, mean }: PartMean,
): SectionRow {
  const told = objectives.find(({ id }) => id === objective);
  if (told && (told.status !== null || told.score !== null)) {
    const { status, score } = told;
    if (status === 'passed') return { standing: 'passed', score };
    if (status === 'completed' || status === 'failed') return { standing: 'below', score };
    return {
      standing: status === 'incomplete' || score !== null || count > 0 ? 'begun' : 'none',
      score,
    };
  }
  if (mean === null) return { standing: 'none', score: null };
  const score = mean * 100;
  if (draw === null || count < draw) return { standing: 'begun', score };
  return { standing: score >= (passing ?? 0) ? 'passed' : 'below', score };
}

function standingOf(
  { number, status, score }: AttemptRecord,
  sections: readonly SectionRow[],
  { passing }: CourseShape,
): Standing {
  if (number === 0) return 'waiting';
  if (status === 'passed') return 'passed';
  const isThrough =
    sections.length > 0 && sections.every(({ standing }) => standing === 'passed' || standing === 'below');
  const reaches = score !== null && passing !== null && score >= passing;
  if (status === null && reaches && (isThrough || sections.every(({ standing }) => standing === 'none')))
    return 'passed';
  if (status === 'completed' || status === 'failed' || isThrough) return 'finished';
  return 'underway';
}

/** Where the LMS was told that the learner is; else the first section that is not behind them. */
function placeOf(
  { location }: AttemptRecord,
  sections: readonly SectionRow[],
  shape: CourseShape,
  lessonSections: ReadonlyMap<string, number>,
): number | null {
  const [view, id = ''] = location.split('/');
  const told =
    view === 'assessment' ? shape.sections.findIndex((one) => one.id === slugOf(id)) : lessonSections.get(id);
  if (told !== undefined && told >= 0) return told;
  const next = sections.findIndex(({ standing }) => standing === 'none' || standing === 'begun');
  return next < 0 ? null : next;
}
