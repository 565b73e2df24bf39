import { BrowserCopy, copyKey } from '../../src/app/browser-copy.ts';
import type { CopyPort } from '../../src/core/progress-copy.ts';
import { slots } from '../../src/core/report.ts';
import { CourseSession } from '../../src/core/session.ts';
import { INITIAL_STATE } from '../../src/core/state.ts';
import type { TrackingPort } from '../../src/core/tracking-port.ts';
import type { CourseOutline } from '../../src/model/outline.ts';
import type { TestLms } from '../contract/lms.ts';
import { FakeClock } from '../unit/core/fake-clock.ts';
import type { Device } from './device.ts';
import type { Caller, Network } from './network.ts';
import { WatchedPort } from './watched-port.ts';
import type { Watcher } from './watched-port.ts';

/** Mistakes that a test puts in the place of what is sound, to see whether histories find them. */
export interface Plants {
  readonly port?: (port: TrackingPort, course: CourseOutline) => TrackingPort;
  readonly copies?: (copies: CopyPort) => CopyPort;
}

/** Where a page is opened. */
export interface Surroundings {
  readonly lms: TestLms;
  readonly network: Network | null;
  readonly device: Device;
  readonly course: CourseOutline;
  readonly watcher: Omit<Watcher, 'state'>;
  readonly plants: Plants;
}

/** One window in which the course was launched. */
export class Page {
  readonly caller: Caller;
  readonly clock: FakeClock;
  readonly session: CourseSession;
  readonly port: WatchedPort;
  /** Lets the browser open its database, as `src/app/ownership.ts` has it; null once it is open. */
  #opening: (() => void) | null;

  private constructor(
    caller: Caller,
    clock: FakeClock,
    session: CourseSession,
    port: WatchedPort,
    opening: () => void,
  ) {
    this.caller = caller;
    this.clock = clock;
    this.session = session;
    this.port = port;
    this.#opening = opening;
  }

  /** Launches the course as `src/app/main.ts` does. @param number counts the launches from 1 */
  static async open(number: number, around: Surroundings): Promise<Page> {
    const { lms, network, device, course, watcher, plants } = around;
    const caller: Caller = { number, isDead: false };
    const adapter = await lms.connect(network?.interceptFor(caller));
    let page: Page | null = null;
    const port = new WatchedPort(plants.port?.(adapter, course) ?? adapter, caller, {
      ...watcher,
      state: () => page?.session.state ?? INITIAL_STATE,
    });
    const launch = await port.open(slots(course));
    const key = copyKey(course.id, launch.learnerId);
    const copies = new BrowserCopy(key, () => device.storageFor(caller));
    const clock = new FakeClock();
    const attempt = `a${number.toString(36)}`;
    const kept = plants.copies?.(copies) ?? copies;
    const session = new CourseSession(course, port, launch, { clock, copies: kept, freshAttempt: attempt });
    page = new Page(caller, clock, session, port, () => {
      const database = device.databaseFor(key, caller);
      copies.database = database;
      if (database.found) session.join(database.found);
    });
    return page;
  }

  /** Whether what the learner does here is kept. */
  get keeps(): boolean {
    return ['saved', 'kept', 'pending', 'failed'].includes(this.session.saving);
  }

  /** Whether the course does not know yet what lies in the browser's database. */
  get awaitsDatabase(): boolean {
    return this.#opening !== null;
  }

  openDatabase(): void {
    this.#opening?.();
    this.#opening = null;
  }

  /** The page is gone, and with it all that only its memory held. */
  kill(): void {
    this.caller.isDead = true;
  }
}
