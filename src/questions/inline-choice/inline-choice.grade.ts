import type { Mark } from '../../model/slug.ts';
import { markPairs, shareRight } from '../grade.ts';
import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

type InlineChoice = QuestionOf<'inline-choice'>;

/** The share of gaps that are filled right. */
export const gradeInlineChoice: Grader<InlineChoice> = {
  grade({ gaps }, response) {
    const given = new Map(markPairs(response));
    const parts = Object.fromEntries(gaps.map((gap) => [gap.id, given.get(gap.id) === rightIn(gap)]));
    return { score: shareRight(parts), parts, message: null };
  },
  value: (_body, response) => ({ type: 'matching', pairs: markPairs(response) }),
  correct: ({ gaps }) => [{ type: 'matching', pairs: gaps.map((gap) => [gap.id, rightIn(gap)]) }],
};

function rightIn({ options }: InlineChoice['gaps'][number]): Mark {
  return options.find(({ correct }) => correct)?.id ?? '';
}
