import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/tracking/scorm12.ts';
import { fakeWindow } from '../../contract/fake-window.ts';
import { anInteraction, anObjective, SLOTS, snapshots } from '../../contract/samples.ts';

/** An LMS that takes everything, beside its other objects in the window, and what it was told. */
function anLms(properties: Readonly<Record<string, unknown>>) {
  const told = new Map<string, string>();
  const API = {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSCommit: () => 'true',
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetValue: (element: string) => told.get(element) ?? (element.endsWith('_count') ? '0' : ''),
    LMSSetValue: (element: string, value: string) => {
      told.set(element, value);
      return 'true';
    },
  };
  return { told, window: fakeWindow({ properties: { API, ...properties } }) };
}

/** The lists of which a session with one answer told the LMS anything. */
async function listsTold(properties: Readonly<Record<string, unknown>>, courseId: string): Promise<string[]> {
  const { told, window } = anLms(properties);
  const port = await connect(window, courseId);
  await port.open(SLOTS);
  const snapshot = snapshots()({ objectives: [anObjective(0)] });
  await port.save(snapshot, [anInteraction(0)]);
  expect(told.get('cmi.suspend_data')).toBe(snapshot.resume);
  return ['objectives', 'interactions'].filter((list) =>
    [...told.keys()].some((element) => element.startsWith(`cmi.${list}.`)),
  );
}

const MOODLE = { M: { scorm_api: {} } };
const ALL = ['objectives', 'interactions'];

describe('a section that is one of several items in SCORM 1.2', () => {
  it('tells an LMS of its objectives and answers', async () => {
    expect(await listsTold({}, 'el-agua/s1')).toEqual(ALL);
  });

  it('keeps them from Moodle, which could not open the section again in the same page', async () => {
    expect(await listsTold(MOODLE, 'el-agua/s1')).toEqual([]);
  });

  it('does not keep them back where one item holds the whole course', async () => {
    expect(await listsTold(MOODLE, 'el-agua')).toEqual(ALL);
  });
});
