import type { CourseFiles } from '../preview/course-package.ts';
import type { Findings } from '../learner/verdict.ts';
import type { Habits, LearnerBrowser } from './learner-browser.ts';
import type { Lms } from './lms.ts';

/** What a chapter is played with. */
export interface Stage {
  /** Started for this chapter alone. */
  readonly browser: LearnerBrowser;
  readonly lms: Lms;
  /** The course that lies on a disk and on web servers. */
  readonly files: CourseFiles['files'];
  /** An empty folder, gone after the chapter. */
  readonly folder: string;
  readonly findings: Findings;
}

/** A story of a learner with one browser. */
export interface Chapter {
  readonly habits?: Habits;
  /** Plays it and notes what was lost. @throws Error when the course or the browser stops answering */
  play(stage: Stage): Promise<void>;
}
