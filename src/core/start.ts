import type { CourseOutline } from '../model/outline.ts';
import { findLesson, findSection } from './find.ts';
import { mergeStates } from './merge.ts';
import { withReached } from './progress.ts';
import type { ProgressCopy } from './progress-copy.ts';
import { slotOf, slots, snapshot } from './report.ts';
import { decodeResume, encodeResume } from './resume.ts';
import type { Resumed } from './resume.ts';
import { INITIAL_STATE } from './state.ts';
import type { Bookmark, LearnerState } from './state.ts';
import type { Interaction, Launch } from './tracking-port.ts';

/** Why a session could not take up where the learner left. */
export type ResumeTrouble = 'damaged' | 'foreign' | 'newer';

/** Where a session begins. */
export interface Start {
  readonly state: LearnerState;
  /** How many saves the attempt has seen. */
  readonly save: number;
  /** The attempt of the LMS that the progress belongs to. */
  readonly attempt: string;
  /** Set when saved progress could not be read and no copy replaces it. */
  readonly trouble: ResumeTrouble | null;
  /** Answers that the LMS never took. */
  readonly unsaved: readonly Interaction[];
  /** Whether the LMS ever took a save of this attempt. */
  readonly confirmed: boolean;
  /** Whether the LMS lacks something that the copy has. */
  readonly behind: boolean;
}

const RANK: Record<Launch['verdict'], number> = {
  'not-attempted': 0,
  incomplete: 1,
  failed: 2,
  completed: 3,
  passed: 4,
};

/** Progress that could be read. */
export type Readable = Extract<Resumed, { ok: true }>;
/** A state, and the number of the save that it belongs to. */
type Saved = Pick<Readable, 'state' | 'save'>;

/**
 * Takes up the learner's progress from what the LMS gave back and what the browser kept: both together when they
 * belong to the same attempt, so that nothing of either is lost; what the LMS knows by itself when neither can be read.
 * @param freshAttempt names the attempt if it is a new one
 */
export function startFrom(
  course: CourseOutline,
  launch: Launch,
  copy: ProgressCopy | null,
  freshAttempt: string,
): Start {
  const stored = launch.resume === '' ? null : decodeResume(course, launch.resume);
  const theirs = stored?.ok ? stored : null;
  const kept = copy ? progressIn(course, launch, copy) : null;
  const trouble = stored && !stored.ok && (!kept || stored.reason === 'newer') ? stored.reason : null;
  // An update may have taken out the last thing that was missing.
  const state = withReached(course, withHeld(launch, course, together(course, theirs, kept)));
  const unsaved = kept && copy ? copy.unsaved.filter(isUntold(course, theirs?.state ?? null, state)) : [];
  return {
    state,
    save: Math.max(theirs?.save ?? 0, kept?.save ?? 0),
    attempt: theirs?.attempt ?? kept?.attempt ?? freshAttempt,
    trouble,
    unsaved,
    confirmed: theirs !== null || (kept !== null && copy?.confirmed === true),
    behind: launch.isBehind || unsaved.length > 0 || saysMore(course, launch, theirs, state),
  };
}

/** Whether the state holds anything that the LMS does not: in the resume data, or in status and score. */
function saysMore(
  course: CourseOutline,
  launch: Launch,
  theirs: Readable | null,
  state: LearnerState,
): boolean {
  const text = (one: LearnerState): string => encodeResume(course, one, 0);
  if (text(withHeld(launch, course, theirs?.state ?? INITIAL_STATE)) !== text(state)) return true;
  const { verdict: reached, score: earned } = snapshot(course, state, '', 0);
  return (
    RANK[reached] > Math.max(RANK.incomplete, RANK[launch.verdict]) || (earned ?? -1) > (launch.score ?? -1)
  );
}

/**
 * Whether the LMS still has to hear of an answer that a copy holds as unsaved. Questions that an update took out of the
 * course have no place in its list any more; and a row holds one answer: where the state goes on with theirs, of the
 * same attempt or of a later one, an old one from the copy must not take its place.
 * @param theirs what the LMS was told, or hears of besides
 * @param both theirs and the copy's together: of each answer the very object that stood in one of them
 */
export function isUntold(
  course: CourseOutline,
  theirs: LearnerState | null,
  both: LearnerState,
): (interaction: Interaction) => boolean {
  const known = slots(course);
  const told = course.sections.flatMap(({ id, assessment }) => {
    const answer = theirs?.assessments[id]?.attempt?.answers ?? {};
    const stands = both.assessments[id]?.attempt?.answers ?? {};
    return (assessment?.pool ?? [])
      .filter((question) => answer[question.id] && answer[question.id] === stands[question.id])
      .map(slotOf);
  });
  return ({ slot, id, type }) => known[slot]?.id === id && known[slot].type === type && !told.includes(slot);
}

function readable(resumed: Resumed): Readable | null {
  return resumed.ok ? resumed : null;
}

/** What a copy holds, if it can be read and belongs to the attempt that the LMS opened; null otherwise. */
export function progressIn(course: CourseOutline, launch: Launch, copy: ProgressCopy): Readable | null {
  const stored = launch.resume === '' ? null : decodeResume(course, launch.resume);
  const ours = readable(decodeResume(course, copy.resume));
  return ours && sameAttempt(stored, ours, copy) ? ours : null;
}

/**
 * Whether a copy belongs to the attempt that the LMS opened. A copy of which nothing ever reached the LMS does: there is
 * no new attempt before the last one has ended. Otherwise the names tell; without resume data the attempt is a new one.
 */
function sameAttempt(stored: Resumed | null, ours: Readable, copy: ProgressCopy): boolean {
  if (!copy.confirmed) return true;
  if (stored === null) return false;
  return stored.ok ? stored.attempt === ours.attempt : stored.reason === 'damaged';
}

/** Both states as one, that of the later save above the other. */
export function together(course: CourseOutline, theirs: Saved | null, ours: Saved | null): LearnerState {
  if (!theirs || !ours) return (theirs ?? ours)?.state ?? INITIAL_STATE;
  return theirs.save > ours.save
    ? mergeStates(course, theirs.state, ours.state)
    : mergeStates(course, ours.state, theirs.state);
}

/** Whoever the LMS holds as passed or completed stays so; where nothing was resumed, reading goes on at its place. */
function withHeld({ verdict, location }: Launch, course: CourseOutline, state: LearnerState): LearnerState {
  const held = verdict === 'passed' ? 'passed' : verdict === 'completed' ? 'completed' : 'none';
  return {
    ...state,
    reached: state.reached === 'passed' || held === 'none' ? state.reached : held,
    bookmark: state.bookmark ?? bookmarkAt(course, location),
  };
}

function bookmarkAt(course: CourseOutline, location: string): Bookmark | null {
  const [view = '', id = '', position = '0'] = location.split('/');
  if (view === 'lesson' && findLesson(course, id))
    return { view, id, position: /^\d{1,4}$/.test(position) ? Number(position) : 0 };
  return view === 'assessment' && findSection(course, id)?.assessment ? { view, id } : null;
}
