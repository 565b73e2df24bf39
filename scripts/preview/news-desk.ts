import type { ServerResponse } from 'node:http';
import type { CourseFacts } from '../../src/preview/author/facts.ts';
import type { News, PartTexts } from '../../src/preview/protocol.ts';
import { formatProblem } from '../content/content-error.ts';
import type { FactsNews } from './live/report.ts';

/** Tells open player pages what has become of the content (Server-Sent Events). */
export class NewsDesk {
  readonly #readers = new Set<ServerResponse>();
  readonly #facts = new Map<string, CourseFacts>();
  #parts: PartTexts = {};
  /** What a page that comes later must hear too, by kind. */
  readonly #standing = new Map<News['kind'], News>();

  /** Keeps the response open for news. A page that comes later hears at once of all that stands. */
  subscribe(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(':\n\n');
    for (const news of this.#standing.values()) response.write(eventOf(news));
    this.#readers.add(response);
    response.on('close', () => this.#readers.delete(response));
  }

  /** Tells everyone. */
  announce(news: News): void {
    this.#keep(news);
    for (const reader of this.#readers) reader.write(eventOf(news));
  }

  /** Every text that has changed since the code did. */
  get parts(): PartTexts {
    return this.#parts;
  }

  /** All that is wrong now, a line each; empty when nothing is. */
  get problems(): string {
    const news = this.#standing.get('problems');
    return news?.kind === 'problems' ? [...news.faults.map(formatProblem), news.text].join('\n').trim() : '';
  }

  /** Forgets changes: what is built next holds them all. */
  forgetChanges(): void {
    this.#parts = {};
    this.#standing.delete('parts');
    this.#standing.delete('style');
  }

  /** Tells everyone again what has changed since the code did. */
  repeatChanges(): void {
    for (const news of this.#standing.values()) if (news.kind !== 'problems') this.announce(news);
  }

  /** What authors want to know of the course in a language; undefined for one that it is not in. */
  facts(lang: string): CourseFacts | undefined {
    return this.#facts.get(lang);
  }

  /** Takes in what authors may ask for. */
  setFacts(news: FactsNews): void {
    const before = this.#facts.get(news.lang)?.sections ?? [];
    const sections = news.sections.flatMap((told) =>
      typeof told === 'string' ? before.filter(({ id }) => id === told) : told,
    );
    this.#facts.set(news.lang, { ...news, sections });
  }

  #keep(news: News): void {
    if (news.kind === 'rebuilt') return;
    if (news.kind === 'parts') {
      this.#parts = { ...this.#parts, ...news.parts };
      this.#standing.set('parts', { kind: 'parts', parts: this.#parts });
    } else this.#standing.set(news.kind, news);
  }
}

function eventOf(news: News): string {
  return `data: ${JSON.stringify(news)}\n\n`;
}
