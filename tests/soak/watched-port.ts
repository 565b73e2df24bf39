import type { LearnerState } from '../../src/core/state.ts';
import { TrackingError } from '../../src/core/tracking-port.ts';
import type { Interaction, Launch, Slot, Snapshot, TrackingPort } from '../../src/core/tracking-port.ts';
import type { Caller } from './network.ts';

/** What a save was about. */
export interface NotedSave {
  readonly state: LearnerState;
  readonly snapshot: Snapshot;
  readonly interactions: readonly Interaction[];
}

/** Whoever looks on at a window's saves. */
export interface Watcher {
  /** What the learner sees in the window now. */
  state(): LearnerState;
  noteSave(save: NotedSave): void;
  complain(sentence: string): void;
}

/** An adapter under observation; once its window is dead, its saves never end. */
export class WatchedPort implements TrackingPort {
  readonly #port: TrackingPort;
  readonly #caller: Caller;
  readonly #watcher: Watcher;
  #underWay = 0;
  #saved = 0;

  constructor(port: TrackingPort, caller: Caller, watcher: Watcher) {
    this.#port = port;
    this.#caller = caller;
    this.#watcher = watcher;
  }

  /** How many saves went well. */
  get saved(): number {
    return this.#saved;
  }

  open(slots: readonly Slot[]): Promise<Launch> {
    return this.#port.open(slots);
  }

  async save(snapshot: Snapshot, interactions: readonly Interaction[]): Promise<void> {
    this.#watcher.noteSave({ state: this.#watcher.state(), snapshot, interactions });
    this.#underWay += 1;
    if (this.#underWay > 1) this.#watcher.complain('two saves were under way at once');
    try {
      await this.#port.save(snapshot, interactions);
      this.#saved += 1;
    } catch (error) {
      this.#judge('save', error);
      throw error;
    } finally {
      this.#underWay -= 1;
      if (this.#caller.isDead) await new Promise(() => undefined);
    }
  }

  distrust(): void {
    this.#port.distrust();
  }

  close(seconds: number): void {
    try {
      this.#port.close(seconds);
    } catch (error) {
      this.#judge('close', error);
      throw error;
    }
  }

  #judge(method: string, error: unknown): void {
    if (!(error instanceof TrackingError))
      this.#watcher.complain(`the port's ${method} threw ${String(error)}`);
  }
}
