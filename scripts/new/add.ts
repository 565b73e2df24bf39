import { relative } from 'node:path';
import { readCourse } from '../content/read-course.ts';
import { carryOut, refuseOverwriting } from './plan.ts';
import type { Plan } from './plan.ts';
import { say } from '../messages/say.ts';

/**
 * Adds something to a course: all its files and its numbers, or, when the course would have a fault with it, nothing.
 * @throws ContentErrors, UsageError
 */
export async function addToCourse(modules: string, plan: Plan): Promise<void> {
  await refuseOverwriting(plan);
  let appended: readonly string[] = [];
  await carryOut(plan, async () => {
    ({ appended } = await readCourse(modules, { fix: true, settles: false }));
  });
  tell(plan);
  for (const line of appended) console.log(say`ledger.txt: added "${line}"`);
}

/** Says what was written, and what comes next. */
export function tell({ create, change, next }: Plan): void {
  for (const path of create.keys()) console.log(say`${shown(path)}: new`);
  for (const path of change.keys()) console.log(say`${shown(path)}: added to`);
  for (const sentence of next) console.log(say`next: ${sentence}`);
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}
