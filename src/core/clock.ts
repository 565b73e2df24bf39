/** Time and painting, given by the browser; tests give their own. All times are milliseconds. */
export interface Clock {
  now(): number;
  /** Runs the task once the screen shows what was just rendered. */
  afterPaint(task: () => void): void;
  /** Runs the task later; the result cancels it. */
  after(milliseconds: number, task: () => void): () => void;
}
