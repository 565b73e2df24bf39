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
  /** Tells open player pages of rebuilds; null when the server does not rebuild. */
  readonly news: NewsDesk | null;
}

/** A file of the LMS's own pages. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}
