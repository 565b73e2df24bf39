import type { Rule, Subject } from '../rule.ts';
import { MINUTES_PER_QUESTION } from './learner-time.ts';
import { say } from '../../../messages/say.ts';

/**
 * A course that promises a length keeps it. The promise is `duration` in course.yaml; a course without one may take as
 * long as it likes. Counted are the minutes of lessons and one minute for each question that an attempt asks.
 */
export const courseTime: Rule = {
  name: 'course-time',
  level: 'advice',
  *find({ course }: Subject) {
    const { duration } = course.settings.value;
    if (!duration) return;
    const lessons = course.sections.flatMap((section) => section.lessons);
    const reading = lessons.reduce((sum, { settings }) => sum + settings.minutes, 0);
    const asked = course.sections.reduce((sum, { quiz }) => {
      const { draw, questions } = quiz?.value ?? { questions: [] };
      return sum + (draw ?? questions.length);
    }, 0);
    const minutes = reading + asked * MINUTES_PER_QUESTION;
    if (minutes >= duration.from && minutes <= duration.to) return;
    yield {
      place: course.settings.place(['duration']),
      message: say`the course takes about ${minutes} minutes, ${reading} for lessons and ${minutes - reading} for assessments; expected ${duration.from} to ${duration.to}`,
    };
  },
};
