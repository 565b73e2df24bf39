import type { News } from './protocol.ts';

/** Listens to a server that rebuilds on every change. The browser reconnects by itself when the server was restarted. */
export function listenToNews(onNews: (news: News) => void): void {
  const source = new EventSource('/api/news');
  source.addEventListener('message', (event: MessageEvent<string>) => onNews(JSON.parse(event.data) as News));
}
