import { leavesGap, patternOf } from '../engines/flat-engine.ts';
import type { FlatRules } from '../engines/flat-engine.ts';

const TEXT_255 = /^[^]{0,255}$/;
const TEXT_4096 = /^[^]{0,4096}$/;
const IDENTIFIER = /^[\x21-\x7e]{0,255}$/;
const TIME = /^[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const TIMESPAN = /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/;
const STATUS = /^(passed|completed|failed|incomplete|browsed)$/;
const decimal = (low: number, high: number) => (value: string) =>
  /^-?\d{0,3}(\.\d*)?$/.test(value) && Number(value) >= low && Number(value) <= high;

/** Moodle's vocabulary of SCORM 1.2 with «SCORM standards mode» on; responses are not checked against the type. */
const WRITABLE: Readonly<Record<string, RegExp | ((value: string) => boolean)>> = {
  'cmi.core.lesson_status': STATUS,
  'cmi.core.lesson_location': TEXT_255,
  'cmi.core.exit': /^(time-out|suspend|logout|)$/,
  'cmi.core.session_time': TIMESPAN,
  'cmi.core.score.raw': decimal(0, 100),
  'cmi.core.score.min': decimal(0, 100),
  'cmi.core.score.max': decimal(0, 100),
  'cmi.suspend_data': TEXT_4096,
  'cmi.objectives.n.id': IDENTIFIER,
  'cmi.objectives.n.score.raw': decimal(0, 100),
  'cmi.objectives.n.score.min': decimal(0, 100),
  'cmi.objectives.n.score.max': decimal(0, 100),
  'cmi.objectives.n.status': /^(passed|completed|failed|incomplete|browsed|not attempted)$/,
  'cmi.interactions.n.id': IDENTIFIER,
  'cmi.interactions.n.objectives.n.id': IDENTIFIER,
  'cmi.interactions.n.time': TIME,
  'cmi.interactions.n.type': /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  'cmi.interactions.n.correct_responses.n.pattern': TEXT_255,
  'cmi.interactions.n.weighting': decimal(-100, 100),
  'cmi.interactions.n.student_response': TEXT_255,
  'cmi.interactions.n.result': /^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/,
  'cmi.interactions.n.latency': TIMESPAN,
};
const READ_ONLY =
  /^cmi\.(core\.(student_id|student_name|credit|entry|total_time|lesson_mode)|launch_data|student_data\.\w+)$/;
const WRITE_ONLY = /^cmi\.(core\.(exit|session_time)|interactions\.n\..+)$/;

/**
 * Moodle's player of SCORM 1.2. A commit sends what differs from what was *collected* last, arrived or not:
 * a value of a failed commit is never sent again unless it changes (`scorm_12.js`, CollectData).
 */
export function moodle12Rules(given: Readonly<Record<string, string>>): FlatRules {
  // The first commit after a resume sends all rows of lists again.
  const collected = new Map(Object.entries(given).filter(([element]) => !/\.\d+\./.test(element)));
  return {
    codes: { initializedTwice: '101', notInitialized: '301', commitFailed: '101' },
    refuses(element, value, model) {
      const pattern = patternOf(element);
      if (/\._(children|count|version)$/.test(element)) return '402';
      if (READ_ONLY.test(pattern)) return '403';
      const form = WRITABLE[pattern];
      if (form === undefined) return '201';
      if (!(form instanceof RegExp ? form.test(value) : form(value))) return '405';
      return leavesGap(element, model) ? '201' : '0';
    },
    hides(element) {
      const pattern = patternOf(element);
      if (/^cmi\.(interactions|objectives)\._count$/.test(pattern)) return '0';
      if (WRITE_ONLY.test(pattern)) return '404';
      return READ_ONLY.test(pattern) || pattern in WRITABLE || pattern === 'cmi.student_preference.language'
        ? '0'
        : '201';
    },
    react: () => undefined,
    collect(model, ending) {
      const sent = new Map<string, string>();
      for (const [element, value] of model) {
        if (READ_ONLY.test(patternOf(element)) || element === 'cmi.core.session_time') continue;
        if (collected.get(element) !== value) sent.set(element, value);
        collected.set(element, value);
      }
      if (ending && (model.get('cmi.core.lesson_status') ?? 'not attempted') === 'not attempted') {
        sent.set('cmi.core.lesson_status', 'completed');
      }
      if (ending) sent.set('cmi.core.total_time', model.get('cmi.core.session_time') ?? '00:00:00');
      return sent;
    },
  };
}
