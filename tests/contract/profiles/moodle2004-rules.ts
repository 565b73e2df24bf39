import { leavesGap, patternOf } from '../engines/flat-engine.ts';
import type { FlatRules } from '../engines/flat-engine.ts';

const DECIMAL = /^-?\d{1,5}(\.\d{1,18})?$/;
const IDENTIFIER = /^\S{1,4000}$/;
const ONE_LINE_250 = /^(?!\{).{0,250}$/;
const INTERVAL = /^P(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const TIMESTAMP =
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d:\d\d)?)?)?$/;
const TOKEN = /^[\w.]{1,250}$/;
const within = (low: number, high: number) => (value: string) =>
  DECIMAL.test(value) && Number(value) >= low && Number(value) <= high;

const WRITABLE: Readonly<Record<string, RegExp | ((value: string) => boolean)>> = {
  'cmi.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
  'cmi.success_status': /^(passed|failed|unknown)$/,
  'cmi.location': /^[^]{0,1000}$/,
  'cmi.exit': /^(time-out|suspend|logout|normal|)$/,
  'cmi.session_time': INTERVAL,
  'cmi.progress_measure': within(0, 1),
  'cmi.score.scaled': within(-1, 1),
  'cmi.score.raw': DECIMAL,
  'cmi.score.min': DECIMAL,
  'cmi.score.max': DECIMAL,
  'cmi.suspend_data': /^[^]{0,64000}$/,
  'cmi.objectives.n.id': IDENTIFIER,
  'cmi.objectives.n.score.scaled': within(-1, 1),
  'cmi.objectives.n.score.raw': DECIMAL,
  'cmi.objectives.n.score.min': DECIMAL,
  'cmi.objectives.n.score.max': DECIMAL,
  'cmi.objectives.n.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
  'cmi.objectives.n.success_status': /^(passed|failed|unknown)$/,
  'cmi.interactions.n.id': IDENTIFIER,
  'cmi.interactions.n.type':
    /^(true-false|choice|(long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  'cmi.interactions.n.objectives.n.id': IDENTIFIER,
  'cmi.interactions.n.timestamp': TIMESTAMP,
  'cmi.interactions.n.correct_responses.n.pattern': /^[^\n\r]*$/,
  'cmi.interactions.n.weighting': DECIMAL,
  'cmi.interactions.n.learner_response': /^[^\n\r]*$/,
  'cmi.interactions.n.result': /^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,18})?)$/,
  'cmi.interactions.n.latency': INTERVAL,
  'cmi.interactions.n.description': ONE_LINE_250,
};

const tokens = (value: string): boolean => value.split('[,]').every((token) => TOKEN.test(token));
const pairs = (value: string): boolean =>
  value
    .split('[,]')
    .every((pair) => pair.split('[.]').length === 2 && pair.split('[.]').every((side) => TOKEN.test(side)));

const RESPONSES: Readonly<Record<string, (value: string) => boolean>> = {
  'true-false': (value) => /^(true|false)$/.test(value),
  choice: (value) => tokens(value) && new Set(value.split('[,]')).size === value.split('[,]').length,
  'fill-in': (value) =>
    value.split('[,]').length <= 10 && value.split('[,]').every((text) => ONE_LINE_250.test(text)),
  matching: pairs,
  sequencing: tokens,
  likert: (value) => TOKEN.test(value),
  numeric: (value) => DECIMAL.test(value),
};

/** Moodle's player of SCORM 2004: every commit sends all it knows; an interaction's new type forgets its patterns. */
export const MOODLE_2004_RULES: FlatRules = {
  codes: { initializedTwice: '103', notInitialized: '132', commitFailed: '101' },
  refuses(element, value, model) {
    const pattern = patternOf(element);
    const form = WRITABLE[pattern];
    if (form === undefined) return pattern.startsWith('cmi.') ? '401' : '201';
    if (!(form instanceof RegExp ? form.test(value) : form(value))) return '406';
    if (leavesGap(element, model)) return '351';
    return refusesInRow(element, pattern, value, model);
  },
  hides: (element) => (/(\.exit|\.session_time)$/.test(element) ? '405' : '0'),
  react(element, _value, model) {
    if (!/^cmi\.interactions\.\d+\.type$/.test(element)) return;
    const patterns = element.replace(/type$/, 'correct_responses.');
    for (const other of model.keys()) if (other.startsWith(patterns)) model.delete(other);
  },
  collect: (model) => new Map([...model].filter(([, value]) => value !== '')),
};

function refusesInRow(
  element: string,
  pattern: string,
  value: string,
  model: ReadonlyMap<string, string>,
): string {
  const row = /^cmi\.\w+\.\d+/.exec(element)?.[0];
  if (row === undefined) return '0';
  if (pattern === 'cmi.objectives.n.id') {
    const twin = [...model].some(
      ([other, id]) => other !== element && patternOf(other) === pattern && id === value,
    );
    return twin || (model.get(element) ?? value) !== value ? '351' : '0';
  }
  if (!element.endsWith(`${row}.id`) && !model.has(`${row}.id`)) return '408';
  const type = model.get(`${row}.type`);
  if (pattern === 'cmi.interactions.n.learner_response') {
    if (type === undefined) return '408';
    return RESPONSES[type]?.(value) ? '0' : '406';
  }
  if (pattern !== 'cmi.interactions.n.correct_responses.n.pattern') return '0';
  if (type === undefined) return '408';
  const others = [...model].filter(([other]) => other.startsWith(`${row}.correct_responses.`));
  // Even the pattern's own row counts as a duplicate.
  if (type === 'choice' && others.some(([, held]) => held === value)) return '351';
  const parts = type === 'numeric' ? value.split('[:]') : [value];
  return parts.length <= 2 && parts.every((part) => RESPONSES[type]?.(part)) ? '0' : '406';
}
