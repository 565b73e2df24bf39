import type { CourseOutline } from '../model/outline.ts';
import type { CopyPort, ProgressCopy } from './progress-copy.ts';
import { encodeResume } from './resume.ts';
import { isUntold, together } from './start.ts';
import type { Readable, Start } from './start.ts';
import type { LearnerState } from './state.ts';
import type { Interaction } from './tracking-port.ts';

/** What the learner did as far as this window knows, and what belongs to it on its way into the LMS and the browser. */
export class HeldProgress {
  state: LearnerState;
  /** How many saves the attempt has seen. */
  save: number;
  /** Answers that the LMS has not taken yet. */
  unsaved: readonly Interaction[];
  /** Whether the LMS ever took a save of this attempt. */
  confirmed: boolean;
  /** The attempt of the LMS that all this belongs to. */
  attempt: string;
  /** Whether the browser holds a copy of it all. */
  isKept = true;
  readonly #copies: CopyPort;
  readonly #firstSave: number;

  constructor({ state, save, unsaved, confirmed, attempt }: Start, copies: CopyPort) {
    this.state = state;
    this.save = save;
    this.#firstSave = save;
    this.unsaved = unsaved;
    this.confirmed = confirmed;
    this.attempt = attempt;
    this.#copies = copies;
  }

  /** Whether anything happened since the start. */
  get hasMoved(): boolean {
    return this.save > this.#firstSave;
  }

  /** The resume data of the next save. */
  resume(course: CourseOutline): string {
    return encodeResume(course, this.state, this.save, this.attempt);
  }

  /** All of it, for who goes on from here. */
  copy(course: CourseOutline): ProgressCopy {
    return { resume: this.resume(course), confirmed: this.confirmed, unsaved: this.unsaved };
  }

  /** Puts the copy into the browser. */
  keep(course: CourseOutline): void {
    this.isKept = this.#copies.write(this.copy(course));
  }

  /** Puts what a copy holds together with what is known here. @returns whether any of it was new */
  take(course: CourseOutline, left: ProgressCopy, resumed: Readable): boolean {
    const before = encodeResume(course, this.state, 0);
    const isKnown = ({ slot, at }: Interaction): boolean =>
      this.unsaved.some((one) => one.slot === slot && one.at === at);
    const both = together(course, this, resumed);
    const untold = left.unsaved.filter(isUntold(course, this.state, both)).filter((one) => !isKnown(one));
    this.state = both;
    this.save = Math.max(this.save, resumed.save);
    // The last word on a question stays: what is untold from elsewhere, whose answer the state goes on with.
    this.unsaved = [...this.unsaved, ...untold];
    return untold.length > 0 || encodeResume(course, this.state, 0) !== before;
  }
}
