import type { LessonOutline, SectionOutline } from '../../../src/model/outline.ts';
import type { MakeLms } from '../lms.ts';
import { TRACE_COURSE } from './trace-course.ts';
import { TracedLearner } from './traced-learner.ts';

/** What a learner does from the first launch on, with an LMS that begins empty. */
export interface Run {
  /** What happens, for the first line of the trace. */
  readonly title: string;
  /** Whether only an LMS can do that: the browser's own storage has neither modes nor sessions. */
  readonly needsLms?: boolean;
  /** @returns the learner whose trace it is */
  readonly play: (make: MakeLms) => Promise<TracedLearner>;
}

/** Seeds of first and second attempts. */
const FIRST = 7;
const SECOND = 11;

/** The runs by the name of their trace. */
export const RUNS: Readonly<Record<string, Run>> = {
  'first-launch': {
    title: 'The first launch, left at once',
    play: async (make) => {
      const learner = await opened(make);
      await learner.leaves();
      return learner;
    },
  },
  lesson: {
    title: 'A lesson read to its end',
    play: async (make) => {
      const learner = await opened(make);
      await learner.reads(lessonOf(0));
      await learner.leaves();
      return learner;
    },
  },
  'half-an-assessment': {
    title: 'An assessment half answered, the page hidden before and after the answer',
    play: async (make) => {
      const learner = await opened(make);
      await learner.begins(section(0), FIRST);
      await learner.hidesThePage();
      await learner.answers(section(0), [true]);
      await learner.hidesThePage();
      return learner;
    },
  },
  'perfect-course': {
    title: 'A whole course without a mistake',
    play: async (make) => {
      const learner = await opened(make);
      await takesAll(learner, true);
      await learner.leaves();
      return learner;
    },
  },
  'failed-commit': {
    title: 'Commits that fail, and the recovery',
    play: async (make) => {
      const learner = await opened(make);
      await learner.begins(section(0), FIRST);
      learner.suffers('from now on saving fails', () => learner.lms.failCommits(99));
      await learner.answers(section(0), [true]);
      learner.suffers('from now on saving works again', () => learner.lms.failCommits(0));
      await learner.waits(60);
      await learner.leaves();
      return learner;
    },
  },
  resume: {
    title: 'A second launch that goes on where the first one ended',
    play: async (make) => {
      const learner = await opened(make);
      await learner.reads(lessonOf(0));
      await learner.begins(section(0), FIRST);
      await learner.answers(section(0), [true]);
      await learner.leaves();
      await learner.opens('opens the course again');
      await learner.answers(section(0), [false]);
      await learner.leaves();
      return learner;
    },
  },
  review: {
    title: 'A look back in review mode, where nothing may be written',
    needsLms: true,
    play: async (make) => {
      const earlier = await opened(make);
      await takesAll(earlier, true);
      await earlier.leaves();
      const learner = new TracedLearner(
        make({ mode: 'review', held: Object.fromEntries(earlier.lms.stored) }),
      );
      await learner.opens('opens the course that was passed earlier');
      await learner.opensLesson(lessonOf(1));
      await learner.begins(section(0), SECOND);
      await learner.answers(section(0), [false]);
      await learner.leaves();
      return learner;
    },
  },
  'below-the-pass-mark': {
    title: 'Everything done, below the pass mark',
    play: async (make) => {
      const learner = await opened(make);
      await takesAll(learner, false);
      await learner.leaves();
      return learner;
    },
  },
  'passing-retake': {
    title: 'Everything done below the pass mark, then a retake that passes',
    play: async (make) => {
      const learner = await opened(make);
      await takesAll(learner, false);
      await learner.leaves();
      await learner.opens('opens the course again');
      for (const one of TRACE_COURSE.sections) {
        await learner.begins(one, SECOND);
        await learner.answers(one, [true, true]);
      }
      await learner.leaves();
      return learner;
    },
  },
  'closed-page': {
    title: 'The page closed without leaving, with something that waited to be saved',
    play: async (make) => {
      const learner = await opened(make);
      await learner.opensLesson(lessonOf(0));
      await learner.usesActivities(lessonOf(0));
      await learner.closesThePage();
      return learner;
    },
  },
};

async function opened(make: MakeLms): Promise<TracedLearner> {
  const learner = new TracedLearner(make());
  await learner.opens();
  return learner;
}

/** Reads every lesson and takes every assessment once. @param right whether the second of two answers is right too */
async function takesAll(learner: TracedLearner, right: boolean): Promise<void> {
  for (const one of TRACE_COURSE.sections) {
    for (const lesson of one.lessons) await learner.reads(lesson);
    await learner.begins(one, FIRST);
    await learner.answers(one, [true, right]);
  }
}

function section(index: number): SectionOutline {
  const found = TRACE_COURSE.sections[index];
  if (!found) throw new Error(`the course of the traces has no section ${index}`);
  return found;
}

function lessonOf(index: number): LessonOutline {
  const found = section(index).lessons[0];
  if (!found) throw new Error(`section ${index} of the traces' course has no lesson`);
  return found;
}
