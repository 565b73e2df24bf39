/** Something that `npm run new` makes. */
export interface NewKind {
  /** How it is called, after `npm run new -- `. */
  readonly usage: string;
  readonly makes: string;
  /** @param words those after the name of the kind */
  run(words: readonly string[], options: NewOptions): Promise<void>;
}

/** What may be said with any kind. */
export interface NewOptions {
  /** The folder of the course; left out, the project's own. */
  readonly modules: string | undefined;
  readonly title: string | undefined;
  /** The language of a new course. */
  readonly lang: string | undefined;
  /** Where the questions of a file go; left out, where their categories say. */
  readonly section: string | undefined;
}
