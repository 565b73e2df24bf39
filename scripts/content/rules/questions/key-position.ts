import { BALANCED_FROM, banksOf } from '../asked.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/**
 * Right answers in the same place show a pattern in print, in the trainer's preview and wherever options are not
 * shuffled: vary the place of the key (Haladyna, Downing and Rodriguez 2002).
 */
export const keyPosition: Rule = {
  name: 'key-position',
  level: 'advice',
  *find(subject: Subject) {
    for (const { questions, place } of banksOf(subject)) {
      const keys = questions.flatMap((question) =>
        question.kind === 'single' ? [question.options.findIndex(({ correct }) => correct)] : [],
      );
      if (keys.length < BALANCED_FROM) continue;
      const counts = new Map<number, number>();
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      for (const [position, count] of counts) {
        if (count <= keys.length / 2) continue;
        yield {
          place,
          message: say`in ${count} of ${keys.length} single-choice questions option ${position + 1} is the right one, expected at most half; move some right options elsewhere`,
        };
      }
    }
  },
};
