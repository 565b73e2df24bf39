import { TrackingError } from '../core/tracking-port.ts';
import type {
  Interaction,
  Launch,
  ObjectiveReport,
  Slot,
  Snapshot,
  TrackingPort,
} from '../core/tracking-port.ts';
import { waitForApi } from './find-api.ts';
import { LmsApi } from './lms-api.ts';
import { pattern2004, response2004 } from './response2004.ts';
import { plainResponse } from './response-text.ts';
import { decimal, ScormRecord } from './scorm-record.ts';
import { interval2004, timestamp2004 } from './scorm-time.ts';

const NAMES = {
  initialize: 'Initialize',
  terminate: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
  errorString: 'GetErrorString',
};

/** Keeps the record in an LMS that speaks SCORM 2004 (3rd and 4th Edition). */
export class Scorm2004Port implements TrackingPort {
  readonly #api: LmsApi;
  readonly #record: ScormRecord;
  readonly #objectives = new Map<string, number>();
  #slots: readonly Slot[] = [];
  #declared = 0;
  #completion = '';
  #success = '';
  #score: number | null = null;

  constructor(api: unknown) {
    this.#api = new LmsApi(api, NAMES);
    this.#record = new ScormRecord(this.#api);
  }

  async open(slots: readonly Slot[]): Promise<Launch> {
    this.#slots = slots;
    this.#api.initialize();
    const mode = this.#api.get('cmi.mode');
    this.#completion = this.#api.get('cmi.completion_status');
    this.#success = this.#api.get('cmi.success_status');
    const scaled = this.#api.get('cmi.score.scaled');
    this.#score = scaled === '' || !Number.isFinite(Number(scaled)) ? null : Number(scaled) * 100;
    const launch: Launch = {
      mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
      learnerName: this.#api.get('cmi.learner_name'),
      language: this.#api.get('cmi.learner_preference.language'),
      resume: this.#api.get('cmi.suspend_data'),
      location: this.#api.get('cmi.location'),
      verdict: heldVerdict(this.#completion, this.#success),
      score: this.#score,
    };
    if (launch.mode === 'normal') this.#begin();
    return launch;
  }

  /** Moodle gives nothing back to whoever left without a stored exit `suspend`. */
  #begin(): void {
    this.#declared = Number(this.#api.get('cmi.interactions._count')) || 0;
    const objectives = Number(this.#api.get('cmi.objectives._count')) || 0;
    // The LMS may have made rows from the manifest: an objective is found by its id, never by its index.
    for (let index = 0; index < objectives; index += 1)
      this.#objectives.set(this.#api.get(`cmi.objectives.${index}.id`), index);
    if (this.#completion !== 'completed') this.#record.set('cmi.completion_status', 'incomplete');
    this.#record.offer('cmi.exit', 'suspend');
    this.#record.commit();
  }

  async save(snapshot: Snapshot, interactions: readonly Interaction[]): Promise<void> {
    this.#record.set('cmi.suspend_data', snapshot.resume);
    this.#record.offer('cmi.location', snapshot.location);
    for (const interaction of interactions) this.#writeInteraction(interaction);
    for (const objective of snapshot.objectives) this.#writeObjective(objective);
    this.#record.offer('cmi.progress_measure', decimal(snapshot.progress, 4));
    this.#writeScore(snapshot.score);
    this.#writeStatus(snapshot.verdict);
    this.#record.offer('cmi.session_time', interval2004(snapshot.seconds));
    this.#record.commit();
  }

  close(seconds: number): void {
    this.#record.offer('cmi.session_time', interval2004(seconds));
    // Terminate implies a commit, and is called even where Commit fails during unload (Cornerstone).
    this.#api.terminate();
  }

  /** Never lowers what the LMS holds. @throws TrackingError */
  #writeStatus(verdict: Snapshot['verdict']): void {
    if (verdict === 'incomplete') return;
    if (this.#completion !== 'completed') this.#record.set('cmi.completion_status', 'completed');
    this.#completion = 'completed';
    const success = verdict === 'completed' ? '' : verdict;
    if (success === '' || this.#success === 'passed') return;
    this.#record.set('cmi.success_status', success);
    this.#success = success;
  }

  #writeScore(score: number | null): void {
    if (score === null) return;
    const best = Math.max(score, this.#score ?? 0);
    this.#record.offer('cmi.score.min', '0');
    this.#record.offer('cmi.score.max', '100');
    this.#record.offer('cmi.score.raw', decimal(best));
    this.#record.set('cmi.score.scaled', decimal(best / 100, 4));
    this.#score = best;
  }

  #writeInteraction(interaction: Interaction): void {
    for (; this.#declared <= interaction.slot; this.#declared += 1) {
      const slot = this.#slots[this.#declared];
      if (!slot) break;
      this.#record.offer(`cmi.interactions.${this.#declared}.id`, slot.id);
      this.#record.offer(`cmi.interactions.${this.#declared}.type`, slot.type);
    }
    const at = `cmi.interactions.${interaction.slot}`;
    // Id first, then type, then the rest: anything else is error 408.
    this.#record.offer(`${at}.id`, interaction.id);
    this.#record.offer(`${at}.type`, interaction.type);
    this.#record.offer(`${at}.objectives.0.id`, interaction.objective);
    this.#record.offer(`${at}.timestamp`, timestamp2004(interaction.at));
    interaction.correct.forEach((value, index) =>
      this.#record.offer(`${at}.correct_responses.${index}.pattern`, pattern2004(value)),
    );
    this.#record.offer(`${at}.weighting`, decimal(interaction.weight));
    this.#record.offer(`${at}.learner_response`, response2004(interaction.response));
    this.#record.offer(`${at}.result`, result2004(interaction.score));
    this.#record.offer(`${at}.latency`, interval2004(interaction.latencySeconds));
    this.#record.offer(`${at}.description`, plainResponse(interaction.description, 250));
  }

  #writeObjective({ id, score, verdict }: ObjectiveReport): void {
    const index = this.#objectives.get(id) ?? this.#objectives.size;
    this.#objectives.set(id, index);
    const at = `cmi.objectives.${index}`;
    this.#record.offer(`${at}.id`, id);
    if (score !== null) {
      this.#record.offer(`${at}.score.min`, '0');
      this.#record.offer(`${at}.score.max`, '100');
      this.#record.offer(`${at}.score.raw`, decimal(score));
      this.#record.offer(`${at}.score.scaled`, decimal(score / 100, 4));
    }
    this.#record.offer(`${at}.completion_status`, COMPLETION[verdict]);
    this.#record.offer(
      `${at}.success_status`,
      verdict === 'passed' || verdict === 'failed' ? verdict : 'unknown',
    );
  }
}

const COMPLETION: Record<ObjectiveReport['verdict'], string> = {
  'not-attempted': 'not attempted',
  incomplete: 'incomplete',
  completed: 'completed',
  passed: 'completed',
  failed: 'completed',
};

/** @throws TrackingError when no LMS offers its API within five seconds */
export async function connect(start: Window): Promise<TrackingPort> {
  const api = await waitForApi(start, 'API_1484_11');
  if (!api)
    throw new TrackingError(
      'API_1484_11',
      'missing',
      'no window around the course offers the SCORM 2004 API',
    );
  return new Scorm2004Port(api);
}

function heldVerdict(completion: string, success: string): Launch['verdict'] {
  if (success === 'passed' || success === 'failed') return success;
  if (completion === 'completed' || completion === 'incomplete') return completion;
  return 'not-attempted';
}

function result2004(score: number): string {
  if (score >= 1) return 'correct';
  return score <= 0 ? 'incorrect' : decimal(score);
}
