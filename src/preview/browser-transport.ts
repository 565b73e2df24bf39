import type { Transport } from './delivery.ts';
import type { Receipt } from './protocol.ts';

/** After this the page was not left after all: a prompt was cancelled, or the link was a download. */
const STILL_HERE = 1_000;

/** Sends the reports of one session to the server that this page came from. */
export function browserTransport(session: string, isClosing: () => boolean): Transport {
  const address = `/api/sessions/${encodeURIComponent(session)}`;
  return {
    wait(body) {
      if (isClosing()) return 'forbidden';
      const request = new XMLHttpRequest();
      // The content waits for the answer of a commit, as the standards want it: hence synchronous.
      request.open('POST', address, false);
      request.setRequestHeader('Content-Type', 'application/json');
      try {
        request.send(body);
      } catch {
        // No answer came. A hidden page may be one that closes, where browsers forbid to wait; else the server is gone.
        return document.visibilityState === 'hidden' ? 'forbidden' : null;
      }
      return receiptOf(request.responseText);
    },
    leave: (body) => navigator.sendBeacon(address, new Blob([body], { type: 'application/json' })),
    async send(body) {
      try {
        const response = await fetch(address, {
          method: 'POST',
          body,
          headers: { 'Content-Type': 'application/json' },
        });
        return receiptOf(await response.text());
      } catch {
        // fetch rejects for one reason: no answer came.
        return null;
      }
    },
  };
}

/** Watches whether the page is being left; the result tells. Frames may hear of it before the page around them does. */
export function watchClosing(page: Window): () => boolean {
  let isClosing = false;
  page.addEventListener('beforeunload', () => {
    isClosing = true;
    page.setTimeout(() => (isClosing = false), STILL_HERE);
  });
  page.addEventListener('pagehide', () => (isClosing = true));
  page.addEventListener('pageshow', (event) => {
    // A page taken out of the browser's cache holds content that has already said goodbye.
    if (event.persisted) page.location.reload();
  });
  return () => isClosing;
}

function receiptOf(text: string): Receipt | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'result' in answer ? (answer as Receipt) : null;
  } catch {
    // Whatever answered, it was not our server.
    return null;
  }
}
