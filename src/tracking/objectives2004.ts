import type { ObjectiveReport } from '../core/tracking-port.ts';
import { decimal } from './decimal.ts';
import type { LmsApi } from './lms-api.ts';
import { rowCount } from './row-count.ts';
import type { ScormRecord } from './scorm-record.ts';

const COMPLETION: Record<ObjectiveReport['verdict'], string> = {
  'not-attempted': 'not attempted',
  incomplete: 'incomplete',
  completed: 'completed',
  passed: 'completed',
  failed: 'completed',
};

/** The sections among the LMS's objectives: found by their ids, since the LMS may have made rows from the manifest. */
export class Objectives2004 {
  readonly #api: LmsApi;
  readonly #record: ScormRecord;
  #rows: Map<string, number> | null = null;
  #count = 0;

  constructor(api: LmsApi, record: ScormRecord) {
    this.#api = api;
    this.#record = record;
  }

  write({ id, score, verdict }: ObjectiveReport): void {
    const at = `cmi.objectives.${this.#rowOf(id)}`;
    if (!this.#record.offer(`${at}.id`, id)) return;
    const offer = (name: string, value: string): boolean => this.#record.offer(`${at}.${name}`, value);
    if (score !== null) {
      offer('score.min', '0');
      offer('score.max', '100');
      offer('score.raw', decimal(score));
      offer('score.scaled', decimal(score / 100, 4));
    }
    offer('completion_status', COMPLETION[verdict]);
    offer('success_status', verdict === 'passed' || verdict === 'failed' ? verdict : 'unknown');
  }

  /** The rows are looked up with the first report, so that opening a course takes few calls. */
  #rowOf(id: string): number {
    const rows = (this.#rows ??= this.#look());
    const row = rows.get(id) ?? this.#count;
    if (row === this.#count) this.#count += 1;
    rows.set(id, row);
    return row;
  }

  #look(): Map<string, number> {
    const rows = new Map<string, number>();
    this.#count = rowCount(this.#api, 'cmi.objectives');
    for (let row = 0; row < this.#count; row += 1) {
      const id = this.#api.get(`cmi.objectives.${row}.id`);
      rows.set(id, row);
      // An id may be set only once.
      this.#record.know(`cmi.objectives.${row}.id`, id);
    }
    return rows;
  }
}
