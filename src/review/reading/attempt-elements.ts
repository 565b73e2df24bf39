import type { AttemptRecord, InteractionRecord, ObjectiveRecord, Status } from './attempt-record.ts';
import { secondsOf } from './durations.ts';
import { scoreOfResult } from './scorm-result.ts';
import { statusOf } from './status-words.ts';

/** What the elements of a SCORM data model say about an attempt: all of a record but whose it is. */
export type ElementFacts = Omit<AttemptRecord, 'title' | 'learner' | 'number' | 'startedAt' | 'accessedAt'>;

/**
 * Reads the data model of either standard, under its own names or Moodle's (`cmi.interactions_0.id`).
 * @param keep keeps a repeated text once
 */
export function factsOfElements(
  elements: Iterable<readonly [string, string]>,
  keep: (text: string) => string,
): ElementFacts {
  const single = new Map<string, string>();
  const interactions = new Map<number, Map<string, string>>();
  const objectives = new Map<number, Map<string, string>>();
  for (const [given, value] of elements) {
    const name = given.replace(/_(\d+)(?=\.|$)/g, '.$1');
    const [, list, row, field] = /^cmi\.(interactions|objectives)\.(\d+)\.(.+)$/.exec(name) ?? [];
    if (row === undefined || field === undefined) single.set(name, value);
    else rowOf(list === 'objectives' ? objectives : interactions, Number(row)).set(field, keep(value));
  }
  const first = (...names: readonly string[]): string =>
    names.map((name) => single.get(name) ?? '').find((value) => value !== '') ?? '';
  return {
    status: statusOfElements(first),
    score: scoreOf(first),
    seconds: secondsOf(first('cmi.core.total_time', 'cmi.total_time')),
    location: first('cmi.core.lesson_location', 'cmi.location'),
    objectives: inOrder(objectives).flatMap(([, fields]) => objective(fields)),
    interactions: inOrder(interactions).map(([slot, fields]) => interaction(slot, fields)),
  };
}

type Rows = Map<number, Map<string, string>>;

function rowOf(rows: Rows, row: number): Map<string, string> {
  const held = rows.get(row) ?? new Map<string, string>();
  rows.set(row, held);
  return held;
}

function inOrder(rows: Rows): [number, Map<string, string>][] {
  return [...rows].sort(([one], [other]) => one - other);
}

function statusOfElements(first: (...names: readonly string[]) => string): Status | null {
  const success = statusOf(first('cmi.success_status'));
  if (success === 'passed' || success === 'failed') return success;
  return statusOf(first('cmi.core.lesson_status', 'cmi.completion_status'));
}

function scoreOf(first: (...names: readonly string[]) => string): number | null {
  const [raw, scaled] = [first('cmi.core.score.raw', 'cmi.score.raw'), first('cmi.score.scaled')];
  const top = Number(first('cmi.core.score.max', 'cmi.score.max') || '100');
  if (raw !== '' && Number.isFinite(Number(raw)) && top > 0) return (Number(raw) / top) * 100;
  return scaled !== '' && Number.isFinite(Number(scaled)) ? Number(scaled) * 100 : null;
}

function objective(fields: ReadonlyMap<string, string>): ObjectiveRecord[] {
  const id = fields.get('id') ?? '';
  const raw = fields.get('score.raw') ?? '';
  const success = statusOf(fields.get('success_status') ?? '');
  const status =
    success === 'passed' || success === 'failed'
      ? success
      : statusOf(fields.get('status') ?? fields.get('completion_status') ?? '');
  const score = raw !== '' && Number.isFinite(Number(raw)) ? Number(raw) : null;
  return id === '' ? [] : [{ id, status, score }];
}

function interaction(slot: number, fields: ReadonlyMap<string, string>): InteractionRecord {
  const patterns = [...fields].filter(([name]) => /^correct_responses\.\d+\.pattern$/.test(name));
  return {
    slot,
    id: fields.get('id') ?? '',
    response: fields.get('student_response') ?? fields.get('learner_response') ?? '',
    correct: patterns.map(([, pattern]) => pattern).join(', '),
    score: scoreOfResult(fields.get('result') ?? '') ?? null,
    seconds: secondsOf(fields.get('latency') ?? ''),
  };
}
