import { whenIdle } from '../components/when-idle.ts';
import type { CourseApp } from './course-app.ts';
import type { Tools } from './content.ts';

/** Fetches the learner's tools and sets those going that wait for nobody to ask. @throws Error when they don't arrive */
export async function loadTools(app: CourseApp): Promise<Tools> {
  // What is being read comes first.
  await whenIdle();
  const tools = await import('./learner-tools.ts');
  await tools.beginHelping(app);
  return tools;
}
