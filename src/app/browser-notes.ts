import type { NoteStore, NoteTexts } from '../components/notes.ts';
import { hash } from '../core/draw.ts';
import type { CopyDatabase } from './copy-database.ts';

/** Notes as a browser keeps them. */
export interface KeptNotes {
  /** When they were written, in milliseconds: of two places the later one counts. */
  readonly at: number;
  readonly notes: NoteTexts;
}

/** Under which key this browser keeps a learner's notes. @param owner as for the copy of the progress (`copyKey`) */
export function notesKey(courseId: string, owner: string): string {
  return `course:${courseId}:${hash(owner).toString(36)}:notes`;
}

/**
 * The learner's notes in this browser, at once in its storage and a moment later in its database, which outlives what
 * some LMSs do to the storage. They never leave the browser.
 */
export class BrowserNotes implements NoteStore {
  readonly #key: string;
  readonly #storage: () => Storage;
  readonly #database: Pick<CopyDatabase<KeptNotes>, 'found' | 'write' | 'isOpen'>;
  #kept: KeptNotes;

  constructor(
    key: string,
    storage: () => Storage,
    database: Pick<CopyDatabase<KeptNotes>, 'found' | 'write' | 'isOpen'>,
  ) {
    this.#key = key;
    this.#storage = storage;
    this.#database = database;
    const stored = this.#stored();
    const { found } = database;
    this.#kept = ((found?.at ?? -1) > (stored?.at ?? -1) ? found : stored) ?? { at: 0, notes: {} };
  }

  read(): NoteTexts {
    // Another window of the course may have written since.
    const stored = this.#stored();
    if (stored && stored.at > this.#kept.at) this.#kept = stored;
    return this.#kept.notes;
  }

  write(notes: NoteTexts): boolean {
    const kept: KeptNotes = { at: Math.max(Date.now(), this.#kept.at + 1), notes };
    this.#kept = kept;
    this.#database.write(kept);
    try {
      this.#storage().setItem(this.#key, JSON.stringify(kept));
      return true;
    } catch {
      // Storage is blocked or full.
      return this.#database.isOpen;
    }
  }

  #stored(): KeptNotes | null {
    try {
      return asKeptNotes(JSON.parse(this.#storage().getItem(this.#key) ?? 'null'));
    } catch {
      return null;
    }
  }
}

/** Notes as they lie in a browser; null when something else lies there. */
export function asKeptNotes(data: unknown): KeptNotes | null {
  const { at, notes } = Object(data) as Partial<KeptNotes>;
  if (typeof at !== 'number' || typeof notes !== 'object' || notes === null) return null;
  return Object.values(notes).every((text) => typeof text === 'string') ? { at, notes } : null;
}
