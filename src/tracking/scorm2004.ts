import { TrackingError } from '../core/tracking-port.ts';
import type { Interaction, Launch, Snapshot, TrackingPort, Verdict } from '../core/tracking-port.ts';
import { decimal } from './decimal.ts';
import { waitForApi } from './find-api.ts';
import { writeInteraction2004 } from './interaction2004.ts';
import { readLaunch2004 } from './launch2004.ts';
import { Objectives2004 } from './objectives2004.ts';
import { ScormPort } from './scorm-port.ts';
import type { Dialect } from './scorm-port.ts';
import { interval2004 } from './scorm-time.ts';

const DIALECT: Dialect = {
  functions: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
  },
  exit: 'cmi.exit',
  location: 'cmi.location',
  // SCORM 2004: smallest permitted maximum of cmi.location.
  locationLimit: 1000,
  sessionTime: 'cmi.session_time',
  timespan: interval2004,
  onlyRaised: ['cmi.completion_status', 'cmi.success_status'],
};

/** Keeps the record in an LMS that speaks SCORM 2004 (3rd and 4th Edition). */
class Scorm2004Port extends ScormPort {
  readonly #objectives = new Objectives2004(this.api, this.record);
  #completion: 'incomplete' | 'completed' = 'incomplete';
  #success: 'passed' | 'failed' | null = null;
  #score: number | null = null;

  protected override readLaunch(): Omit<Launch, 'isBehind'> {
    const { launch, completion, success } = readLaunch2004(this.api);
    this.#score = launch.score;
    if (completion === 'completed') this.#completion = completion;
    if (success === 'passed' || success === 'failed') this.#success = success;
    this.record.know('cmi.completion_status', completion);
    this.record.know('cmi.success_status', success);
    return launch;
  }

  protected override writeFirstStatus(): void {
    this.record.set('cmi.completion_status', this.#completion);
  }

  protected override writeInteraction(interaction: Interaction): void {
    writeInteraction2004(this.record, interaction);
  }

  protected override writeResults({ objectives, progress, score, verdict }: Snapshot): void {
    for (const objective of objectives) this.#objectives.write(objective);
    this.record.offer('cmi.progress_measure', decimal(progress, 4));
    this.#writeScore(score);
    this.#writeStatus(verdict);
  }

  #writeScore(score: number | null): void {
    if (score === null) return;
    this.#score = Math.max(score, this.#score ?? 0);
    this.record.offer('cmi.score.min', '0');
    this.record.offer('cmi.score.max', '100');
    this.record.set('cmi.score.raw', decimal(this.#score));
    this.record.set('cmi.score.scaled', decimal(this.#score / 100, 4));
  }

  #writeStatus(verdict: Verdict): void {
    if (verdict !== 'incomplete') this.#completion = 'completed';
    if (verdict === 'passed' || (verdict === 'failed' && this.#success === null)) this.#success = verdict;
    this.record.set('cmi.completion_status', this.#completion);
    if (this.#success !== null) this.record.set('cmi.success_status', this.#success);
  }

  protected override terminate(): void {
    // Terminate implies a commit, and is called even where Commit fails during unload (Cornerstone).
    this.api.terminate();
  }
}

/** @throws TrackingError when no LMS offers its API within five seconds */
export async function connect(start: Window): Promise<TrackingPort> {
  const found = await waitForApi(start, 'API_1484_11');
  if (!found)
    throw new TrackingError(
      'API_1484_11',
      'missing',
      'no window around the course offers the SCORM 2004 API',
    );
  return new Scorm2004Port(found, start, DIALECT);
}
