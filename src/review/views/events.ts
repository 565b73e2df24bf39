import type { AttemptChoice } from '../statistics/choose-attempt.ts';

/** The trainer brought files. */
export class FilesGiven extends Event {
  readonly files: readonly File[];

  constructor(files: readonly File[]) {
    super('files-given', { bubbles: true });
    this.files = files;
  }
}

/** The trainer wants to see a course, and which attempt of each learner counts. */
export class CourseChosen extends Event {
  readonly course: number;
  readonly choice: AttemptChoice;

  constructor(course: number, choice: AttemptChoice) {
    super('course-chosen', { bubbles: true });
    this.course = course;
    this.choice = choice;
  }
}

/** The trainer wants to begin with other files. */
export class StartOver extends Event {
  constructor() {
    super('start-over', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'files-given': FilesGiven;
    'course-chosen': CourseChosen;
    'start-over': StartOver;
  }
}
