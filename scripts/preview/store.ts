import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Call, Elements, PlayedStandard, Receipt, Report } from '../../src/preview/protocol.ts';
import type { DatabaseConnection } from './database.ts';
import { ATTEMPT, CALL, ELEMENT, LEARNER, SESSION } from './records.ts';
import type { Attempt, Learner, StoredCall, StoredSession } from './records.ts';

/** The calls that an attempt's log keeps; older ones make room. */
export const LOG_LIMIT = 5_000;

const ATTEMPT_COLUMNS =
  'id, learner_id AS learnerId, standard, number, started_at AS startedAt, accessed_at AS accessedAt';
const SESSION_COLUMNS =
  'id, attempt_id AS attemptId, mode, ended_at AS endedAt, last_sequence AS lastSequence';

/** Learners, their attempts, what these hold, and the log of API calls. Each method is one transaction. */
export class Store {
  readonly #database: DatabaseConnection;
  readonly #now: () => number;

  constructor(database: DatabaseConnection, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
  }

  close(): void {
    this.#database.close();
  }

  /** Learners by name. */
  learners(): Learner[] {
    const learners = z
      .array(LEARNER)
      .parse(this.#all('SELECT id, name, created_at AS createdAt FROM learner'));
    return learners.sort(
      (one, other) => one.name.localeCompare(other.name, 'es') || one.createdAt - other.createdAt,
    );
  }

  learner(id: string): Learner | undefined {
    return LEARNER.optional().parse(
      this.#get('SELECT id, name, created_at AS createdAt FROM learner WHERE id = ?', id),
    );
  }

  /** Makes a learner with an id of its own. */
  addLearner(name: string): Learner {
    const learner = { id: `learner-${randomBytes(5).toString('hex')}`, name, createdAt: this.#now() };
    this.#run(
      'INSERT INTO learner (id, name, created_at) VALUES (?, ?, ?)',
      learner.id,
      name,
      learner.createdAt,
    );
    return learner;
  }

  /** A learner's attempts with one standard, the first first; with all standards when none is given. */
  attempts(learner: string, standard?: PlayedStandard): Attempt[] {
    const rows = this.#all(
      `SELECT ${ATTEMPT_COLUMNS} FROM attempt WHERE learner_id = ? ORDER BY standard, number`,
      learner,
    );
    return z
      .array(ATTEMPT)
      .parse(rows)
      .filter((attempt) => standard === undefined || attempt.standard === standard);
  }

  attempt(id: number): Attempt | undefined {
    return ATTEMPT.optional().parse(this.#get(`SELECT ${ATTEMPT_COLUMNS} FROM attempt WHERE id = ?`, id));
  }

  /** Begins the next attempt. */
  addAttempt(learner: string, standard: PlayedStandard): Attempt {
    const now = this.#now();
    const row = this.#get(
      `INSERT INTO attempt (learner_id, standard, number, started_at, accessed_at)
       SELECT ?, ?, COALESCE(MAX(number), 0) + 1, ?, ? FROM attempt WHERE learner_id = ? AND standard = ?
       RETURNING ${ATTEMPT_COLUMNS}`,
      learner,
      standard,
      now,
      now,
      learner,
      standard,
    );
    return ATTEMPT.parse(row);
  }

  /** Removes an attempt with all it holds. */
  removeAttempt(id: number): void {
    this.#run('DELETE FROM attempt WHERE id = ?', id);
  }

  elements(attempt: number): Elements {
    const rows = z
      .array(ELEMENT)
      .parse(this.#all('SELECT name, value FROM element WHERE attempt_id = ?', attempt));
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  }

  /** The log of an attempt, the oldest call first. */
  calls(attempt: number): StoredCall[] {
    const rows = this.#all(
      'SELECT session_id AS session, position, at, name, arguments, result, error FROM call WHERE attempt_id = ? ORDER BY at, position, id',
      attempt,
    );
    return z
      .array(CALL)
      .parse(rows)
      .map((row) => ({ ...row, arguments: z.array(z.string()).parse(JSON.parse(row.arguments)) }));
  }

  session(id: string): StoredSession | undefined {
    return SESSION.optional().parse(this.#get(`SELECT ${SESSION_COLUMNS} FROM session WHERE id = ?`, id));
  }

  /** Opens a session on an attempt, which takes it over from any other. */
  addSession(attempt: number, mode: 'normal' | 'review'): string {
    const id = randomUUID();
    const now = this.#now();
    this.#database.transaction(() => {
      this.#run(
        'INSERT INTO session (id, attempt_id, mode, started_at) VALUES (?, ?, ?, ?)',
        id,
        attempt,
        mode,
        now,
      );
      this.#run('UPDATE attempt SET accessed_at = ? WHERE id = ?', now, attempt);
    })();
    return id;
  }

  /** Keeps what a session tells: all of it or nothing. Only the session that came last may change an attempt. */
  take(session: string, report: Report): Receipt {
    return this.#database.transaction((): Receipt => {
      const held = this.session(session);
      if (!held) return { result: 'false', reason: 'unknown' };
      this.#addCalls(held, report.calls);
      if (held.mode === 'normal' && Object.keys(report.changes).length > 0) {
        if (this.#latestSession(held.attemptId) !== session) return { result: 'false', reason: 'superseded' };
        // What arrives after a later report is old: the later one has told all that had changed.
        if (report.sequence > held.lastSequence) this.#change(held.attemptId, report.changes);
      }
      this.#touch(held, report);
      return { result: 'true' };
    })();
  }

  #latestSession(attempt: number): unknown {
    const row = this.#get(
      "SELECT id FROM session WHERE attempt_id = ? AND mode = 'normal' ORDER BY rowid DESC LIMIT 1",
      attempt,
    );
    return z.object({ id: z.string() }).optional().parse(row)?.id;
  }

  #change(attempt: number, changes: Report['changes']): void {
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) this.#run('DELETE FROM element WHERE attempt_id = ? AND name = ?', attempt, name);
      else
        this.#run(
          'INSERT OR REPLACE INTO element (attempt_id, name, value) VALUES (?, ?, ?)',
          attempt,
          name,
          value,
        );
    }
  }

  #addCalls({ id, attemptId }: StoredSession, calls: readonly Call[]): void {
    for (const call of calls) {
      this.#run(
        `INSERT OR IGNORE INTO call (attempt_id, session_id, position, at, name, arguments, result, error)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        attemptId,
        id,
        call.position,
        call.at,
        call.name,
        JSON.stringify(call.arguments),
        call.result,
        call.error,
      );
    }
    if (calls.length === 0) return;
    this.#run(
      'DELETE FROM call WHERE attempt_id = ?1 AND id NOT IN (SELECT id FROM call WHERE attempt_id = ?1 ORDER BY id DESC LIMIT ?2)',
      attemptId,
      LOG_LIMIT,
    );
  }

  #touch(session: StoredSession, { sequence, isRunning }: Report): void {
    const now = this.#now();
    this.#run('UPDATE attempt SET accessed_at = ? WHERE id = ?', now, session.attemptId);
    this.#run(
      'UPDATE session SET last_sequence = ?, ended_at = ? WHERE id = ?',
      Math.max(sequence, session.lastSequence),
      session.endedAt ?? (isRunning ? null : now),
      session.id,
    );
  }

  #all(sql: string, ...values: (string | number | null)[]): unknown[] {
    return this.#database.prepare(sql).all(...values);
  }

  #get(sql: string, ...values: (string | number | null)[]): unknown {
    return this.#database.prepare(sql).get(...values);
  }

  #run(sql: string, ...values: (string | number | null)[]): void {
    this.#database.prepare(sql).run(...values);
  }
}
