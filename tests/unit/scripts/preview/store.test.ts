import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Call, Report } from '../../../../src/preview/protocol.ts';
import { DATABASE_FILE, openDatabase } from '../../../../scripts/preview/database.ts';
import { LOG_LIMIT, Store } from '../../../../scripts/preview/store.ts';
import { temporaryFolder } from './sample-package.ts';

let folder: string;
let remove: () => Promise<void>;
let store: Store;

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  store = new Store(openDatabase(folder));
});

afterEach(async () => {
  store.close();
  await remove();
});

function reopen(): void {
  store.close();
  store = new Store(openDatabase(folder));
}

function report(changes: Report['changes'], more: Partial<Report> = {}): Report {
  return { sequence: 0, changes, calls: [], isRunning: true, ...more };
}

function call(position: number, name = 'LMSGetValue'): Call {
  return { position, at: 1_000 + position, name, arguments: ['cmi.core.entry'], result: '', error: '0' };
}

describe('the store', () => {
  it('keeps learners, attempts and what these hold when the server is started again', () => {
    const { id } = store.addLearner('María <b>');
    const attempt = store.addAttempt(id, 'scorm12');
    const session = store.addSession(attempt.id, 'normal');
    expect(store.take(session, report({ 'cmi.suspend_data': 'a\n"é😀' }, { calls: [call(0)] }))).toEqual({
      result: 'true',
    });
    reopen();
    expect(store.learners().map(({ name }) => name)).toEqual(['María <b>']);
    expect(store.attempts(id, 'scorm12')).toMatchObject([{ number: 1 }]);
    expect(store.elements(attempt.id)).toEqual({ 'cmi.suspend_data': 'a\n"é😀' });
    expect(store.calls(attempt.id)).toEqual([{ ...call(0), session }]);
  });

  it('numbers attempts per learner and standard', () => {
    const { id } = store.addLearner('Ana');
    const other = store.addLearner('Luz');
    expect([store.addAttempt(id, 'scorm12').number, store.addAttempt(id, 'scorm12').number]).toEqual([1, 2]);
    expect(store.addAttempt(id, 'scorm2004').number).toBe(1);
    expect(store.addAttempt(other.id, 'scorm12').number).toBe(1);
  });

  it('changes and removes elements', () => {
    const attempt = store.addAttempt(store.addLearner('Ana').id, 'scorm2004');
    const session = store.addSession(attempt.id, 'normal');
    store.take(session, report({ 'cmi.location': 'a', 'cmi.score.raw': '1' }));
    store.take(session, report({ 'cmi.location': 'b', 'cmi.score.raw': null }, { sequence: 1 }));
    expect(store.elements(attempt.id)).toEqual({ 'cmi.location': 'b' });
  });

  it('ignores changes that arrive after later ones', () => {
    const attempt = store.addAttempt(store.addLearner('Ana').id, 'scorm12');
    const session = store.addSession(attempt.id, 'normal');
    store.take(session, report({ 'cmi.suspend_data': 'new' }, { sequence: 5 }));
    expect(
      store.take(session, report({ 'cmi.suspend_data': 'old' }, { sequence: 4, calls: [call(0)] })),
    ).toEqual({ result: 'true' });
    expect(store.elements(attempt.id)).toEqual({ 'cmi.suspend_data': 'new' });
    expect(store.calls(attempt.id)).toHaveLength(1);
  });

  it('lets only the latest session change an attempt', () => {
    const attempt = store.addAttempt(store.addLearner('Ana').id, 'scorm12');
    const first = store.addSession(attempt.id, 'normal');
    const second = store.addSession(attempt.id, 'normal');
    expect(store.take(first, report({ 'cmi.suspend_data': 'first' }))).toEqual({
      result: 'false',
      reason: 'superseded',
    });
    expect(store.take(second, report({ 'cmi.suspend_data': 'second' }))).toEqual({ result: 'true' });
    expect(store.elements(attempt.id)).toEqual({ 'cmi.suspend_data': 'second' });
  });

  it('logs a review and changes nothing by it', () => {
    const attempt = store.addAttempt(store.addLearner('Ana').id, 'scorm12');
    const normal = store.addSession(attempt.id, 'normal');
    const review = store.addSession(attempt.id, 'review');
    expect(store.take(review, report({ 'cmi.core.score.raw': '0' }, { calls: [call(0)] }))).toEqual({
      result: 'true',
    });
    expect(store.elements(attempt.id)).toEqual({});
    expect(store.calls(attempt.id)).toHaveLength(1);
    expect(store.take(normal, report({ 'cmi.core.score.raw': '9' }))).toEqual({ result: 'true' });
  });

  it('knows when a session has ended, and does not take it for open again', () => {
    const attempt = store.addAttempt(store.addLearner('Ana').id, 'scorm12');
    const session = store.addSession(attempt.id, 'normal');
    expect(store.session(session)?.endedAt).toBeNull();
    store.take(session, report({}, { isRunning: false }));
    store.take(session, report({}, { sequence: 1, isRunning: true }));
    expect(store.session(session)?.endedAt).not.toBeNull();
  });

  it('keeps the newest calls of a log, each once', () => {
    const attempt = store.addAttempt(store.addLearner('Ana').id, 'scorm12');
    const session = store.addSession(attempt.id, 'normal');
    const calls = Array.from({ length: LOG_LIMIT + 10 }, (_, position) => call(position));
    store.take(session, report({}, { calls }));
    store.take(session, report({}, { calls: calls.slice(-5) }));
    const kept = store.calls(attempt.id);
    expect(kept).toHaveLength(LOG_LIMIT);
    expect([kept[0]?.position, kept.at(-1)?.position]).toEqual([10, LOG_LIMIT + 9]);
  });

  it('removes an attempt with all it holds, and no other', () => {
    const { id } = store.addLearner('Ana');
    const [gone, stays] = [store.addAttempt(id, 'scorm12'), store.addAttempt(id, 'scorm12')];
    const session = store.addSession(gone.id, 'normal');
    store.take(session, report({ 'cmi.suspend_data': 'x' }, { calls: [call(0)] }));
    store.removeAttempt(gone.id);
    expect(store.attempts(id)).toEqual([stays]);
    expect(store.elements(gone.id)).toEqual({});
    expect(store.calls(gone.id)).toEqual([]);
    expect(store.take(session, report({ 'cmi.suspend_data': 'y' }))).toEqual({
      result: 'false',
      reason: 'unknown',
    });
  });

  it('refuses a database of a newer version and leaves it alone', () => {
    store.close();
    const path = join(folder, DATABASE_FILE);
    const database = new Database(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openDatabase(folder)).toThrow(
      'was written by a newer version of this program; give another folder with --data',
    );
    const again = new Database(path);
    expect(again.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 99 });
    again.exec('PRAGMA user_version = 1');
    again.close();
    store = new Store(openDatabase(folder));
  });

  it('says which folder is no good', () => {
    expect(() => openDatabase(join(folder, DATABASE_FILE))).toThrow(
      /lms\.sqlite can't be used \(.+\); give another folder with --data$/,
    );
  });
});
