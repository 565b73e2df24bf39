import { TrackingError } from '../../../src/core/tracking-port.ts';
import type { Interaction, Launch, Snapshot, TrackingPort } from '../../../src/core/tracking-port.ts';

/** One call of `save`, with what became of it. */
export interface Save {
  readonly snapshot: Snapshot;
  /** Slots of the interactions that came with it. */
  readonly interactions: readonly number[];
}

/** How the next saves end: at once, by failing, by throwing before any promise, or when the test says so. */
export type Behaviour = 'works' | 'fails' | 'throws' | 'waits';

/** A port that notes every call and behaves as a test wants. */
export class FakePort implements TrackingPort {
  behaviour: Behaviour = 'works';
  closeThrows = false;
  /** All calls in order: `save`, `saved`, `failed`, `close`. */
  readonly calls: string[] = [];
  readonly saves: Save[] = [];
  readonly closedAfter: number[] = [];
  #pending: { resolve: () => void; reject: (error: Error) => void }[] = [];

  /** How many saves are under way. */
  get pending(): number {
    return this.#pending.length;
  }

  /** The slots of all interactions of saves that did not fail. */
  readonly recorded: number[] = [];

  open(): Promise<Launch> {
    return Promise.reject(new Error('tests launch on their own'));
  }

  save(snapshot: Snapshot, interactions: readonly Interaction[]): Promise<void> {
    const slots = interactions.map(({ slot }) => slot);
    this.calls.push('save');
    this.saves.push({ snapshot, interactions: slots });
    if (this.behaviour === 'throws') throw new TrackingError('LMSSetValue', '101', 'General exception');
    return this.#end().then(
      () => {
        this.calls.push('saved');
        this.recorded.push(...slots);
      },
      (error: unknown) => {
        this.calls.push('failed');
        throw error;
      },
    );
  }

  close(seconds: number): void {
    this.calls.push('close');
    this.closedAfter.push(seconds);
    if (this.closeThrows) throw new TrackingError('LMSFinish', '101', 'General exception');
  }

  distrust(): void {
    this.calls.push('distrust');
  }

  /** Ends the oldest save that is under way. */
  finish(works = true): void {
    const [first, ...rest] = this.#pending;
    this.#pending = rest;
    if (works) first?.resolve();
    else first?.reject(new TrackingError('LMSCommit', '391', ''));
  }

  #end(): Promise<void> {
    if (this.behaviour === 'works') return Promise.resolve();
    if (this.behaviour === 'fails') return Promise.reject(new TrackingError('LMSCommit', '391', ''));
    return new Promise((resolve, reject) => this.#pending.push({ resolve, reject }));
  }
}
