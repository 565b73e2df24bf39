import type { Level, Place } from '../content-error.ts';
import type { ParsedCourse } from '../course-draft.ts';
import type { Sentence } from '../../messages/say.ts';

/** What a rule looks at: a course whose files are all sound by themselves and together. */
export interface Subject {
  readonly course: ParsedCourse;
  /** Its language, such as `es`. */
  readonly lang: string;
}

/** Something that a rule found: where, and a sentence that says what, what was expected and how to mend it. */
export interface Remark {
  readonly place: Place;
  readonly message: Sentence;
}

/** A measure of quality. Its doc sentence says why it matters, and who says so. */
export interface Rule {
  /** As findings and documents name it. */
  readonly name: string;
  readonly level: Level;
  readonly find: (subject: Subject) => Iterable<Remark>;
}
