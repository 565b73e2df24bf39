import type { CourseOutline, PoolQuestion, SectionOutline } from '../model/outline.ts';
import { outcome, sectionProgress } from './progress.ts';
import type { Outcome } from './progress.ts';
import type { Bookmark, LearnerState } from './state.ts';
import type { InteractionType, ObjectiveReport, Slot, Snapshot, Verdict } from './tracking-port.ts';

/** What the LMS must hold, from what the learner did. */
export function snapshot(
  course: CourseOutline,
  state: LearnerState,
  resume: string,
  seconds: number,
): Snapshot {
  const reached = outcome(course, state);
  return {
    location: locationOf(state.bookmark),
    resume,
    verdict: verdict(reached, course),
    score: reached.score,
    // Where there is nothing to do, all is done.
    progress: reached.completed ? 1 : reached.done / reached.of,
    seconds,
    objectives: course.sections
      .filter((section) => section.assessment)
      .map((section) => objective(section, state)),
  };
}

/**
 * The one place that decides the status. A course that was finished below the pass mark stays `incomplete`
 * while a retake can still pass it: Moodle and others lock a learner whose record says completed or failed
 * into review, where the retake would not count. A section that is an item of its own and has no assessment is
 * completed and no more: who looks for the passed ones finds those that were assessed.
 */
export function verdict(
  { passed, failed }: Pick<Outcome, 'passed' | 'failed'>,
  { within, sections }: Pick<CourseOutline, 'within' | 'sections'>,
): Verdict {
  if (passed) return within && !sections[0]?.assessment ? 'completed' : 'passed';
  return failed ? 'failed' : 'incomplete';
}

function objective(section: SectionOutline, state: LearnerState): ObjectiveReport {
  const { done, of } = sectionProgress(section, state);
  const taken = state.assessments[section.id];
  const best = taken?.best ?? null;
  const passing = section.assessment?.passing ?? 0;
  const begun = taken !== undefined || section.lessons.some((lesson) => state.lessons[lesson.id]);
  return {
    slot: slotOf(section),
    id: objectiveId(section),
    score: best,
    verdict: !begun
      ? 'not-attempted'
      : done < of
        ? 'incomplete'
        : (best ?? 0) >= passing
          ? 'passed'
          : 'completed',
  };
}

/** The id by which the LMS knows a section: `s2_mandato`. */
export function objectiveId(section: SectionOutline): string {
  return `s${section.number + 1}_${section.id}`;
}

/** A place as the LMS holds it: `lesson/mandato/7`, `assessment/reuniones`; empty when there is none. */
export function locationOf(bookmark: Bookmark | null): string {
  if (!bookmark) return '';
  return bookmark.view === 'lesson'
    ? `lesson/${bookmark.id}/${bookmark.position}`
    : `assessment/${bookmark.id}`;
}

const INTERACTION_TYPES: Record<PoolQuestion['kind'], InteractionType> = {
  single: 'choice',
  hotspot: 'choice',
  multiple: 'choice',
  'true-false': 'true-false',
  matching: 'matching',
  ordering: 'sequencing',
  'fill-in': 'fill-in',
  numeric: 'numeric',
  likert: 'likert',
  categorising: 'matching',
  'inline-choice': 'matching',
};

/** Where a section stands in the LMS's list of objectives, and an answer to a question in that of interactions. */
export function slotOf({ number, slot }: Pick<PoolQuestion, 'number' | 'slot'>): number {
  return slot ?? number;
}

/**
 * Every slot up to the highest number used, in order; a number whose question left the course keeps a
 * place-holder, so that no question ever moves into another one's column of the LMS's report.
 */
export function slots(course: CourseOutline): Slot[] {
  const list: Slot[] = [];
  for (const section of course.sections) {
    for (const question of section.assessment?.pool ?? []) {
      const slot = slotOf(question);
      list[slot] = {
        slot,
        id: `s${section.number + 1}-${String(question.number).padStart(2, '0')}_${question.id}`,
        type: INTERACTION_TYPES[question.kind],
      };
    }
  }
  return Array.from(
    list,
    (slot, number): Slot =>
      slot ?? { slot: number, id: `retired-${String(number).padStart(2, '0')}`, type: 'choice' },
  );
}
