import type { LearnerState } from '../../src/core/state.ts';
import type { CoursePage } from '../learner/course-page.ts';
import type { Learner, Profile } from './profile.ts';
import type { Findings } from '../learner/verdict.ts';
import type { Visit } from './visit.ts';

/** How a learner stands with the activity: nothing done yet, under way, or finished and opened for review. */
export type Standing = 'blank' | 'open' | 'finished';

/** What a scenario works with. */
export interface Bench {
  readonly learner: Learner;
  /** The learner's usual browser. */
  readonly profile: Profile;
  /** The course, just opened from its page in Moodle. */
  readonly visit: Visit;
  /** What the course held when the scenario began. */
  readonly before: LearnerState;
}

/** One story of a learner, told by clicks. */
export interface Scenario {
  /** The standings that it can begin with. */
  readonly needs: readonly Standing[];
  /** Takes part in it and notes what was lost. @throws Error when the course or Moodle stops answering */
  run(bench: Bench, findings: Findings): Promise<void>;
}

/** How the learner stands, from the course on the screen. */
export async function standingOf(course: CoursePage): Promise<Standing> {
  if ((await course.saving()) === 'read-only') return 'finished';
  const { lessons, assessments } = await course.state();
  return Object.keys(lessons).length + Object.keys(assessments).length === 0 ? 'blank' : 'open';
}
