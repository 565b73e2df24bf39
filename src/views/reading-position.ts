import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PositionReached } from './events.ts';

/** How long reading must rest on a block before it counts as the place to come back to. */
const REST = 400;

/** Watches which block of a lesson is being read, and when its end comes into view. */
export class ReadingPosition implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onEnd: () => void;
  #blocks: IntersectionObserver | undefined;
  #end: IntersectionObserver | undefined;
  readonly #visible = new Set<number>();
  #position = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onEnd: () => void) {
    this.#host = host;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Begins to watch a lesson that was just rendered, at the block where reading stopped last time. */
  start(position: number): void {
    this.#stop();
    this.#position = position;
    const blocks = [...this.#host.querySelectorAll<HTMLElement>('[data-block]')];
    if (position > 0) blocks[position]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#blocks = new IntersectionObserver((entries) => this.#onBlocks(entries));
    for (const block of blocks) this.#blocks.observe(block);
    this.#end = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#onEnd();
    });
    const end = this.#host.querySelector('[data-end]');
    if (end) this.#end.observe(end);
  }

  #onBlocks(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const index = Number(target.getAttribute('data-block'));
      if (isIntersecting) this.#visible.add(index);
      else this.#visible.delete(index);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), REST);
  }

  #settle(): void {
    const top = Math.min(...this.#visible);
    if (!Number.isFinite(top) || top === this.#position) return;
    this.#position = top;
    this.#host.dispatchEvent(new PositionReached(top));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#blocks?.disconnect();
    this.#end?.disconnect();
    this.#visible.clear();
  }
}
