import type { Question, QuestionKind } from '../../questions/models.ts';
import { markPairs, marks } from '../../questions/grade.ts';
import type { Response } from '../../questions/grade.ts';
import { responseOf } from '../reading/response-form.ts';

/** What can be chosen in a question, and whether it is right. */
export interface Offered {
  readonly mark: string;
  /** Null where nothing is right or wrong. */
  readonly isRight: boolean | null;
}

/** Everything that a question offers; empty where learners write, and where only the whole order counts. */
export function offeredBy(question: Question): Offered[] {
  switch (question.kind) {
    case 'single':
    case 'hotspot':
    case 'multiple':
      return question.options.map(({ id, correct }) => ({ mark: id, isRight: correct }));
    case 'true-false':
      return ['t', 'f'].map((mark) => ({ mark, isRight: (mark === 't') === question.correct }));
    case 'categorising':
      return question.items.flatMap(({ id, category }) =>
        question.categories.map((one) => ({ mark: `${id}.${one.id}`, isRight: one.id === category })),
      );
    case 'matching':
      return question.pairs.flatMap(({ id }) =>
        question.pairs.map((right) => ({ mark: `${id}.${right.id}`, isRight: right.id === id })),
      );
    case 'likert':
      return question.scale.map(({ id }) => ({ mark: id, isRight: null }));
    case 'ordering':
    case 'fill-in':
    case 'numeric':
      return [];
  }
}

const wholeResponse = (response: Response): string[] => (response === '' ? [] : [response]);
const pairsChosen = (response: Response): string[] => markPairs(response).map((pair) => pair.join('.'));
const typedResponse = (response: Response): string[] => [response.trim().replace(/\s+/g, ' ').toLowerCase()];

const CHOSEN: Readonly<Record<QuestionKind, (response: Response) => string[]>> = {
  single: marks,
  hotspot: marks,
  likert: marks,
  multiple: marks,
  'true-false': wholeResponse,
  matching: pairsChosen,
  categorising: pairsChosen,
  ordering: (response) => [marks(response).join(',')],
  'fill-in': typedResponse,
  numeric: typedResponse,
};

/** What a response chose, each by its mark. */
export function chosenIn(question: Question | null, told: string): string[] {
  if (!question) return wholeResponse(told);
  return CHOSEN[question.kind](responseOf(question.kind, told));
}
