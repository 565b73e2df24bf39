import { TrackingError } from '../core/tracking-port.ts';
import type {
  Interaction,
  Launch,
  ObjectiveReport,
  Slot,
  Snapshot,
  TrackingPort,
  Verdict,
} from '../core/tracking-port.ts';
import { waitForApi } from './find-api.ts';
import { LmsApi } from './lms-api.ts';
import { response12 } from './response12.ts';
import { decimal, ScormRecord } from './scorm-record.ts';
import { timeOfDay12, timespan12 } from './scorm-time.ts';

const NAMES = {
  initialize: 'LMSInitialize',
  terminate: 'LMSFinish',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  lastError: 'LMSGetLastError',
  errorString: 'LMSGetErrorString',
};

const RANK: Record<Launch['verdict'], number> = {
  'not-attempted': 0,
  incomplete: 1,
  failed: 2,
  completed: 2,
  passed: 3,
};

/** Keeps the record in an LMS that speaks SCORM 1.2. */
export class Scorm12Port implements TrackingPort {
  readonly #api: LmsApi;
  readonly #record: ScormRecord;
  #slots: readonly Slot[] = [];
  #declared = 0;
  #status: Launch['verdict'] = 'not-attempted';
  #score: number | null = null;

  constructor(api: unknown) {
    this.#api = new LmsApi(api, NAMES);
    this.#record = new ScormRecord(this.#api);
  }

  async open(slots: readonly Slot[]): Promise<Launch> {
    this.#slots = slots;
    this.#api.initialize();
    const mode = launchMode(this.#api.get('cmi.core.lesson_mode'));
    this.#status = heldStatus(this.#api.get('cmi.core.lesson_status'));
    this.#score = heldScore(this.#api.get('cmi.core.score.raw'));
    const launch: Launch = {
      mode,
      learnerName: this.#api.get('cmi.core.student_name'),
      language: this.#api.get('cmi.student_preference.language'),
      resume: this.#api.get('cmi.suspend_data'),
      location: this.#api.get('cmi.core.lesson_location'),
      verdict: this.#status,
      score: this.#score,
    };
    if (mode === 'normal') this.#begin();
    return launch;
  }

  /** An LMS completes whoever leaves without a status, and forgets whoever leaves without `suspend`: both are set at once. */
  #begin(): void {
    this.#declared = Number(this.#api.get('cmi.interactions._count')) || 0;
    if (this.#status === 'not-attempted') this.#setStatus('incomplete');
    this.#record.offer('cmi.core.exit', 'suspend');
    this.#record.commit();
  }

  async save(snapshot: Snapshot, interactions: readonly Interaction[]): Promise<void> {
    this.#record.set('cmi.suspend_data', snapshot.resume);
    this.#record.offer('cmi.core.lesson_location', snapshot.location);
    for (const interaction of interactions) this.#writeInteraction(interaction);
    for (const objective of snapshot.objectives) this.#writeObjective(objective);
    this.#writeScore(snapshot.score);
    this.#record.offer('cmi.core.session_time', timespan12(snapshot.seconds));
    if (snapshot.verdict === 'passed' && this.#status !== 'passed') {
      // Moodle's "completed" and "passed" conditions each want to have seen exactly that word.
      this.#setStatus('completed');
      this.#record.commit();
    }
    this.#setStatus(snapshot.verdict);
    this.#record.commit();
  }

  close(seconds: number): void {
    this.#record.offer('cmi.core.session_time', timespan12(seconds));
    // LMSFinish does not imply a commit everywhere.
    this.#record.commit();
    this.#api.terminate();
  }

  /** Never lowers what the LMS holds. @throws TrackingError */
  #setStatus(verdict: Verdict): void {
    if (RANK[verdict] < RANK[this.#status] || verdict === this.#status) return;
    this.#record.set('cmi.core.lesson_status', verdict);
    this.#status = verdict;
  }

  #writeScore(score: number | null): void {
    const best = score === null ? this.#score : Math.max(score, this.#score ?? 0);
    if (best === null || score === null) return;
    this.#record.offer('cmi.core.score.min', '0');
    this.#record.offer('cmi.core.score.max', '100');
    this.#record.set('cmi.core.score.raw', decimal(best));
    this.#score = best;
  }

  #writeInteraction(interaction: Interaction): void {
    // An index may not leave a gap (error 201), and a question's slot is the same for every learner.
    for (; this.#declared <= interaction.slot; this.#declared += 1) {
      const slot = this.#slots[this.#declared];
      if (!slot) break;
      this.#record.offer(`cmi.interactions.${this.#declared}.id`, slot.id);
      this.#record.offer(`cmi.interactions.${this.#declared}.type`, slot.type);
    }
    const at = `cmi.interactions.${interaction.slot}`;
    this.#record.offer(`${at}.id`, interaction.id);
    this.#record.offer(`${at}.type`, interaction.type);
    this.#record.offer(`${at}.objectives.0.id`, interaction.objective);
    this.#record.offer(`${at}.time`, timeOfDay12(interaction.at));
    interaction.correct.forEach((value, index) =>
      this.#record.offer(`${at}.correct_responses.${index}.pattern`, response12(value)),
    );
    this.#record.offer(`${at}.weighting`, decimal(interaction.weight));
    this.#record.offer(`${at}.student_response`, response12(interaction.response));
    this.#record.offer(`${at}.result`, result12(interaction.score));
    this.#record.offer(`${at}.latency`, timespan12(interaction.latencySeconds));
  }

  #writeObjective({ slot, id, score, verdict }: ObjectiveReport): void {
    const at = `cmi.objectives.${slot}`;
    this.#record.offer(`${at}.id`, id);
    if (score !== null) {
      this.#record.offer(`${at}.score.min`, '0');
      this.#record.offer(`${at}.score.max`, '100');
      this.#record.offer(`${at}.score.raw`, decimal(score));
    }
    this.#record.offer(`${at}.status`, verdict === 'not-attempted' ? 'not attempted' : verdict);
  }
}

/** @throws TrackingError when no LMS offers its API within five seconds */
export async function connect(start: Window): Promise<TrackingPort> {
  const api = await waitForApi(start, 'API');
  if (!api) throw new TrackingError('API', 'missing', 'no window around the course offers the SCORM 1.2 API');
  return new Scorm12Port(api);
}

function launchMode(mode: string): Launch['mode'] {
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}

function heldStatus(status: string): Launch['verdict'] {
  switch (status) {
    case 'passed':
    case 'completed':
    case 'failed':
    case 'incomplete':
      return status;
    case 'browsed':
      return 'incomplete';
    default:
      return 'not-attempted';
  }
}

function heldScore(raw: string): number | null {
  return raw === '' || !Number.isFinite(Number(raw)) ? null : Number(raw);
}

function result12(score: number): string {
  if (score >= 1) return 'correct';
  return score <= 0 ? 'wrong' : decimal(score);
}
