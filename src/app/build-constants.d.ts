/** The standard that this build of the app speaks; the bundler replaces it by its word. */
declare const BUILD_STANDARD: import('../model/standard.ts').Standard;

/** The tracking adapter of the standard that the app is built for. */
declare module 'virtual:tracking' {
  import type { TrackingPort } from '../core/tracking-port.ts';
  /** @throws TrackingError when nobody is there to track */
  export function connect(start: Window, courseId: string): Promise<TrackingPort>;
}
