import { decimalWithin, listOf, plainWords } from './forms.ts';
import type { Form, Letter } from './letter.ts';

const STATUS = /^(passed|completed|failed|incomplete|browsed)$/;
/** Blanks are refused by Moodle, accents by all. */
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,254}$/;
const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const percent = decimalWithin(0, 100, 2);

/** CMIFeedback by the type of interaction. */
const RESPONSES: Readonly<Record<string, (value: string) => boolean>> = {
  'true-false': (value) => /^[01tf]$/.test(value),
  choice: (value) => listOf(/^[0-9a-z]$/, ',')(withoutBraces(value)),
  'fill-in': plainWords(255),
  numeric: (value) => /^-?\d{1,15}(\.\d{1,6})?$/.test(value),
  likert: (value) => /^[0-9a-z]$/.test(value),
  matching: (value) => listOf(/^[0-9a-z]\.[0-9a-z]$/, ',')(withoutBraces(value)),
  sequencing: listOf(/^[0-9a-z]$/, ','),
  performance: plainWords(255),
};
const response: Form = (value, type) => value.length <= 255 && (RESPONSES[type]?.(value) ?? false);

function withoutBraces(value: string): string {
  return /^\{.*\}$/.test(value) ? value.slice(1, -1) : value;
}

/** SCORM 1.2, in the forms that ADL's table, scorm-again and Moodle all take; nothing else may be set. */
export const LETTER_12: Letter = {
  forms: {
    'cmi.core.lesson_status': STATUS,
    'cmi.core.lesson_location': /^[\x20-\x7e]{0,255}$/,
    'cmi.core.exit': /^(suspend|time-out|logout|)$/,
    'cmi.core.session_time': TIMESPAN,
    'cmi.core.score.raw': percent,
    'cmi.core.score.min': percent,
    'cmi.core.score.max': percent,
    'cmi.suspend_data': /^[\x20-\x7e]{0,4096}$/,
    'cmi.objectives.n.id': IDENTIFIER,
    'cmi.objectives.n.score.raw': percent,
    'cmi.objectives.n.score.min': percent,
    'cmi.objectives.n.score.max': percent,
    'cmi.objectives.n.status': /^(passed|completed|failed|incomplete|browsed|not attempted)$/,
    'cmi.interactions.n.id': IDENTIFIER,
    'cmi.interactions.n.type': /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    'cmi.interactions.n.objectives.n.id': IDENTIFIER,
    'cmi.interactions.n.time': TIME,
    'cmi.interactions.n.correct_responses.n.pattern': response,
    'cmi.interactions.n.weighting': decimalWithin(-100, 100, 2),
    'cmi.interactions.n.student_response': response,
    // A negative number is refused by scorm-again.
    'cmi.interactions.n.result': /^(correct|wrong|unanticipated|neutral|\d{1,3}(\.\d{1,2})?)$/,
    'cmi.interactions.n.latency': TIMESPAN,
  },
  needs: {
    'cmi.interactions.n.type': ['id'],
    'cmi.interactions.n.student_response': ['id', 'type'],
    'cmi.interactions.n.correct_responses.n.pattern': ['id', 'type'],
    'cmi.objectives.n.status': ['id'],
    'cmi.objectives.n.score.raw': ['id'],
  },
  fixed: [],
  unique: ['cmi.interactions.n.objectives.n.id'],
};
