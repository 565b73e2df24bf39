import type { Elements } from '../../src/preview/protocol.ts';

/** What an attempt holds in one slot of `cmi.interactions`; fields that the content left out are empty. */
export interface Answer {
  readonly slot: number;
  readonly id: string;
  readonly type: string;
  /** The question's words; SCORM 2004 alone has room for them. */
  readonly description: string;
  readonly response: string;
  /** Every response that counts as right. */
  readonly correct: readonly string[];
  readonly result: string;
  readonly weighting: string;
  readonly latency: string;
  /** When it was answered: a time of day in SCORM 1.2, a date and time in SCORM 2004. */
  readonly time: string;
}

const ELEMENT = /^cmi\.interactions\.(\d+)\.(.+)$/;
const PATTERN = /^correct_responses\.\d+\.pattern$/;

/** The answers of an attempt in the order of their slots, declared but unanswered questions included. */
export function answersOf(elements: Elements): Answer[] {
  const slots = new Map<number, Map<string, string>>();
  for (const [name, value] of Object.entries(elements)) {
    const [, slot, field] = ELEMENT.exec(name) ?? [];
    if (slot === undefined || field === undefined) continue;
    const fields = slots.get(Number(slot)) ?? new Map<string, string>();
    slots.set(Number(slot), fields.set(field, value));
  }
  return [...slots].sort(([one], [other]) => one - other).map(([slot, fields]) => answer(slot, fields));
}

function answer(slot: number, fields: ReadonlyMap<string, string>): Answer {
  const field = (...names: readonly string[]): string =>
    names.map((name) => fields.get(name)).find((value) => value) ?? '';
  return {
    slot,
    id: field('id'),
    type: field('type'),
    description: field('description'),
    response: field('student_response', 'learner_response'),
    correct: [...fields]
      .filter(([name, value]) => PATTERN.test(name) && value !== '')
      .map(([, value]) => value),
    result: field('result'),
    weighting: field('weighting'),
    latency: field('latency'),
    time: field('time', 'timestamp'),
  };
}
