import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';
import type { Step } from './step.ts';
import { withTempFolder } from './temp-folder.ts';

/** The part of vitest's JSON report that we read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Unit tests, in Node; all of them together must also run enough of what records rest on (`coverage-goal.ts`). */
export const unitStep: Step = ({ only }) =>
  withTempFolder('unit', async (folder) => {
    const reportFile = join(folder, 'report.json');
    const { succeeded, output } = await runTool('vitest/vitest.mjs', [
      'run',
      ...(only === ''
        ? ['--coverage.enabled', `--coverage.reportsDirectory=${join(folder, 'coverage')}`]
        : [only]),
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
    ]);
    const report = await readReport(reportFile);
    const failed = report?.numFailedTests ?? 0;
    // A file that cannot even be read has no tests that could fail.
    return { passed: report?.numPassedTests ?? 0, failed: succeeded ? failed : Math.max(1, failed), output };
  });

async function readReport(path: string): Promise<VitestReport | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as VitestReport);
}
