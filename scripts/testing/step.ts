/** What came of one step of the test command. */
export interface StepResult {
  /** Tests that passed; a step without tests counts as one. */
  readonly passed: number;
  readonly failed: number;
  /** What to print when something failed. */
  readonly output: string;
}

/** What a step may need to know. */
export interface StepSettings {
  /** Runs only test files whose path contains this text; empty runs all. */
  readonly only: string;
  /** The browser, for the steps that need one. */
  readonly chromium: string;
}

/** One step of the test command. @throws nothing that its result could say */
export type Step = (settings: StepSettings) => Promise<StepResult>;

/** The result of a step that checks one thing. */
export function single(passed: boolean, output: string): StepResult {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, output };
}
