import { bundleAssets } from './assets.ts';
import type { PreviewOptions } from './command-options.ts';
import { openDatabase } from './database.ts';
import { listen } from './listen.ts';
import { createLmsServer } from './server.ts';
import type { Authoring } from './server-context.ts';
import type { Shelf } from './shelf.ts';
import { Store } from './store.ts';

/** The running LMS. */
export interface PreviewServer {
  readonly address: string;
  /** The port in use; another than the wanted one when that was taken. */
  readonly port: number;
  /** Puts other packages in place of those that are played. */
  play(shelf: Shelf): void;
  /** Ends all connections and closes the database. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded LMS.
 * @param first what it plays first
 * @param authoring what serves authors; null when nothing is rebuilt
 * @throws UsageError when the database or the address can't be used
 */
export async function startPreviewServer(
  options: Pick<PreviewOptions, 'host' | 'port' | 'data'>,
  first: Shelf,
  authoring: Authoring | null,
): Promise<PreviewServer> {
  const { host, port, data } = options;
  const assets = await bundleAssets();
  const store = new Store(openDatabase(data));
  let shelf = first;
  const server = createLmsServer({ store, shelf: () => shelf, assets, authoring }, host);
  try {
    const place = await listen(server, host, port);
    return {
      ...place,
      play: (next) => {
        shelf = next;
      },
      async stop() {
        const closed = new Promise((resolve) => server.close(resolve));
        // Browsers hold connections open for a later request, and for news.
        server.closeAllConnections();
        await closed;
        store.close();
      },
    };
  } catch (error) {
    store.close();
    throw error;
  }
}
