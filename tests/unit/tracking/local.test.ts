import { describe, expect, it } from 'vitest';
import { TrackingError } from '../../../src/core/tracking-port.ts';
import { connect, localKey } from '../../../src/tracking/local.ts';
import { fakeWindow } from '../../contract/fake-window.ts';
import { browser } from '../../contract/profiles/browser.ts';
import { snapshots } from '../../contract/samples.ts';
import { describeTrackingPort } from '../../contract/tracking-port.ts';

describeTrackingPort('the browser', browser);

describe('a browser without storage', () => {
  const forbidden = fakeWindow({
    properties: {
      get localStorage(): Storage {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    },
  });

  it('opens the course anew', async () => {
    const port = await connect(forbidden, 'curso');
    expect(await port.open([])).toMatchObject({ mode: 'normal', resume: '', verdict: 'not-attempted' });
  });

  it('says with each save that nothing is kept', async () => {
    const port = await connect(forbidden, 'curso');
    await port.open([]);
    const error = await port.save(snapshots()(), []).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TrackingError);
    expect(error).toMatchObject({
      operation: 'localStorage.setItem',
      code: 'exception',
      message: expect.stringContaining('insecure'),
    });
    expect(() => port.distrust()).not.toThrow();
    expect(() => port.close(1)).not.toThrow();
  });
});

it('knows nothing of a learner but what the browser kept', async () => {
  const kept: Record<string, string> = { [localKey('uno')]: 'gi1.uno' };
  const localStorage = { getItem: (key: string) => kept[key] ?? null };
  const port = await connect(fakeWindow({ properties: { localStorage } }), 'uno');
  expect(localKey('uno')).toBe('course:uno');
  expect(await port.open([])).toEqual({
    mode: 'normal',
    learnerId: '',
    learnerName: '',
    language: '',
    resume: 'gi1.uno',
    location: '',
    verdict: 'not-attempted',
    score: null,
    isBehind: false,
  });
});

it('keeps two courses of one site apart', async () => {
  const stored = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  };
  const start = fakeWindow({ properties: { localStorage } });
  const [one, other] = await Promise.all([connect(start, 'uno'), connect(start, 'dos')]);
  await one.save(snapshots()({ resume: 'gi1.uno' }), []);
  expect((await other.open([])).resume).toBe('');
  expect((await (await connect(start, 'uno')).open([])).resume).toBe('gi1.uno');
});
