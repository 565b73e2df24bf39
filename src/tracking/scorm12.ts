import { TrackingError } from '../core/tracking-port.ts';
import type { Interaction, Launch, Snapshot, TrackingPort, Verdict } from '../core/tracking-port.ts';
import { decimal } from './decimal.ts';
import { waitForApi } from './find-api.ts';
import type { FoundApi } from './find-api.ts';
import { writeInteraction12 } from './interaction12.ts';
import { readLaunch12 } from './launch12.ts';
import { writeObjectives12 } from './objectives12.ts';
import { otherValue12 } from './other-value12.ts';
import { ScormPort } from './scorm-port.ts';
import type { Dialect } from './scorm-port.ts';
import { timespan12 } from './scorm-time.ts';

const STATUS = 'cmi.core.lesson_status';

const DIALECT: Dialect = {
  functions: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
  },
  exit: 'cmi.core.exit',
  location: 'cmi.core.lesson_location',
  // SCORM 1.2: CMIString255.
  locationLimit: 255,
  sessionTime: 'cmi.core.session_time',
  timespan: timespan12,
  onlyRaised: [STATUS, 'cmi.core.exit'],
};

const RANK: Record<Verdict, number> = { incomplete: 1, failed: 2, completed: 3, passed: 4 };

/** Keeps the record in an LMS that speaks SCORM 1.2. */
class Scorm12Port extends ScormPort {
  #status: Verdict = 'incomplete';
  #score: number | null = null;

  /** @param isWithoutLists whether neither objectives nor interactions may be told */
  constructor(found: FoundApi, start: Window, isWithoutLists: boolean) {
    super(found, start, DIALECT);
    if (isWithoutLists) for (const list of ['cmi.objectives', 'cmi.interactions']) this.record.leaveOut(list);
  }

  /** Who has passed does not fall below that where «completed» did not arrive. */
  protected override otherValue(element: string, value: string, type: string): string | null {
    const wasOnTheWay = element === STATUS && value === 'completed' && this.#status === 'passed';
    return wasOnTheWay ? 'passed' : otherValue12(element, value, type);
  }

  protected override readLaunch(): Omit<Launch, 'isBehind'> {
    const { launch, status } = readLaunch12(this.api);
    this.#score = launch.score;
    if (launch.verdict !== 'not-attempted') this.#status = launch.verdict;
    this.record.know(STATUS, status);
    return launch;
  }

  protected override writeFirstStatus(): void {
    this.record.set(STATUS, this.#status);
  }

  protected override writeInteraction(interaction: Interaction): void {
    writeInteraction12(this.record, interaction);
  }

  protected override writeResults({ objectives, score, verdict }: Snapshot): void {
    writeObjectives12(this.record, objectives);
    this.#writeScore(score);
    this.#writeStatus(verdict);
  }

  #writeScore(score: number | null): void {
    if (score === null) return;
    this.#score = Math.max(score, this.#score ?? 0);
    this.record.offer('cmi.core.score.min', '0');
    this.record.offer('cmi.core.score.max', '100');
    this.record.set('cmi.core.score.raw', decimal(this.#score));
  }

  #writeStatus(verdict: Verdict): void {
    if (RANK[verdict] > RANK[this.#status]) this.#status = verdict;
    if (
      this.#status === 'passed' &&
      !['completed', 'passed'].some((word) => this.record.holds(STATUS, word))
    ) {
      // Moodle's "completed" and "passed" conditions each want to have seen exactly that word.
      this.record.set(STATUS, 'completed');
      this.record.commit();
    }
    this.record.set(STATUS, this.#status);
  }

  protected override terminate(): void {
    try {
      // LMSFinish does not imply a commit everywhere.
      this.record.commit();
    } finally {
      this.api.terminate();
    }
  }
}

/**
 * Whether the LMS fails to open an item again, once rows of lists were committed for it, until its own page is loaded anew.
 * Moodle's `LMSInitialize` throws then (`scorm_12.js`, `initdatamodel`), 4.2 to 5.0, and only there items follow each other
 * in one page. Its report of answers mixes up the columns of several items anyway.
 */
function losesItemsWithLists({ window }: FoundApi): boolean {
  return Boolean((window as { readonly M?: { readonly scorm_api?: unknown } }).M?.scorm_api);
}

/**
 * @param courseId with a section's after a slash where that is one of several items
 * @throws TrackingError when no LMS offers its API within five seconds
 */
export async function connect(start: Window, courseId = ''): Promise<TrackingPort> {
  const found = await waitForApi(start, 'API');
  if (!found)
    throw new TrackingError('API', 'missing', 'no window around the course offers the SCORM 1.2 API');
  return new Scorm12Port(found, start, courseId.includes('/') && losesItemsWithLists(found));
}
