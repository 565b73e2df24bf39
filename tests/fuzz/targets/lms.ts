import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { decodeResume } from '../../../src/core/resume.ts';
import { slots } from '../../../src/core/report.ts';
import { CourseSession } from '../../../src/core/session.ts';
import { TrackingError } from '../../../src/core/tracking-port.ts';
import type { Launch, Snapshot, TrackingPort } from '../../../src/core/tracking-port.ts';
import { connect as connect12 } from '../../../src/tracking/scorm12.ts';
import { connect as connect2004 } from '../../../src/tracking/scorm2004.ts';
import { fakeWindow } from '../../contract/fake-window.ts';
import { NAMES } from '../../contract/player.ts';
import { aCourse } from '../../fixtures/course.ts';
import { FakeClock } from '../../unit/core/fake-clock.ts';
import { target } from '../target.ts';
import { anyCharacter } from '../../fixtures/any-character.ts';

const COURSE = aCourse({ lessons: 2, activities: 1, pool: 4 });
const ADAPTERS = { scorm12: connect12, scorm2004: connect2004 } as const;

/** What the elements of an LMS's record may say, or pretend to. */
const values = fc.oneof(
  fc.constantFrom('', 'true', 'false', '0', '1', '-1', '100', '1e999', 'NaN', '403', '9'.repeat(400), '0,5'),
  fc.constantFrom(
    'normal',
    'review',
    'browse',
    'passed',
    'completed',
    'failed',
    'credit',
    'resume',
    'unknown',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'lesson/lesson-1-1',
    'lesson/../..',
    'gi1.',
    'gi2.',
    'PT9H',
    '24:00',
  ),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>',
    'javascript:alert(1)',
    '\u202e',
    '\ud800',
    '\0',
  ),
  fc.constantFrom('pt_BR', 'es-', 'x'.repeat(70_000)),
  fc.string({ unit: anyCharacter, maxLength: 30 }),
);

const records = fc.record({
  standard: fc.constantFrom<keyof typeof ADAPTERS>('scorm12', 'scorm2004'),
  /** Given in turn for whatever is asked. */
  values: fc.array(values, { minLength: 1, maxLength: 12 }),
});

const MODES: readonly Launch['mode'][] = ['normal', 'review', 'browse'];
const VERDICTS: readonly Launch['verdict'][] = [
  'not-attempted',
  'incomplete',
  'completed',
  'passed',
  'failed',
];

/** An LMS that answers every call but fills its record with anything: the course begins, and what it saves is sound. */
export const lms = target('lms', 300, records, async ({ standard, values }) => {
  let asked = 0;
  const { object, ...functions } = NAMES[standard];
  const api: Record<string, () => string> = Object.fromEntries(
    Object.values(functions).map((name) => [name, () => 'true']),
  );
  api[functions.lastError] = () => '0';
  api[functions.get] = () => values[(asked += 1) % values.length] ?? '';
  const port = await ADAPTERS[standard](fakeWindow({ properties: { [object]: api } }));
  try {
    const launch = await port.open(slots(COURSE));
    assert.ok(MODES.includes(launch.mode));
    assert.ok(VERDICTS.includes(launch.verdict));
    assert.ok(launch.score === null || (launch.score >= 0 && launch.score <= 100), `score ${launch.score}`);
    for (const snapshot of await saved(launch)) {
      assert.equal(decodeResume(COURSE, snapshot.resume).ok, true);
      assert.match(snapshot.location, /^[\x20-\x7e]{0,255}$/);
      await port.save(snapshot, []);
    }
    port.close(60);
  } catch (error) {
    if (!(error instanceof TrackingError)) throw error;
  }
});

/** What the course saves after such a launch, while a learner opens a lesson. */
async function saved(launch: Launch): Promise<readonly Snapshot[]> {
  const snapshots: Snapshot[] = [];
  const port: TrackingPort = {
    open: async () => launch,
    save: async (snapshot) => void snapshots.push(snapshot),
    distrust: () => undefined,
    close: () => undefined,
  };
  const clock = new FakeClock();
  const session = new CourseSession(COURSE, port, launch, { clock });
  session.dispatch({ type: 'lesson-opened', lesson: 'lesson-1-1' });
  session.dispatch({ type: 'attempt-started', section: 'section-1', seed: 3 });
  await clock.paint();
  await session.flush();
  return snapshots;
}
