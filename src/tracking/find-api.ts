/** Frames and openers that may stand between the course and the LMS's API; the SCORM 2004 sample stops at 500. */
const LIMIT = 500;

/** An LMS's API object and the window that holds it. */
export interface FoundApi {
  readonly api: unknown;
  readonly window: Window;
}

/** Reads a property of a window that may belong to another origin; undefined when the browser forbids it. */
function read<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    // A cross-origin parent throws SecurityError: the API is not there for us.
    return undefined;
  }
}

/**
 * The language of the page that holds the API, as its `lang` says: Moodle's, say, which has the learner's language.
 * Empty where it can't be read or says nothing.
 * @param start the course's own window, whose page speaks for the course and not for the learner
 */
export function languageAround({ window }: FoundApi, start: Window): string {
  return window === start ? '' : (read(() => window.document.documentElement.lang) ?? '');
}

function climb(start: Window, name: string): FoundApi | undefined {
  let current: Window = start;
  for (let depth = 0; depth < LIMIT; depth += 1) {
    const here: Window = current;
    const api = read(() => (here as unknown as Record<string, unknown>)[name]);
    if (api) return { api, window: here };
    const parent = read(() => here.parent);
    if (!parent || parent === here) return undefined;
    current = parent;
  }
  return undefined;
}

/**
 * The LMS's API object: from this window up through its parents, then the same from its opener,
 * then the opener of the topmost window (SuccessFactors nests frames). SCORM RTE, "API discovery".
 * @param name `API` (1.2) or `API_1484_11` (2004)
 */
export function findApi(start: Window, name: string): FoundApi | undefined {
  const openers = [read(() => start.opener as Window | null), read(() => start.top?.opener as Window | null)];
  for (const from of [start, ...openers]) {
    if (!from || read(() => from.closed) === true) continue;
    const found = climb(from, name);
    if (found) return found;
  }
  return undefined;
}

/** Looks for the API until it appears: some LMSs attach it after the content has started. */
export async function waitForApi(
  start: Window,
  name: string,
  patience = 5_000,
  interval = 250,
): Promise<FoundApi | undefined> {
  for (let waited = 0; ; waited += interval) {
    const found = findApi(start, name);
    if (found || waited >= patience || !mayBeLaunched(start)) return found;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

/** A page that is neither framed nor opened by another has no LMS to wait for. */
function mayBeLaunched(start: Window): boolean {
  return read(() => start.parent !== start) !== false || Boolean(read(() => start.opener as unknown));
}
