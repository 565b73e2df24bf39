import { join } from 'node:path';
import { withTempFolder } from '../testing/temp-folder.ts';
import { packageIn, runBuild } from './build-package.ts';
import { MEASURES } from './groups.ts';
import { ROW_IDS, ROWS } from './rows.ts';
import type { Group, Row } from './rows.ts';
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
        const found = await MEASURES[group]({ zip, served, course, languages, folder, runs }).catch(
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

/** Every figure of a group that broke off, so that the table does not pass it over in silence. */
function missing(group: Group, languages: readonly string[], error: unknown): Findings {
  const reason = error instanceof Error ? error.message : String(error);
  const rows = ROW_IDS.filter((id) => {
    const row: Row = ROWS[id];
    return row.group === group && (languages.length > 1 || row.ofSeveral !== true);
  });
  return Object.fromEntries(rows.map((id) => [id, { missing: reason }]));
}
