import type { Clock } from '../core/clock.ts';

/** The session's clock in a real browser. */
export const BROWSER_CLOCK: Clock = {
  now: () => Date.now(),
  afterPaint(task) {
    // A hidden page does not paint, and its animation frames wait for ever.
    if (document.visibilityState === 'hidden') setTimeout(task);
    else requestAnimationFrame(() => setTimeout(task));
  },
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
