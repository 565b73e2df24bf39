import { decimal } from './decimal.ts';
import type { OtherValue } from './scorm-record.ts';

/** Lower words where there are some: what an LMS is told for a moment never promises more than the truth. */
const STATUS: Readonly<Record<string, string>> = {
  passed: 'completed',
  completed: 'incomplete',
  failed: 'incomplete',
  incomplete: 'browsed',
};
const RESULT: Readonly<Record<string, string>> = { correct: '1', wrong: '0', neutral: 'unanticipated' };

const text = (value: string): string => (value.length < 255 ? `${value}.` : value.slice(0, -1));
const nearby = (value: string): string =>
  decimal(Number(value) >= 0.01 ? Number(value) - 0.01 : Number(value) + 0.01);
const braced = (value: string): string => `{${value}}`;

/** The same answer in other characters, or nearly the same, by the interaction's type. */
const RESPONSE: Readonly<Record<string, (value: string) => string>> = {
  'true-false': (value) => (value === 't' ? '1' : '0'),
  choice: braced,
  matching: braced,
  sequencing: (value) => value.slice(0, -2),
  likert: (value) => (value === 'a' ? 'b' : 'a'),
  numeric: nearby,
};

/** By the end of the element's name. */
const BY_NAME: Readonly<Record<string, (value: string, type: string) => string | null>> = {
  lesson_status: (value) => STATUS[value] ?? null,
  status: (value) => STATUS[value] ?? 'incomplete',
  lesson_location: text,
  exit: () => '',
  id: (value) => (value.length < 255 ? `${value}_` : value.slice(0, -1)),
  type: (value) => (value === 'fill-in' ? 'performance' : 'fill-in'),
  time: (value) => `${value}.0`,
  latency: (value) => `${value}.0`,
  raw: nearby,
  min: nearby,
  max: nearby,
  weighting: nearby,
  result: (value) => RESULT[value] ?? 'neutral',
  pattern: (value, type) => (RESPONSE[type] ?? text)(value),
  student_response: (value, type) => (RESPONSE[type] ?? text)(value),
};

/**
 * Another value that SCORM 1.2 allows for an element, as near to the truth as there is one.
 * @returns null for resume data, which differ at every save anyway, and for the session's time, which is never kept
 */
export const otherValue12: OtherValue = (element, value, type) =>
  BY_NAME[element.slice(element.lastIndexOf('.') + 1)]?.(value, type) ?? null;
