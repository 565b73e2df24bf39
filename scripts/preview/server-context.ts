import type { NewsDesk } from './news-desk.ts';
import type { Shelf } from './shelf.ts';
import type { Store } from './store.ts';

/** What the routes work with. */
export interface ServerContext {
  readonly store: Store;
  /** What is played now; a rebuild changes it. */
  readonly shelf: () => Shelf;
  /** The browser half, made when the server starts. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** What serves authors; null when the server does not rebuild. */
  readonly authoring: Authoring | null;
}

/** What serves those who write the course while they look at it. */
export interface Authoring {
  /** Tells open player pages what has changed. */
  readonly news: NewsDesk;
  /** The address that opens a place of a file, with `{path}`, `{line}` and `{column}` to fill in. */
  readonly editor: string;
}

/** A file of the LMS's own pages. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}
