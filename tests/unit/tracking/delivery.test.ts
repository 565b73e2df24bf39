import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Delivery } from '../../../src/tracking/delivery.ts';
import { fakeWindow } from '../../contract/fake-window.ts';

const ORIGIN = 'https://lms.example.org';

/** A window whose requests a test makes up. */
function watched() {
  let look: (list: { getEntries(): object[] }) => void = () => undefined;
  const page = { visibilityState: 'visible' };
  const window = fakeWindow({
    properties: {
      PerformanceObserver: class {
        constructor(callback: typeof look) {
          look = callback;
        }
        observe(): void {
          // The test calls the callback.
        }
      },
      performance: { now: () => Date.now() },
      document: page,
      location: { origin: ORIGIN },
    },
  });
  const request = (...entries: readonly object[]): void =>
    look({
      getEntries: () =>
        (entries.length === 0 ? [{}] : entries).map((entry) => ({
          name: `${ORIGIN}/datamodel.php`,
          initiatorType: 'xmlhttprequest',
          startTime: Date.now(),
          responseStatus: 200,
          ...entry,
        })),
    });
  return { delivery: new Delivery(window), request, page };
}

/** What `arrived` says within so many milliseconds. */
async function within(milliseconds: number, arrived: Promise<boolean>): Promise<boolean | 'waits'> {
  let answer: boolean | 'waits' = 'waits';
  void arrived.then((value) => (answer = value));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return answer;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('delivery', () => {
  it.each([
    ['an answer', { responseStatus: 200 }, true],
    ['an answer that reports a fault, since somebody is there', { responseStatus: 503 }, true],
    ['no answer', { responseStatus: 0 }, false],
    ['a beacon without an answer', { initiatorType: 'beacon', responseStatus: 0 }, false],
    ['a request of which the browser tells no status', { responseStatus: undefined }, true],
  ])('is judged by a request that met %s', async (_what, entry, verdict) => {
    const { delivery, request } = watched();
    delivery.begin();
    request(entry);
    expect(await within(0, delivery.arrived())).toBe(verdict);
  });

  it('waits for a request whose answer is still out', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    const arrived = delivery.arrived();
    expect(await within(900, arrived)).toBe('waits');
    request({ responseStatus: 0 });
    expect(await within(0, arrived)).toBe(false);
  });

  it.each([
    ['of another site', { name: 'https://cdn.example.com/x.js', responseStatus: 0 }],
    ['from before', { startTime: -1, responseStatus: 0 }],
    ['for a picture', { initiatorType: 'img', responseStatus: 0 }],
  ])('is not judged by a request %s', async (_which, entry) => {
    const { delivery, request } = watched();
    delivery.begin();
    request(entry);
    request();
    expect(await within(0, delivery.arrived())).toBe(true);
  });

  it('is doubted when one of several requests met no answer', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    request({ responseStatus: 0 });
    request();
    expect(await within(0, delivery.arrived())).toBe(false);
  });

  it('is believed after a second without a sign, and then at once, until there is a sign', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    expect(await within(1_000, delivery.arrived())).toBe(true);
    delivery.begin();
    expect(await within(0, delivery.arrived())).toBe(true);
    delivery.begin();
    request();
    expect(await within(0, delivery.arrived())).toBe(true);
    delivery.begin();
    expect(await within(900, delivery.arrived())).toBe('waits');
  });

  it('is waited for longer while the page is hidden, since a beacon shows late', async () => {
    const { delivery, request, page } = watched();
    page.visibilityState = 'hidden';
    delivery.begin();
    const arrived = delivery.arrived();
    expect(await within(9_000, arrived)).toBe('waits');
    request({ initiatorType: 'beacon', responseStatus: 0 });
    expect(await within(0, arrived)).toBe(false);
  });

  it('tells all who wait for it', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    const both = [delivery.arrived(), delivery.arrived()];
    request({ responseStatus: 0 });
    expect(await Promise.all(both)).toEqual([false, false]);
  });

  it('is doubted when one of several requests that show together met no answer', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    request({ responseStatus: 200 }, { responseStatus: 0 });
    expect(await within(0, delivery.arrived())).toBe(false);
  });

  it('is waited for as long as nothing but other requests show', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    const arrived = delivery.arrived();
    request({ initiatorType: 'img' });
    expect(await within(900, arrived)).toBe('waits');
    request({ responseStatus: 0 });
    expect(await within(0, arrived)).toBe(false);
  });

  it('is not judged by the request of the save before', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    request();
    delivery.begin();
    const arrived = delivery.arrived();
    expect(await within(900, arrived)).toBe('waits');
    request({ responseStatus: 0 });
    expect(await within(0, arrived)).toBe(false);
  });

  it('stays doubted when a request got lost, though more was sent since', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    request({ responseStatus: 0 });
    delivery.begin();
    request();
    expect(await within(0, delivery.arrived())).toBe(false);
  });

  it('looks back to the first thing sent of which nothing was proved', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    const first = Date.now();
    await vi.advanceTimersByTimeAsync(500);
    delivery.begin();
    request({ startTime: first, responseStatus: 0 });
    expect(await within(0, delivery.arrived())).toBe(false);
  });

  it('begins anew with what is sent after it was asked about', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    const before = Date.now();
    request();
    expect(await within(0, delivery.arrived())).toBe(true);
    await vi.advanceTimersByTimeAsync(500);
    delivery.begin();
    request({ startTime: before, responseStatus: 0 });
    request();
    expect(await within(0, delivery.arrived())).toBe(true);
  });

  it('of what is forgotten is asked no more', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    request({ responseStatus: 0 });
    delivery.forget();
    await vi.advanceTimersByTimeAsync(500);
    delivery.begin();
    request();
    expect(await within(0, delivery.arrived())).toBe(true);
  });

  it('knows nothing of requests while nothing was sent', async () => {
    const { delivery, request } = watched();
    request({ responseStatus: 0 });
    delivery.begin();
    request();
    expect(await within(0, delivery.arrived())).toBe(true);
  });

  it('is not judged by a site whose name begins like this one', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    request({ name: `${ORIGIN}.evil.example/x`, responseStatus: 0 });
    request();
    expect(await within(0, delivery.arrived())).toBe(true);
  });

  it.each(['fetch', 'beacon', 'xmlhttprequest'])('is judged by what a script sends as %s', async (sender) => {
    const { delivery, request } = watched();
    delivery.begin();
    request({ initiatorType: sender, responseStatus: 0 });
    expect(await within(0, delivery.arrived())).toBe(false);
  });

  it('is believed ten seconds after a page was hidden', async () => {
    const { delivery, page } = watched();
    page.visibilityState = 'hidden';
    delivery.begin();
    const arrived = delivery.arrived();
    expect(await within(9_999, arrived)).toBe('waits');
    expect(await within(1, arrived)).toBe(true);
  });

  it('is waited for a whole second in a page that is seen', async () => {
    const { delivery } = watched();
    delivery.begin();
    const arrived = delivery.arrived();
    expect(await within(999, arrived)).toBe('waits');
    expect(await within(1, arrived)).toBe(true);
  });

  it('leaves no timer behind once it is known', async () => {
    const { delivery, request } = watched();
    delivery.begin();
    const arrived = delivery.arrived();
    request();
    expect(await within(0, arrived)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks the browser for requests and nothing else', () => {
    const asked: unknown[] = [];
    const PerformanceObserver = class {
      observe(what: unknown): void {
        asked.push(what);
      }
    };
    new Delivery(fakeWindow({ properties: { PerformanceObserver } })).forget();
    expect(asked).toEqual([{ type: 'resource' }]);
  });

  it('is believed in a browser that shows no requests', async () => {
    const delivery = new Delivery(fakeWindow());
    delivery.begin();
    expect(await within(0, delivery.arrived())).toBe(true);
  });
});
