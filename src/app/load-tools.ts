import type { CourseApp } from './course-app.ts';
import type { Tools } from './content.ts';

/** How long, in milliseconds, the tools wait at most for the browser to have nothing else to do. */
const PATIENCE = 500;

/** Fetches the learner's tools and sets those going that wait for nobody to ask. @throws Error when they don't arrive */
export async function loadTools(app: CourseApp): Promise<Tools> {
  // What is being read comes first. Safari has no word for idle: there they wait for the next paint.
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve);
  });
  const tools = await import('./learner-tools.ts');
  await tools.beginHelping(app);
  return tools;
}
