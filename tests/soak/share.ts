/** Which histories one process plays. */
export interface Share {
  readonly seed: number;
  readonly histories: number;
  /** From one seed to the next. */
  readonly stride: number;
  /** Part of the names of the places to play in. */
  readonly profile: string;
}

/** What a process says while it plays its share. */
export type Word =
  | { readonly type: 'played'; readonly histories: number }
  | { readonly type: 'failed'; readonly told: string };
