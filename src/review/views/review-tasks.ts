import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Analyst } from '../analyst.ts';
import type { ReadResult } from '../protocol.ts';
import type { AttemptRecord } from '../reading/attempt-record.ts';
import type { ReportFile } from '../reading/reading-context.ts';
import type { CourseAnalysis } from '../statistics/analyse.ts';
import type { AttemptChoice } from '../statistics/choose-attempt.ts';

/** How far a task is. */
export interface Progress {
  readonly stage: 'reading' | 'analysing';
  /** 0 to 1. */
  readonly share: number;
}

/** What the page has had done, and what came out; its element draws again whenever that changes. */
export class ReviewTasks implements ReactiveController {
  files: readonly ReportFile[] = [];
  result: ReadResult | null = null;
  analysis: CourseAnalysis | null = null;
  /** Position of the course that is shown. */
  course = 0;
  choice: AttemptChoice = 'last';
  /** Every attempt of the learner who was asked for last. */
  attempts: readonly AttemptRecord[] = [];
  progress: Progress | null = null;
  /** Why the last task failed; empty when it did not. */
  failure = '';

  readonly #host: ReactiveControllerHost;
  readonly #analyst: () => Analyst | null;
  /** Tasks follow each other: what was asked later is shown last. */
  #queue: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, analyst: () => Analyst | null) {
    this.#host = host;
    this.#analyst = analyst;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Reads files in place of those before. @param isQuiet shows no progress: what is shown stays until the new is there */
  read(files: readonly ReportFile[], isQuiet = false): Promise<void> {
    return this.#work(isQuiet, async (analyst) => {
      this.files = files;
      const result = await analyst.do('read', files, (share) =>
        this.#tell({ stage: 'reading', share }, isQuiet),
      );
      this.course = Math.min(this.course, Math.max(0, result.courses.length - 1));
      await this.#analyse(analyst, isQuiet);
      this.result = result;
    });
  }

  /** Shows another course, or counts another attempt. */
  show(course: number, choice: AttemptChoice): Promise<void> {
    return this.#work(false, async (analyst) => {
      this.course = course;
      this.choice = choice;
      await this.#analyse(analyst, false);
    });
  }

  /** Fetches the attempts of a learner. */
  openLearner(key: string): Promise<void> {
    return this.#work(true, async (analyst) => {
      this.attempts = await analyst.do('learner', { course: this.course, key });
    });
  }

  /** Forgets everything. */
  startOver(): void {
    this.files = [];
    this.result = null;
    this.analysis = null;
    this.course = 0;
    this.failure = '';
    this.#host.requestUpdate();
  }

  async #analyse(analyst: Analyst, isQuiet: boolean): Promise<void> {
    const { course, choice } = this;
    this.analysis = await analyst.do('analyse', { course, choice }, (share) =>
      this.#tell({ stage: 'analysing', share }, isQuiet),
    );
  }

  #work(isQuiet: boolean, task: (analyst: Analyst) => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      const analyst = this.#analyst();
      if (!analyst) return;
      this.failure = '';
      this.#tell({ stage: 'reading', share: 0 }, isQuiet);
      try {
        await task(analyst);
      } catch (error) {
        this.failure = error instanceof Error ? error.message : String(error);
      }
      this.progress = null;
      this.#host.requestUpdate();
    });
    return this.#queue;
  }

  #tell(progress: Progress, isQuiet: boolean): void {
    if (isQuiet) return;
    this.progress = progress;
    this.#host.requestUpdate();
  }
}
