import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './run-tool.ts';

/** What `npm run mutate` changes: a folder of `src`, and which of its files, by their path within it. */
const AREAS = {
  core: /\.ts$/,
  tracking: /\.ts$/,
  questions: /^((grade|graders|judge|one-right)|[^/]+\/(.+\.grade|typos))\.ts$/,
} as const;

/** A part of `src` whose tests are judged by whether they notice changes; its tests lie in the folder of the same name. */
export type Area = keyof typeof AREAS;

/** All areas in the order in which they are mutated. */
export const AREA_NAMES = Object.keys(AREAS) as readonly Area[];

/** Whether there is an area of that name. */
export function isArea(name: string): name is Area {
  return Object.hasOwn(AREAS, name);
}

/** The files of an area, from the root. One by one, since Stryker takes a comma for the end of a pattern, in braces too. */
export function filesOf(area: Area): string[] {
  const folder = path.join(ROOT, 'src', area);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => AREAS[area].test(file))
    .map((file) => `src/${area}/${file}`)
    .sort();
}
