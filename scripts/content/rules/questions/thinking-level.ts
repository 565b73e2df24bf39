import { BALANCED_FROM, banksOf } from '../asked.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

const THINKING: ReadonlySet<string> = new Set(['apply', 'analyse', 'evaluate']);

/**
 * Questions that only ask to remember train remembering; using what was learned shows understanding (Bloom's taxonomy,
 * revised 2001; NBME item-writing guide). At least half of a bank asks to apply, analyse or evaluate.
 */
export const thinkingLevel: Rule = {
  name: 'thinking-level',
  level: 'advice',
  *find(subject: Subject) {
    for (const { questions, place } of banksOf(subject)) {
      const thinking = questions.filter(({ level }) => THINKING.has(level)).length;
      if (questions.length < BALANCED_FROM || thinking >= questions.length / 2) continue;
      yield {
        place,
        message: say`${thinking} of ${questions.length} questions ask to apply, analyse or evaluate, expected at least half; turn facts into cases`,
      };
    }
  },
};
