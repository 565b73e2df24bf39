import type { Interaction } from './tracking-port.ts';

/**
 * What the browser keeps beside the LMS's record, so that nothing is lost while the LMS can't be reached.
 * It belongs to one learner, one course and one attempt.
 */
export interface ProgressCopy {
  /** Resume data as of the last action. */
  readonly resume: string;
  /** Whether the LMS ever took a save of this attempt. */
  readonly confirmed: boolean;
  /** Answers that the LMS has not taken yet. */
  readonly unsaved: readonly Interaction[];
}

/** Where the copy lies. Implemented outside the core, since only browsers have a place for it. */
export interface CopyPort {
  /** Called once at the start. @returns null when there is none, or none that can be read */
  read(): ProgressCopy | null;
  /** Called after every action. Never throws: a browser that keeps nothing leaves the LMS alone in charge. */
  write(copy: ProgressCopy): void;
}
