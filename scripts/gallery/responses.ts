import { bankOf } from '../../src/questions/banks.ts';
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

/** The right response to a question; of an opinion, the first one offered. */
export function rightResponse(question: Question): string {
  const [value] = graderOf(question).correct(question);
  if (value) return (WRITTEN[value.type] as (value: ResponseValue) => string)(value);
  const [first] = bankOf(question).offered(question);
  if (!first) throw new Error(`${question.id} has no right answer`);
  return first.mark;
}
