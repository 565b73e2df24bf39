import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/** What a section promises, one of its lessons teaches and says so (constructive alignment, Biggs). */
export const untaughtObjective: Rule = {
  name: 'untaught-objective',
  level: 'advice',
  *find({ course }: Subject) {
    for (const { settings, lessons } of course.sections) {
      const taught = new Set(lessons.flatMap((lesson) => lesson.settings.objectives));
      for (const objective of Object.keys(settings.value.objectives)) {
        if (taught.has(objective)) continue;
        yield {
          place: settings.place(['objectives', objective]),
          message: say`no lesson of this section names the objective ${objective}; add it to the "objectives" of the lesson that teaches it`,
        };
      }
    }
  },
};
