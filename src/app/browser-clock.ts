import { afterPaint } from '../components/after-paint.ts';
import type { Clock } from '../core/clock.ts';

/** The session's clock in a real browser. */
export const BROWSER_CLOCK: Clock = {
  now: () => Date.now(),
  afterPaint,
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
