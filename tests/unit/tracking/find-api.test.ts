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
