import type { Clock } from './clock.ts';
import type { CopyPort } from './progress-copy.ts';
import type { Reach } from './save-schedule.ts';

/** What a session needs besides the course and the record. All of it is the browser's; tests give their own. */
export interface Surroundings {
  readonly clock: Clock;
  /** Where the browser keeps a copy beside the record; nowhere when left out. */
  readonly copies?: CopyPort;
  /** Looks whether the server answers. */
  readonly reach?: Reach;
  /** A few random letters or digits, which name the attempt if it is a new one. */
  readonly freshAttempt?: string;
}
