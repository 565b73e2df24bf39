/** Runs a task once the screen shows what was just rendered. */
export function afterPaint(task: () => void): void {
  // A hidden page does not paint, and its animation frames wait for ever.
  if (document.visibilityState === 'hidden') setTimeout(task);
  else requestAnimationFrame(() => setTimeout(task));
}
