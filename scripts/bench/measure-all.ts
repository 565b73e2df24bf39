import { join } from 'node:path';
import { withTempFolder } from '../testing/temp-folder.ts';
import { packageIn, runBuild } from './build-package.ts';
import { GROUPS } from './groups.ts';
import type { Group } from './groups.ts';
import { ROW_IDS } from './rows.ts';
import type { RowId } from './rows.ts';
import { servePackage } from './serve-package.ts';
import type { Findings } from './table.ts';

/** What to measure, and how often. */
export interface Plan {
  /** The folder of content. */
  readonly modules: string;
  /** Tags of its languages, the main one first. */
  readonly languages: readonly string[];
  readonly groups: readonly Group[];
  readonly runs: number;
  /** Told what is being done. */
  readonly progress: (message: string) => void;
}

/** Rows of each group, so that a group that breaks off says what is missing. */
const ROWS_OF: Readonly<Record<Group, RegExp>> = {
  size: /^(script|zip)-/,
  start: /^(lesson-|cover-|requests$|transferred$|blocking$|shift$|heap$)/,
  use: /^(next|answer)/,
  build: /^build/,
};
/** Rows that a course in one language does not have. */
const OF_SEVERAL: readonly RowId[] = ['zip-all', 'build', 'build-memory'];

/**
 * Builds a course and measures it. What can't be measured is told in the findings and stops nothing else.
 * @throws Error when the course can't be built at all
 */
export function measureAll({ modules, languages, groups, runs, progress }: Plan): Promise<Findings> {
  return withTempFolder('bench', async (folder) => {
    const course = ['--modules', modules];
    const out = join(folder, 'dist');
    progress(`building ${modules}`);
    await runBuild(out, [...course, '--standard', 'scorm12']);
    const zip = await packageIn(out);
    const served = await servePackage(zip);
    try {
      let findings: Findings = {};
      for (const group of groups) {
        progress(`measuring ${group}`);
        const found = await GROUPS[group]({ zip, served, course, languages, folder, runs }).catch(
          (error: unknown) => missing(group, languages, error),
        );
        findings = { ...findings, ...found };
      }
      return findings;
    } finally {
      await served.close();
    }
  });
}

function missing(group: Group, languages: readonly string[], error: unknown): Findings {
  const reason = error instanceof Error ? error.message : String(error);
  const rows = ROW_IDS.filter((id) => ROWS_OF[group].test(id)).filter(
    (id) => languages.length > 1 || !OF_SEVERAL.includes(id),
  );
  return Object.fromEntries(rows.map((id) => [id, { missing: reason }]));
}
