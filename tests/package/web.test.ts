import type { Host } from './host.ts';
import { behavesAsPackage } from './package-suite.ts';

/** Nobody: the course keeps the progress in the browser itself. */
const nobody: Host = { standard: 'web', open: () => undefined, close: () => [], record: () => null };

describe('the course without an LMS', () => {
  behavesAsPackage(() => {
    localStorage.clear();
    return nobody;
  });
});
