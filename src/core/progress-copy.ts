import type { Interaction, ResponseValue } from './tracking-port.ts';

/**
 * What the browser keeps beside the LMS's record, so that nothing is lost while the LMS can't be reached.
 * It belongs to one learner, one course and one attempt.
 */
export interface ProgressCopy {
  /** Resume data as of the last action. */
  readonly resume: string;
  /** Whether the LMS ever took a save of this attempt. */
  readonly confirmed: boolean;
  /** Answers that the LMS has not taken yet. */
  readonly unsaved: readonly Interaction[];
}

/** Where the copy lies. Implemented outside the core, since only browsers have a place for it. */
export interface CopyPort {
  /** Called once at the start. @returns null when there is none, or none that can be read */
  read(): ProgressCopy | null;
  /**
   * Called after every action. Never throws.
   * @returns whether it is kept: a browser that keeps nothing leaves the LMS alone in charge
   */
  write(copy: ProgressCopy): boolean;
}

/** The copy that a value is, whoever wrote it; null when it is none. Answers that can't be told any more are left out. */
export function asProgressCopy(value: unknown): ProgressCopy | null {
  const { resume, confirmed, unsaved } = fieldsOf(value);
  if (typeof resume !== 'string' || typeof confirmed !== 'boolean' || !Array.isArray(unsaved)) return null;
  return { resume, confirmed, unsaved: unsaved.filter(isInteraction) };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => Number.isFinite(value);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const INTERACTION: Readonly<Record<keyof Interaction, (value: unknown) => boolean>> = {
  slot: (value) => Number.isInteger(value) && Number(value) >= 0,
  id: isText,
  type: (value) => typeof value === 'string' && Object.hasOwn(RESPONSE, value),
  objective: isText,
  response: isResponse,
  correct: (value) => Array.isArray(value) && value.every(isResponse),
  score: isNumber,
  weight: isNumber,
  at: isNumber,
  latencySeconds: isNumber,
  description: isText,
};

const RESPONSE: Readonly<Record<ResponseValue['type'], (fields: Fields) => boolean>> = {
  choice: ({ ids }) => areTexts(ids),
  'true-false': ({ value }) => typeof value === 'boolean',
  matching: ({ pairs }) => Array.isArray(pairs) && pairs.every((pair) => areTexts(pair) && pair.length === 2),
  sequencing: ({ ids }) => areTexts(ids),
  'fill-in': ({ text }) => isText(text),
  likert: ({ id }) => isText(id),
  numeric: ({ value, tolerance }) => isNumber(value) && isNumber(tolerance),
};

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function isInteraction(value: unknown): value is Interaction {
  const fields = fieldsOf(value);
  return Object.entries(INTERACTION).every(([name, isRight]) => isRight(fields[name]));
}

function isResponse(value: unknown): boolean {
  const fields = fieldsOf(value);
  const type = String(fields['type']);
  return Object.hasOwn(RESPONSE, type) && RESPONSE[type as ResponseValue['type']](fields);
}

/** Keeps no copy: where progress lies in the browser anyway, and in review. */
export const NO_COPY: CopyPort = { read: () => null, write: () => false };
