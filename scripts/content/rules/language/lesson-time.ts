import type { Rule, Subject } from '../rule.ts';
import { measuredMinutes } from './learner-time.ts';
import { say } from '../../../messages/say.ts';

/** Below this a difference is one of rounding: lessons declare whole minutes, and at least one. */
const NOTICED_FROM = 2;

/**
 * Learners plan with the minutes that the agenda shows, and trainers with their sum: they must not be off by more than
 * half. ISO 24495-1 (plain language) asks that readers find what they need, here the time, and can rely on it.
 */
export const lessonTime: Rule = {
  name: 'lesson-time',
  level: 'advice',
  *find({ course }: Subject) {
    for (const lesson of course.sections.flatMap((section) => section.lessons)) {
      const { minutes } = lesson.settings;
      const measured = measuredMinutes(lesson);
      const off = Math.abs(minutes - measured);
      if (off <= minutes / 2 || off < NOTICED_FROM) continue;
      yield {
        place: lesson.place(['minutes']),
        message: say`this lesson declares ${minutes} minutes, and takes about ${Math.max(1, Math.round(measured))} to read and answer; write that, or change the lesson`,
      };
    }
  },
};
