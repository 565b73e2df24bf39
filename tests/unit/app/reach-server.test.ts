import { afterEach, expect, it, vi } from 'vitest';
import { reachServer } from '../../../src/app/reach-server.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Makes the server answer so; records what it was asked. */
function answering(answer: (request: RequestInit) => Promise<Partial<Response>>): { asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('location', { pathname: '/course/index.html' });
  vi.stubGlobal('fetch', (address: string, request: RequestInit) => {
    asked.push(`${request.method} ${address} ${request.cache} ${request.redirect}`);
    return answer(request);
  });
  return { asked };
}

it.each([
  ['reachable', { type: 'basic', status: 200 }],
  ['reachable', { type: 'basic', status: 404 }],
  ['reachable', { type: 'basic', status: 503 }],
  ['signed-out', { type: 'opaqueredirect', status: 0 }],
  ['signed-out', { type: 'basic', status: 401 }],
  ['signed-out', { type: 'basic', status: 403 }],
] as const)('finds the server %s when it answers %o', async (found, answer) => {
  const { asked } = answering(async () => answer);
  expect(await reachServer()).toBe(found);
  expect(asked).toEqual(['HEAD /course/index.html no-store manual']);
});

it('finds the server unreachable when nothing answers', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await reachServer()).toBe('unreachable');
});

it('waits eight seconds for an answer', async () => {
  vi.useFakeTimers();
  answering(
    ({ signal }) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
  );
  const found = reachServer();
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await found).toBe('unreachable');
});
