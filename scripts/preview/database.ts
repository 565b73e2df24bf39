import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

/** Each entry takes the database one version further. Entries are never changed, only added: learners' data hang on them. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE learner (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL
  );
  CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    learner_id TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    standard TEXT NOT NULL CHECK (standard IN ('scorm12', 'scorm2004')),
    number INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    accessed_at INTEGER NOT NULL,
    UNIQUE (learner_id, standard, number)
  );
  CREATE TABLE element (
    attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (attempt_id, name)
  ) WITHOUT ROWID;
  CREATE TABLE session (
    id TEXT PRIMARY KEY,
    attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    mode TEXT NOT NULL CHECK (mode IN ('normal', 'review')),
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    last_sequence INTEGER NOT NULL DEFAULT -1
  );
  CREATE INDEX session_by_attempt ON session (attempt_id, started_at);
  CREATE TABLE call (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    name TEXT NOT NULL,
    arguments TEXT NOT NULL,
    result TEXT NOT NULL,
    error TEXT NOT NULL,
    UNIQUE (session_id, position)
  );
  CREATE INDEX call_by_attempt ON call (attempt_id, id);
  `,
];

export type DatabaseConnection = InstanceType<typeof Database>;

/** The name of the database in its folder. */
export const DATABASE_FILE = 'lms.sqlite';

/**
 * Opens the database in a folder, which is made if need be, and brings it to the newest version.
 * What a transaction has written survives the end of the process in whatever way it comes.
 * @throws UsageError when the folder can't be used, or a newer program has written the database
 */
export function openDatabase(folder: string): DatabaseConnection {
  const path = join(folder, DATABASE_FILE);
  try {
    mkdirSync(folder, { recursive: true });
    const database = new Database(path, { timeout: 5_000 });
    database.pragma('journal_mode = WAL');
    database.pragma('foreign_keys = ON');
    migrate(database, path);
    return database;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      say`the database ${path} can't be used (${reasonOf(error)}); give another folder with --data`,
    );
  }
}

function migrate(database: DatabaseConnection, path: string): void {
  database.transaction(() => {
    const version = versionOf(database);
    if (version > MIGRATIONS.length) {
      throw new UsageError(
        say`the database ${path} was written by a newer version of this program; give another folder with --data`,
      );
    }
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
    // A pragma takes no parameters; the number is ours.
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  })();
}

function versionOf(database: DatabaseConnection): number {
  const row = database.prepare('PRAGMA user_version').get();
  return typeof row === 'object' && row !== null && 'user_version' in row ? Number(row.user_version) : 0;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
