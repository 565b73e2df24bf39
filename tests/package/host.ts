/** What a launch asks of whoever keeps the record. */
export interface Launching {
  /** How the course is opened. */
  readonly mode?: 'normal' | 'review';
  /** Finds what the browser kept from the last launch; otherwise it is as on another computer. */
  readonly isSameBrowser?: boolean;
  /** What the LMS holds as the learner's language; nothing when left out. */
  readonly language?: string;
  /** Finds no LMS where one should be. */
  readonly withoutLms?: boolean;
}

/** What the record says about the whole course. */
export interface CourseRecord {
  readonly completed: boolean;
  readonly passed: boolean;
  /** 0–100; null before anything was assessed. */
  readonly score: number | null;
}

/** What is tested: the project's course, another in another language and direction, and that one section by section. */
export type CourseName = 'modules' | 'water-at-home' | 'sections';

/** Whoever launches a package and keeps the learner's record from one launch to the next. */
export interface Host {
  readonly course: CourseName;
  /** With the course, the folder below `/packages/` that holds the package. */
  readonly standard: string;
  /** The page that is launched. */
  readonly page: string;
  /** Called before the course is loaded. */
  open(launching: Launching): void | Promise<void>;
  /** Called after the course is gone. @returns whatever was not as the standard wants it */
  close(): readonly string[];
  /** What is on record now; null where nobody is there to keep one. */
  record(): CourseRecord | null;
}
