/**
 * The learner's own words by the place that they belong to: a lesson's id, or `lesson/block` of a reflection.
 * `lesson/*` is no text but the lesson's bookmark: no block has such an id.
 */
export type NoteTexts = Readonly<Record<string, string>>;

/** Where notes are kept; the app says where. */
export interface NoteStore {
  read(): NoteTexts;
  /** @returns whether they are kept */
  write(notes: NoteTexts): boolean;
}

let store: NoteStore | undefined;

/** Fires `change` when notes were written or came from elsewhere. */
export const noteChanges = new EventTarget();

/** Takes the place where the notes of this learner are. */
export function keepNotesIn(place: NoteStore): void {
  store = place;
  noteChanges.dispatchEvent(new Event('change'));
}

/** Whether it is known where notes are kept: before that, nobody may be asked for words that would be lost. */
export function areNotesKept(): boolean {
  return store !== undefined;
}

/** All notes of the course that hold something. */
export function allNotes(): NoteTexts {
  return store?.read() ?? {};
}

/** Writes a note down at once; an empty one is gone. @returns whether it is kept */
export function writeNote(place: string, text: string): boolean {
  const { [place]: _before, ...others } = allNotes();
  const isKept = store?.write(text.trim() === '' ? others : { ...others, [place]: text }) ?? false;
  noteChanges.dispatchEvent(new Event('change'));
  return isKept;
}

/** Whether the learner has put a bookmark into a lesson. */
export function isMarked(lesson: string): boolean {
  return allNotes()[`${lesson}/*`] !== undefined;
}

/** Puts a bookmark into a lesson, or takes it out. @returns whether it is kept */
export function markLesson(lesson: string, isSet: boolean): boolean {
  return writeNote(`${lesson}/*`, isSet ? '*' : '');
}
