import { decimalWithin, listOf, plainWords } from './forms.ts';
import type { Form, Letter } from './letter.ts';

/** ADL takes any URI, Moodle wants an id to end in a letter or digit, and both refuse blanks. */
const IDENTIFIER = /^[A-Za-z0-9]([A-Za-z0-9_.:/#-]{0,248}[A-Za-z0-9])?$/;
/** Seconds have at most two decimals, the rest none, and something must be said. */
const INTERVAL = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;
/** A zone is legal only after a fraction of one or two digits. */
const TIMESTAMP =
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]\d{2}:\d{2})?)?$/;
/** Moodle refuses hyphens, colons and blanks. */
const TOKEN = /^[A-Za-z0-9][A-Za-z0-9_]{0,63}$/;
const PAIR = /^[A-Za-z0-9][A-Za-z0-9_]{0,63}\[\.\][A-Za-z0-9][A-Za-z0-9_]{0,63}$/;
const points = decimalWithin(-99_999, 99_999, 7);
const share = decimalWithin(0, 1, 7);

const RESPONSES: Readonly<Record<string, (value: string) => boolean>> = {
  'true-false': (value) => /^(true|false)$/.test(value),
  choice: listOf(TOKEN, '[,]'),
  'fill-in': plainWords(250),
  likert: (value) => TOKEN.test(value),
  matching: listOf(PAIR, '[,]'),
  sequencing: listOf(TOKEN, '[,]'),
  numeric: points,
};
const response: Form = (value, type) => RESPONSES[type]?.(value) ?? false;

/** A numeric pattern is a range with both bounds: ADL refuses a single value, Moodle an open end. */
const pattern: Form = (value, type) => {
  if (type !== 'numeric') return RESPONSES[type]?.(value) ?? false;
  const bounds = value.split('[:]');
  return bounds.length === 2 && bounds.every(points) && Number(bounds[0]) <= Number(bounds[1]);
};

const INTERACTION = ['id', 'type'];

/** SCORM 2004 3rd and 4th Edition, in the forms that ADL's tester, scorm-again and Moodle all take. */
export const LETTER_2004: Letter = {
  forms: {
    'cmi.completion_status': /^(completed|incomplete)$/,
    'cmi.success_status': /^(passed|failed|unknown)$/,
    'cmi.location': /^[\x20-\x7e]{0,1000}$/,
    'cmi.exit': /^(suspend|normal|time-out|)$/,
    'cmi.session_time': INTERVAL,
    'cmi.progress_measure': share,
    'cmi.score.scaled': decimalWithin(-1, 1, 7),
    'cmi.score.raw': points,
    'cmi.score.min': points,
    'cmi.score.max': points,
    'cmi.suspend_data': /^[\x20-\x7e]{0,64000}$/,
    'cmi.objectives.n.id': IDENTIFIER,
    'cmi.objectives.n.score.scaled': decimalWithin(-1, 1, 7),
    'cmi.objectives.n.score.raw': points,
    'cmi.objectives.n.score.min': points,
    'cmi.objectives.n.score.max': points,
    'cmi.objectives.n.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
    'cmi.objectives.n.success_status': /^(passed|failed|unknown)$/,
    'cmi.objectives.n.progress_measure': share,
    'cmi.interactions.n.id': IDENTIFIER,
    'cmi.interactions.n.type':
      /^(true-false|choice|(long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/,
    'cmi.interactions.n.objectives.n.id': IDENTIFIER,
    'cmi.interactions.n.timestamp': TIMESTAMP,
    'cmi.interactions.n.correct_responses.n.pattern': pattern,
    'cmi.interactions.n.weighting': points,
    'cmi.interactions.n.learner_response': response,
    'cmi.interactions.n.result': /^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,7})?)$/,
    'cmi.interactions.n.latency': INTERVAL,
    'cmi.interactions.n.description': plainWords(250),
  },
  needs: {
    'cmi.interactions.n.type': ['id'],
    'cmi.interactions.n.objectives.n.id': ['id'],
    'cmi.interactions.n.timestamp': ['id'],
    'cmi.interactions.n.correct_responses.n.pattern': INTERACTION,
    'cmi.interactions.n.weighting': ['id'],
    'cmi.interactions.n.learner_response': INTERACTION,
    'cmi.interactions.n.result': ['id'],
    'cmi.interactions.n.latency': ['id'],
    'cmi.interactions.n.description': ['id'],
    'cmi.objectives.n.score.scaled': ['id'],
    'cmi.objectives.n.completion_status': ['id'],
    'cmi.objectives.n.success_status': ['id'],
  },
  fixed: ['cmi.objectives.n.id'],
  unique: [
    'cmi.objectives.n.id',
    'cmi.interactions.n.objectives.n.id',
    'cmi.interactions.n.correct_responses.n.pattern',
  ],
};
