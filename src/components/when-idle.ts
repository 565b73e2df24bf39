/** How long, in milliseconds, what can wait does at most. */
const PATIENCE = 500;

/** Resolves when the browser has nothing else to do. Safari has no word for that: there in a task of its own. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve);
  });
}
