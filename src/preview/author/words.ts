/** What the author's mode says; the page brings it in the reader's language. */
export interface AuthorWords {
  /** The switch. */
  readonly mode: string;
  /** What the bar is, for who hears it. */
  readonly bar: string;
  readonly section: string;
  readonly sections: string;
  readonly lesson: string;
  readonly lessons: string;
  readonly block: string;
  readonly question: string;
  readonly questions: string;
  readonly kind: string;
  readonly level: string;
  readonly objectives: string;
  /** In minutes. */
  readonly reading: string;
  /** What a lesson takes beside what it declares; `{n}` minutes. */
  readonly measured: string;
  readonly words: string;
  readonly open: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Stands before a fault of the content. */
  readonly fault: string;
  /** Leads from a fault to the page on which it is. */
  readonly show: string;
}
