import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PositionReached } from './events.ts';

/** How long reading must rest on a block before it counts as the place to come back to. */
const REST = 400;
/** Pixels of a block above the top of the view that do not count: touching the edge is "intersecting" for browsers. */
const EDGE = 2;

/** Watches which block of a lesson is being read, and when its end comes into view. */
export class ReadingPosition implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onEnd: () => void;
  #blocks: IntersectionObserver | undefined;
  #end: IntersectionObserver | undefined;
  readonly #visible = new Map<number, Element>();
  #position = 0;
  /** Counts the lessons watched: what was started for an earlier one is void. */
  #run = 0;
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
    const reveal = (): void => {
      if (position > 0) blocks[position]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    };
    reveal();
    let moved = false;
    const move = (): void => {
      moved = true;
    };
    for (const kind of MOVES) window.addEventListener(kind, move, { once: true, passive: true });
    const run = this.#run;
    void activities(this.#host).then(() => {
      if (run !== this.#run) return;
      for (const kind of MOVES) window.removeEventListener(kind, move);
      // Activities that came to life have pushed the block away; a reader who has moved since then stays there.
      if (!moved) reveal();
      this.#watch(blocks);
    });
  }

  #watch(blocks: readonly HTMLElement[]): void {
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
      if (isIntersecting) this.#visible.set(index, target);
      else this.#visible.delete(index);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), REST);
  }

  #settle(): void {
    // What the header covers is not being read; the style sheet keeps that room when it scrolls to a block.
    const edge = EDGE + (Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0);
    const read = [...this.#visible].filter(([, block]) => block.getBoundingClientRect().bottom > edge);
    const top = Math.min(...read.map(([index]) => index));
    if (!Number.isFinite(top) || top === this.#position) return;
    this.#position = top;
    this.#host.dispatchEvent(new PositionReached(top));
  }

  #stop(): void {
    this.#run += 1;
    clearTimeout(this.#timer);
    this.#blocks?.disconnect();
    this.#end?.disconnect();
    this.#visible.clear();
  }
}

/** By what a reader moves through a page. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Resolves when all activities of a lesson have come to life and taken their place; their code may arrive late. */
async function activities(lesson: HTMLElement): Promise<void> {
  const late = [...lesson.querySelectorAll('[data-block] :not(:defined)')].map(({ localName }) => localName);
  if (late.length === 0) return;
  await Promise.all(late.map((name) => customElements.whenDefined(name)));
  await new Promise(requestAnimationFrame);
}
