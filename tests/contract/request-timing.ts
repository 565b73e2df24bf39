import type { Server } from './server.ts';

const ORIGIN = 'https://lms.example.org';

/**
 * What a window that sends a server's requests shows of them, as Chromium does: an entry after each, with status 0
 * for one that was never answered. To be spread over the properties of the window that holds the API.
 */
export function requestTiming(server: Server): Readonly<Record<string, unknown>> {
  let now = 0;
  class FakeObserver {
    constructor(look: (list: { getEntries(): object[] }) => void) {
      server.watch((responseStatus) => {
        now += 1;
        const name = `${ORIGIN}/mod/scorm/datamodel.php`;
        const entry = { name, initiatorType: 'xmlhttprequest', startTime: now, responseStatus };
        queueMicrotask(() => look({ getEntries: () => [entry] }));
      });
    }
    observe(): void {
      // Everything is told to the callback.
    }
  }
  return {
    PerformanceObserver: FakeObserver,
    performance: { now: () => now },
    document: { visibilityState: 'visible' },
    location: { hostname: 'lms.example.org', origin: ORIGIN },
  };
}
