import type { Html } from '../model/rich-text.ts';
import type { Mark } from '../model/slug.ts';
import { marks } from './grade.ts';
import type { Grader } from './grade.ts';

/** What can be chosen, with what to say then. */
interface Option {
  readonly id: Mark;
  readonly correct: boolean;
  readonly feedback: Html;
}

/** All or nothing. */
export const gradeOneRight: Grader<{ readonly options: readonly Option[] }> = {
  grade({ options }, response) {
    const chosen = options.find((option) => option.id === response);
    return {
      score: chosen?.correct ? 1 : 0,
      parts: Object.fromEntries(options.map((option) => [option.id, option.correct])),
      message: chosen?.feedback ?? null,
    };
  },
  value: (_body, response) => ({ type: 'choice', ids: marks(response) }),
  correct: ({ options }) => [
    { type: 'choice', ids: options.filter((option) => option.correct).map((option) => option.id) },
  ],
};
