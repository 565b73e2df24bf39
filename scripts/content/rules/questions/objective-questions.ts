import { BALANCED_FROM, banksOf } from '../asked.ts';
import type { Rule, Subject } from '../rule.ts';
import { say, sayCount } from '../../../messages/say.ts';

const FEWEST = 3;

/**
 * What a course promises, its assessment measures (constructive alignment, Biggs), and not with a single question: one
 * answer may be luck. Sections without an assessment, and small banks that ask about each objective, are left alone.
 */
export const objectiveQuestions: Rule = {
  name: 'objective-questions',
  level: 'advice',
  *find(subject: Subject) {
    for (const { section, questions } of banksOf(subject)) {
      for (const objective of Object.keys(section.settings.value.objectives)) {
        const count = questions.filter((question) => question.objective === objective).length;
        if (count >= FEWEST || (count > 0 && questions.length < BALANCED_FROM)) continue;
        yield {
          place: section.settings.place(['objectives', objective]),
          message:
            count === 0
              ? say`the objective ${objective} has no question in the assessment, expected at least ${FEWEST}; ask more about it`
              : say`the objective ${objective} has ${sayCount(count, '{n} question', '{n} questions')} in the assessment, expected at least ${FEWEST}; ask more about it`,
        };
      }
    }
  },
};
