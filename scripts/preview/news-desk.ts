import type { ServerResponse } from 'node:http';
import type { News } from '../../src/preview/protocol.ts';

/** Tells open player pages what a rebuild has brought (Server-Sent Events). */
export class NewsDesk {
  readonly #readers = new Set<ServerResponse>();
  #problems: News | null = null;

  /** Keeps the response open for news. A page that comes while the content has problems hears of them at once. */
  subscribe(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(this.#problems ? eventOf(this.#problems) : ':\n\n');
    this.#readers.add(response);
    response.on('close', () => this.#readers.delete(response));
  }

  /** Tells everyone. */
  announce(news: News): void {
    this.#problems = news.kind === 'problems' ? news : null;
    for (const reader of this.#readers) reader.write(eventOf(news));
  }
}

function eventOf(news: News): string {
  return `data: ${JSON.stringify(news)}\n\n`;
}
