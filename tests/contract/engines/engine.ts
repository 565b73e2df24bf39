/** An LMS's runtime for one session, under names that both versions of SCORM share. Answers may be of any type. */
export interface Engine {
  initialize(): unknown;
  terminate(): unknown;
  commit(): unknown;
  get(element: string): unknown;
  set(element: string, value: string): unknown;
  lastError(): unknown;
  errorString(code: string): unknown;
}

/** Makes the engine whose calls go to another one first, save those that are given. */
export function overriding(engine: Engine, own: Partial<Engine>): Engine {
  return {
    initialize: () => engine.initialize(),
    terminate: () => engine.terminate(),
    commit: () => engine.commit(),
    get: (element) => engine.get(element),
    set: (element, value) => engine.set(element, value),
    lastError: () => engine.lastError(),
    errorString: (code) => engine.errorString(code),
    ...own,
  };
}
