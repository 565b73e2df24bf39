import { basename } from 'node:path';
import type { Replacement } from './output-folder.ts';
import { say, sayCount } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** `<id>-<version>` at the beginning of a name, as packages and what trainers get have it. */
const NAMED = /^([a-z][a-z0-9-]*?)-(\d+\.\d+\.\d+)[-.]/;

/**
 * Which files of earlier builds a build takes the place of: those of the same version of the course, and those that say
 * of no version. What was published as another version or of another course is asked for again, by `check --since` too.
 */
export function outdatedBy(id: string, version: string): (path: string) => boolean {
  return (path) => {
    const [, course, number] = NAMED.exec(basename(path)) ?? [];
    return path.startsWith('web/') || course === undefined || (course === id && number === version);
  };
}

/**
 * What became of earlier builds, a line each; none where nothing is worth a word.
 * @param out the folder as its owner calls it
 * @param versionPlace where the course says its version
 */
export function earlierBuildLines(
  { kept, changed, dropped }: Replacement,
  out: string,
  version: string,
  versionPlace: string,
): Sentence[] {
  const zips = changed.filter((path) => path.endsWith('.zip') && !path.includes('/'));
  const gone = [...new Set(dropped.map((path) => path.replace(/\/.*/, '/')))].filter(
    (path) => path.endsWith('.zip') || path === 'web/',
  );
  return [
    ...(kept.length > 0 ? [say`kept in ${out} from earlier builds: ${versionsOf(kept).join(', ')}`] : []),
    ...(gone.length > 0
      ? [say`removed from ${out}, for this build made no new one: ${gone.join(', ')}`]
      : []),
    ...(zips.length > 0
      ? [
          say`replaced in ${out}, with other contents under the same version: ${zips.join(', ')}; if learners have version ${version} already, write a higher one at ${versionPlace} and build again`,
        ]
      : []),
  ];
}

/** `el-agua 1.0.0 (4 files)` for each version of each course. */
function versionsOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => {
    const [, course = '', number = ''] = NAMED.exec(basename(path)) ?? [];
    return `${course} ${number}`;
  });
  return [...new Set(names)].map(
    (name) => say`${name} (${sayCount(names.filter((one) => one === name).length, '{n} file', '{n} files')})`,
  );
}
