import { graderOf } from '../../src/questions/graders.ts';
import type { Question } from '../../src/questions/models.ts';
import type { ResponseValue } from '../../src/core/tracking-port.ts';

/** A value as a response says it. */
const WRITTEN: {
  readonly [Type in ResponseValue['type']]: (value: Extract<ResponseValue, { type: Type }>) => string;
} = {
  choice: ({ ids }) => ids.join(','),
  sequencing: ({ ids }) => ids.join(','),
  matching: ({ pairs }) => pairs.map((pair) => pair.join('')).join(','),
  'true-false': ({ value }) => (value ? 't' : 'f'),
  'fill-in': ({ text }) => text,
  likert: ({ id }) => id,
  numeric: ({ value }) => String(value),
};

/** The right response to a question. */
export function rightResponse(question: Question): string {
  if (question.kind === 'likert') return question.scale[0]?.id ?? '';
  const [value] = graderOf(question).correct(question);
  if (!value) throw new Error(`${question.id} has no right answer`);
  return (WRITTEN[value.type] as (value: ResponseValue) => string)(value);
}

/** A response that is not right. */
export function wrongResponse(question: Question): string {
  switch (question.kind) {
    case 'single':
    case 'hotspot':
    case 'multiple':
      return question.options.find(({ correct }) => !correct)?.id ?? '';
    case 'true-false':
      return question.correct ? 'f' : 't';
    case 'matching':
      return turned(question.pairs, ({ id }) => id);
    case 'categorising':
      return question.items
        .map(({ id, category }) => id + (question.categories.find((one) => one.id !== category)?.id ?? ''))
        .join(',');
    case 'ordering':
      return question.items
        .map(({ id }) => id)
        .toReversed()
        .join(',');
    case 'fill-in':
      return '–';
    case 'likert':
      return question.scale.at(-1)?.id ?? '';
    case 'numeric':
      return String(question.answer.value + 2 * question.answer.tolerance + 1);
  }
}

/** Each part with what belongs to the next one. */
function turned<T>(parts: readonly T[], id: (part: T) => string): string {
  return parts.map((part, index) => id(part) + id(parts[(index + 1) % parts.length] ?? part)).join(',');
}
