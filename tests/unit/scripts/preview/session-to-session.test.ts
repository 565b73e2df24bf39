import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Delivery } from '../../../../src/preview/delivery.ts';
import { loggedApi } from '../../../../src/preview/logged-api.ts';
import { PLAYED_STANDARDS } from '../../../../src/preview/protocol.ts';
import type { Launch, LaunchRequest, PlayedStandard, Report } from '../../../../src/preview/protocol.ts';
import { createRuntime } from '../../../../src/preview/runtime.ts';
import { summarise } from '../../../../scripts/preview/attempt-summary.ts';
import { openDatabase } from '../../../../scripts/preview/database.ts';
import { launch } from '../../../../scripts/preview/launch.ts';
import { fillShelf } from '../../../../scripts/preview/shelf.ts';
import type { Shelf } from '../../../../scripts/preview/shelf.ts';
import { Store } from '../../../../scripts/preview/store.ts';
import { sampleManifest, temporaryFolder, writeSamplePackage } from './sample-package.ts';

/** The words of each standard for the same things. */
const NAMES = {
  scorm12: {
    prefix: 'LMS',
    end: 'LMSFinish',
    status: ['cmi.core.lesson_status', 'incomplete'],
    done: ['cmi.core.lesson_status', 'passed'],
    exit: 'cmi.core.exit',
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    learner: ['cmi.core.student_id', 'cmi.core.student_name'],
    sessionTime: ['cmi.core.session_time', '00:10:00'],
    totals: ['00:10:00', '00:20:00'],
    given: ['cmi.student_data.mastery_score', '80'],
    response: 'student_response',
    failed: '101',
  },
  scorm2004: {
    prefix: '',
    end: 'Terminate',
    status: ['cmi.completion_status', 'incomplete'],
    done: ['cmi.completion_status', 'completed'],
    exit: 'cmi.exit',
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    learner: ['cmi.learner_id', 'cmi.learner_name'],
    sessionTime: ['cmi.session_time', 'PT10M'],
    totals: ['PT10M', 'PT20M'],
    given: ['cmi.launch_data', 'hola'],
    response: 'learner_response',
    failed: '391',
  },
} as const;

const ITEMS: Record<PlayedStandard, string> = {
  scorm12: '<adlcp:masteryscore>80</adlcp:masteryscore>',
  scorm2004: '<adlcp:dataFromLMS>hola</adlcp:dataFromLMS>',
};

let store: Store;
let shelf: Shelf;
let remove: () => Promise<void>;
let serverAnswers = true;

beforeAll(async () => {
  const temporary = await temporaryFolder();
  remove = temporary.remove;
  store = new Store(openDatabase(temporary.folder));
  shelf = await fillShelf(
    await Promise.all(
      PLAYED_STANDARDS.map(async (standard) => ({
        standard,
        path: await writeSamplePackage(temporary.folder, standard, {
          'imsmanifest.xml': sampleManifest(standard, ITEMS[standard]),
        }),
      })),
    ),
  );
});

afterAll(async () => {
  store.close();
  await remove();
});

async function opened(
  request: Partial<LaunchRequest> & Pick<LaunchRequest, 'learner' | 'standard'>,
): Promise<Launch> {
  const result = await launch(
    { store, shelf: () => shelf, assets: new Map(), authoring: null },
    { mode: 'normal', ...request },
  );
  if (!result) throw new Error('nothing was launched');
  return result;
}

/** Plays content against scorm-again and the store, as the player does, with a wire that is never slow. */
function play(launched: Launch) {
  const names = NAMES[launched.standard];
  const { session } = launched;
  const deliver = (body: string) =>
    session !== null && serverAnswers ? store.take(session, JSON.parse(body) as Report) : null;
  const transport = {
    wait: deliver,
    leave: (body: string) => deliver(body) !== null,
    send: async (body: string) => deliver(body),
  };
  const runtime = createRuntime(launched, (elements, isLast) =>
    session === null ? true : delivery.commit(elements, isLast),
  );
  const delivery = new Delivery(
    transport,
    launched.elements,
    () => runtime.isRunning(),
    () => undefined,
  );
  const api = loggedApi(runtime, (call) => delivery.log(call));
  const run = (name: string, ...values: string[]) => api[`${names.prefix}${name}`]?.(...values);
  return {
    delivery,
    begin: () => run('Initialize', ''),
    get: (element: string) => run('GetValue', element),
    set: (element: string, value: string) => run('SetValue', element, value),
    put: ([element, value]: readonly [string, string]) => run('SetValue', element, value),
    commit: () => run('Commit', ''),
    lastError: () => run('GetLastError'),
    end: () => api[names.end]?.(''),
  };
}

describe.each(PLAYED_STANDARDS)('%s from session to session', (standard) => {
  const names = NAMES[standard];

  it('begins at the beginning, and resumes with data, total time and answers', async () => {
    const learner = store.addLearner('Ana Ñ <b>');
    const first = play(await opened({ standard, learner: learner.id }));
    expect(first.begin()).toBe('true');
    expect(names.learner.map(first.get)).toEqual([learner.id, learner.name]);
    expect([first.get(names.entry), first.get(names.mode), first.get(names.credit)]).toEqual([
      'ab-initio',
      'normal',
      'credit',
    ]);
    expect(first.get(names.given[0])).toBe(names.given[1]);
    first.put(names.status);
    first.set(names.exit, 'suspend');
    first.set('cmi.suspend_data', 'one');
    for (const slot of [0, 1]) {
      first.set(`cmi.interactions.${slot}.id`, `q${slot}`);
      first.set(`cmi.interactions.${slot}.type`, 'choice');
      first.set(`cmi.interactions.${slot}.${names.response}`, 'a');
    }
    first.put(names.sessionTime);
    expect([first.commit(), first.end()]).toEqual(['true', 'true']);

    const second = play(await opened({ standard, learner: learner.id }));
    second.begin();
    expect(second.get(names.entry)).toBe('resume');
    expect(second.get('cmi.suspend_data')).toBe('one');
    expect(second.get('cmi.interactions._count')).toBe('2');
    expect(second.get(names.sessionTime[0].replace('session', 'total'))).toBe(names.totals[0]);
    second.put(names.sessionTime);
    // No farewell: the commit alone must have carried the time.
    second.commit();

    const third = play(await opened({ standard, learner: learner.id }));
    third.begin();
    expect(third.get(names.sessionTime[0].replace('session', 'total'))).toBe(names.totals[1]);
    expect(store.attempts(learner.id)).toHaveLength(1);
  });

  it('answers "false" with its error while nothing is kept, and loses nothing by it', async () => {
    const learner = store.addLearner('Luz');
    const launched = await opened({ standard, learner: learner.id });
    const content = play(launched);
    content.begin();
    content.set('cmi.suspend_data', 'kept later');
    serverAnswers = false;
    expect([content.commit(), content.lastError()]).toEqual(['false', names.failed]);
    expect(await content.delivery.flush()).toBe(false);
    serverAnswers = true;
    expect(await content.delivery.flush()).toBe(true);
    const [attempt] = store.attempts(learner.id);
    expect(store.elements(attempt!.id)).toMatchObject({ 'cmi.suspend_data': 'kept later' });
    expect(store.calls(attempt!.id).map(({ name, result, error }) => [name, result, error])).toEqual([
      [`${names.prefix}Initialize`, 'true', '0'],
      [`${names.prefix}SetValue`, 'true', '0'],
      [`${names.prefix}Commit`, 'false', names.failed],
      [`${names.prefix}GetLastError`, names.failed, names.failed],
    ]);
  });

  it('browses without a trace', async () => {
    const learner = store.addLearner('Sol');
    const content = play(await opened({ standard, learner: learner.id, mode: 'browse' }));
    content.begin();
    expect([content.get(names.mode), content.get(names.credit)]).toEqual(['browse', 'no-credit']);
    expect(content.commit()).toBe('true');
    expect(store.attempts(learner.id)).toEqual([]);
  });

  it('reviews a finished attempt and leaves it as it is', async () => {
    const learner = store.addLearner('Mar');
    const content = play(await opened({ standard, learner: learner.id }));
    content.begin();
    content.put(names.done);
    content.set('cmi.suspend_data', 'mine');
    content.end();
    const [attempt] = store.attempts(learner.id);
    expect(summarise(standard, store.elements(attempt!.id)).isFinished).toBe(true);

    const review = play(await opened({ standard, learner: learner.id, mode: 'review', attempt: 1 }));
    review.begin();
    expect([review.get(names.mode), review.get('cmi.suspend_data')]).toEqual(['review', 'mine']);
    review.set('cmi.suspend_data', 'other');
    expect(review.end()).toBe('true');
    expect(store.elements(attempt!.id)).toMatchObject({ 'cmi.suspend_data': 'mine' });
  });
});

describe('leaving without "suspend"', () => {
  it('gives everything back in SCORM 1.2, with no word on how it was entered', async () => {
    const learner = store.addLearner('Paz');
    const first = play(await opened({ standard: 'scorm12', learner: learner.id }));
    first.begin();
    first.set('cmi.suspend_data', 'still here');
    first.end();
    const second = play(await opened({ standard: 'scorm12', learner: learner.id }));
    second.begin();
    expect([second.get('cmi.core.entry'), second.get('cmi.suspend_data')]).toEqual(['', 'still here']);
    expect(second.get('cmi.core.lesson_status')).toBe('completed');
  });

  it('ends the attempt in SCORM 2004, and begins the next', async () => {
    const learner = store.addLearner('Río');
    const first = play(await opened({ standard: 'scorm2004', learner: learner.id }));
    first.begin();
    first.set('cmi.suspend_data', 'of the first');
    first.set('cmi.exit', 'normal');
    first.end();
    const second = play(await opened({ standard: 'scorm2004', learner: learner.id }));
    second.begin();
    expect([second.get('cmi.entry'), second.get('cmi.suspend_data')]).toEqual(['ab-initio', '']);
    expect(store.attempts(learner.id)).toHaveLength(2);
  });
});

describe('a launch', () => {
  it('waits for the last data of the session that the same tab held', async () => {
    const learner = store.addLearner('Ida');
    const before = await opened({ standard: 'scorm12', learner: learner.id });
    setTimeout(() => {
      store.take(before.session!, {
        sequence: 0,
        changes: { 'cmi.suspend_data': 'late' },
        calls: [],
        isRunning: false,
      });
    }, 60);
    const after = await opened({ standard: 'scorm12', learner: learner.id, after: before.session! });
    expect(after.elements).toEqual({ 'cmi.suspend_data': 'late' });
  });

  it('refuses who and what does not exist', async () => {
    const context = { store, shelf: () => shelf, assets: new Map(), authoring: null };
    const { id } = store.addLearner('Eva');
    expect(await launch(context, { standard: 'scorm12', learner: 'nobody', mode: 'normal' })).toBeNull();
    expect(await launch(context, { standard: 'scorm12', learner: id, mode: 'review' })).toBeNull();
  });
});
