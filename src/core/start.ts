import type { CourseOutline } from '../model/outline.ts';
import { findLesson, findSection } from './find.ts';
import { mergeStates } from './merge.ts';
import type { ProgressCopy } from './progress-copy.ts';
import { decodeResume } from './resume.ts';
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

type Readable = Extract<Resumed, { ok: true }>;

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
  const ours = copy && launch.mode === 'normal' ? readable(decodeResume(course, copy.resume)) : null;
  const kept = copy && ours && sameAttempt(launch, stored, ours, copy) ? ours : null;
  const trouble = stored && !stored.ok && (!kept || stored.reason === 'newer') ? stored.reason : null;
  return {
    state: withHeld(launch, course, together(course, theirs, kept)),
    save: Math.max(theirs?.save ?? 0, kept?.save ?? 0),
    attempt: theirs?.attempt ?? kept?.attempt ?? freshAttempt,
    trouble,
    unsaved: kept && copy ? copy.unsaved : [],
    confirmed: theirs !== null || (kept !== null && copy?.confirmed === true),
    behind: kept !== null && (kept.save > (theirs?.save ?? 0) || (copy?.unsaved.length ?? 0) > 0),
  };
}

function readable(resumed: Resumed): Readable | null {
  return resumed.ok ? resumed : null;
}

/**
 * Whether a copy belongs to the attempt that the LMS opened. Without resume data the LMS opened a new attempt,
 * unless nothing of the copy's attempt ever reached it.
 */
function sameAttempt(launch: Launch, stored: Resumed | null, ours: Readable, copy: ProgressCopy): boolean {
  if (stored === null) return !copy.confirmed && ['not-attempted', 'incomplete'].includes(launch.verdict);
  return stored.ok ? stored.attempt === ours.attempt : stored.reason === 'damaged';
}

function together(course: CourseOutline, theirs: Readable | null, ours: Readable | null): LearnerState {
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
