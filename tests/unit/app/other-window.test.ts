import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OtherWindow } from '../../../src/app/other-window.ts';

type Listener = (event: { readonly data: unknown }) => void;

/** A channel between the windows of a test; a frozen window hears nothing. */
class FakeChannel {
  static all: FakeChannel[] = [];
  isFrozen = false;
  readonly #listeners = new Set<Listener>();

  constructor() {
    FakeChannel.all.push(this);
  }

  addEventListener(_type: string, listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  postMessage(data: unknown): void {
    for (const other of FakeChannel.all) if (other !== this && !other.isFrozen) other.#hear(data);
  }

  #hear(data: unknown): void {
    for (const listener of this.#listeners) queueMicrotask(() => listener({ data }));
  }
}

let told: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  FakeChannel.all = [];
  told = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Opens the course in a window of this name. */
function open(window: string): { readonly other: OtherWindow; readonly channel: FakeChannel } {
  const other = new OtherWindow('course', {
    letGo: async () => {
      told.push(`${window} lets go`);
      return `what ${window} left`;
    },
    stop: () => void told.push(`${window} stops`),
  });
  return { other, channel: FakeChannel.all.at(-1)! };
}

async function after<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return promise;
}

/** A window that was opened when no other was in charge. */
async function openFirst(window: string) {
  const first = open(window);
  await after(400, first.other.isThere());
  return first;
}

describe('windows of one course', () => {
  it('are alone until another one is in charge', async () => {
    expect(await after(400, open('first').other.isThere())).toBe(false);
    expect(await after(0, open('second').other.isThere())).toBe(true);
  });

  it('each take themselves for the only one in a browser that does not let them speak to each other', async () => {
    // As Firefox does where cookies are blocked.
    vi.stubGlobal('BroadcastChannel', function forbid() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    for (const window of ['first', 'second'])
      expect(await after(400, open(window).other.isThere())).toBe(false);
    expect(told).toEqual([]);
  });

  it('hand over to the one that asks for it', async () => {
    await openFirst('first');
    const second = open('second');
    await after(0, second.other.isThere());
    expect(await after(0, second.other.takeOver())).toBe('what first left');
    expect(told).toEqual(['first lets go']);
    expect(await after(0, open('third').other.isThere())).toBe(true);
  });

  it('do not wait for ever for one that never answers', async () => {
    const first = await openFirst('first');
    const second = open('second');
    await after(0, second.other.isThere());
    first.channel.isFrozen = true;
    await after(5_000, second.other.takeOver());
    expect(await after(0, open('third').other.isThere())).toBe(true);
  });

  it('that begin in the same moment end with one in charge', async () => {
    const both = [open('first'), open('second')];
    // Neither hears the other in time.
    for (const { channel } of both) channel.isFrozen = true;
    const asking = Promise.all(both.map(({ other }) => other.isThere()));
    expect(await after(400, asking)).toEqual([false, false]);
    for (const { channel } of both) channel.isFrozen = false;
    both[0]!.other.reassure();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveLength(1);
  });

  it('that begin one while the other still asks end with one in charge', async () => {
    const first = open('first').other.isThere();
    await vi.advanceTimersByTimeAsync(200);
    const second = open('second').other.isThere();
    expect(await after(400, Promise.all([first, second]))).toEqual([false, true]);
    expect(told).toEqual([]);
  });

  it('that were frozen while another took charge stop when they wake up', async () => {
    const first = await openFirst('first');
    first.channel.isFrozen = true;
    await vi.advanceTimersByTimeAsync(1);
    await openFirst('second');
    first.channel.isFrozen = false;
    first.other.reassure();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['first stops']);
  });

  it('are free for others once their session has ended', async () => {
    const first = await openFirst('first');
    first.other.release();
    expect(await after(400, open('second').other.isThere())).toBe(false);
  });
});
