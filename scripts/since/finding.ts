import type { Sentence } from '../messages/say.ts';

/** How much a change matters to learners in progress. */
export type Severity = 'breaks' | 'noticed' | 'unnoticed';

/** One thing that learners in progress meet when the package is replaced. */
export interface Finding {
  readonly severity: Severity;
  /** The file of the content that it comes from, with a line where that helps; null where there is none. */
  readonly where: string | null;
  /** A whole sentence without its full stop; of what nobody notices, what it is in the plural: `explanations`. */
  readonly sentence: Sentence;
}

/** Progress of learners is lost or goes to something else. */
export function breaks(where: string | null, sentence: Sentence): Finding {
  return { severity: 'breaks', where, sentence };
}

/** Learners in progress see it, and keep what they did. */
export function noticed(where: string | null, sentence: Sentence): Finding {
  return { severity: 'noticed', where, sentence };
}

/** Changes of one sort that touch nobody's progress. @param what the sort, in the plural */
export function unnoticed(count: number, what: Sentence): Finding[] {
  return Array.from({ length: count }, () => ({ severity: 'unnoticed', where: null, sentence: what }));
}
