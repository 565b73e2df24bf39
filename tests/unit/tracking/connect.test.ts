import { afterEach, describe, expect, it, vi } from 'vitest';
import { TrackingError } from '../../../src/core/tracking-port.ts';
import { connect as connect12 } from '../../../src/tracking/scorm12.ts';
import { connect as connect2004 } from '../../../src/tracking/scorm2004.ts';
import { crossOriginWindow, fakeWindow } from '../../contract/fake-window.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  ['SCORM 1.2', connect12, 'API', 'API_1484_11'],
  ['SCORM 2004', connect2004, 'API_1484_11', 'API'],
] as const)('connecting by %s', (name, connect, own, others) => {
  it('says that nobody is there when no window offers the API', async () => {
    await expect(connect(fakeWindow())).rejects.toMatchObject({
      name: 'TrackingError',
      operation: own,
      code: 'missing',
      message: expect.stringContaining(`no window around the course offers the ${name} API`),
    });
  });

  it('says so after five seconds of waiting in a frame of another site', async () => {
    vi.useFakeTimers();
    const connecting = connect(fakeWindow({ parent: crossOriginWindow() })).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await connecting).toBeInstanceOf(TrackingError);
  });

  it('never speaks to the API of the other version', async () => {
    await expect(connect(fakeWindow({ properties: { [others]: {} } }))).rejects.toMatchObject({
      code: 'missing',
    });
  });

  it('says which function is missing in an object that is no API', async () => {
    const port = await connect(fakeWindow({ properties: { [own]: { nodeName: 'DIV' } } }));
    await expect(port.open([])).rejects.toMatchObject({
      operation: expect.stringMatching(/Initialize$/),
      code: 'missing',
    });
  });
});
