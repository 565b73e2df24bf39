import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findApi, languageAround, waitForApi } from '../../../src/tracking/find-api.ts';
import { crossOriginWindow, fakeWindow } from '../../contract/fake-window.ts';

const API = { LMSInitialize: () => 'true' };
const holding = (): Window => fakeWindow({ properties: { API } });

/** A window at the bottom of so many frames, the outermost of which is given. */
function nested(depth: number, outermost: Window): Window {
  let inner = outermost;
  for (let level = 0; level < depth; level += 1) inner = fakeWindow({ parent: inner });
  return inner;
}

describe('the search for the API', () => {
  it.each([0, 1, 7, 40])('climbs %i frames', (depth) => {
    expect(findApi(nested(depth, holding()), 'API')).toMatchObject({ api: API });
  });

  it('takes the nearest of several', () => {
    const near = fakeWindow({ parent: fakeWindow({ properties: { API: {} } }), properties: { API } });
    expect(findApi(fakeWindow({ parent: near }), 'API')).toMatchObject({ api: API });
  });

  it('asks for the object of its own standard only', () => {
    const both = fakeWindow({ properties: { API: {}, API_1484_11: API } });
    expect(findApi(fakeWindow({ parent: both }), 'API_1484_11')).toMatchObject({ api: API });
    expect(findApi(fakeWindow({ parent: holding() }), 'API_1484_11')).toBeUndefined();
  });

  it('passes through frames of another origin', () => {
    const between = crossOriginWindow({ parent: crossOriginWindow({ parent: holding() }) });
    expect(findApi(fakeWindow({ parent: between }), 'API')).toMatchObject({ api: API });
  });

  it('looks in the frames around the opener when its own frames have none', () => {
    const opener = nested(3, holding());
    expect(findApi(fakeWindow({ parent: crossOriginWindow(), opener }), 'API')).toMatchObject({ api: API });
  });

  it('looks at the opener of the topmost frame last', () => {
    const top = fakeWindow({ opener: nested(1, holding()) });
    expect(findApi(nested(2, top), 'API')).toMatchObject({ api: API });
  });

  it('leaves an opener alone that was closed', () => {
    const opener = fakeWindow({ closed: true, properties: { API } });
    expect(findApi(fakeWindow({ opener }), 'API')).toBeUndefined();
  });

  it('finds nothing, and throws nothing, where every look is forbidden', () => {
    const forbidden = new Proxy({} as Window, {
      get() {
        throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
      },
    });
    expect(findApi(fakeWindow({ parent: forbidden, opener: forbidden }), 'API')).toBeUndefined();
    expect(findApi(forbidden, 'API')).toBeUndefined();
  });

  it('takes no other object than an API for one, nor a window that is gone', () => {
    for (const nothing of [null, undefined, 0, '', false])
      expect(
        findApi(fakeWindow({ parent: fakeWindow({ properties: { API: nothing } }) }), 'API'),
      ).toBeUndefined();
    const closed = fakeWindow({ closed: true, properties: { API } });
    expect(findApi(closed, 'API')).toBeUndefined();
  });

  it('says which window holds it', () => {
    const holder = holding();
    expect(findApi(nested(3, holder), 'API')?.window).toBe(holder);
  });

  it('climbs 500 windows at the most', () => {
    expect(findApi(nested(499, holding()), 'API')).toMatchObject({ api: API });
    expect(findApi(nested(500, holding()), 'API')).toBeUndefined();
  });

  it('comes to an end where frames go round in a circle, and where they never end', () => {
    const one = { opener: null, closed: false } as unknown as { parent: unknown };
    const other = { parent: one };
    one.parent = other;
    expect(findApi(one as Window, 'API')).toBeUndefined();
    let looks = 0;
    const endless: ProxyHandler<Window> = {
      get(_target, key) {
        looks += 1;
        return key === 'parent' || key === 'opener' || key === 'top'
          ? new Proxy({} as Window, endless)
          : undefined;
      },
    };
    expect(findApi(new Proxy({} as Window, endless), 'API')).toBeUndefined();
    expect(looks).toBeLessThan(5_000);
  });
});

describe('the wait for the API', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('does not wait where the API is there already', async () => {
    await expect(waitForApi(fakeWindow({ parent: holding() }), 'API')).resolves.toMatchObject({ api: API });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('finds an API that the LMS attaches late', async () => {
    const parent = fakeWindow();
    const waiting = waitForApi(fakeWindow({ parent }), 'API');
    setTimeout(() => Object.assign(parent, { API }), 1_900);
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(waiting).resolves.toMatchObject({ api: API });
  });

  it('gives up after five seconds', async () => {
    const waiting = waitForApi(fakeWindow({ parent: crossOriginWindow() }), 'API');
    await vi.advanceTimersByTimeAsync(5_000);
    await expect(waiting).resolves.toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits for an opener too', async () => {
    const opener = fakeWindow();
    const waiting = waitForApi(fakeWindow({ opener }), 'API');
    setTimeout(() => Object.assign(opener, { API }), 600);
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(waiting).resolves.toMatchObject({ api: API });
  });

  it('looks again four times a second', async () => {
    const parent = fakeWindow();
    const waiting = waitForApi(fakeWindow({ parent }), 'API');
    await vi.advanceTimersByTimeAsync(600);
    Object.assign(parent, { API });
    let found: unknown = 'waits';
    void waiting.then((api) => (found = api));
    await vi.advanceTimersByTimeAsync(149);
    expect(found).toBe('waits');
    await vi.advanceTimersByTimeAsync(1);
    expect(found).toMatchObject({ api: API });
  });

  it('looks as long and as often as it is told to', async () => {
    const parent = fakeWindow();
    const waiting = waitForApi(fakeWindow({ parent }), 'API', 100, 50);
    await vi.advanceTimersByTimeAsync(99);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await expect(waiting).resolves.toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not give up before five seconds', async () => {
    const parent = fakeWindow();
    const waiting = waitForApi(fakeWindow({ parent }), 'API');
    await vi.advanceTimersByTimeAsync(4_999);
    Object.assign(parent, { API });
    await vi.advanceTimersByTimeAsync(1);
    await expect(waiting).resolves.toMatchObject({ api: API });
  });

  it('does not keep a page waiting that nobody launched', async () => {
    await expect(waitForApi(fakeWindow(), 'API')).resolves.toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the language around the course', () => {
  const start = fakeWindow();
  const written = (lang: string): Window =>
    fakeWindow({ properties: { document: { documentElement: { lang } } } });

  it('is that of the page that holds the API', () => {
    expect(languageAround({ api: API, window: written('pt-br') }, start)).toBe('pt-br');
  });

  it('is unknown where the course itself holds the API, or the page may not be looked at', () => {
    const own = written('es');
    expect(languageAround({ api: API, window: own }, own)).toBe('');
    expect(languageAround({ api: API, window: crossOriginWindow() }, start)).toBe('');
    expect(languageAround({ api: API, window: fakeWindow() }, start)).toBe('');
  });
});
