import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/** How many tests passed and failed in the browser. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A reporter that writes the counts to a file when all tests were run; it prints nothing. */
export function countReporter(path: string): Reporter {
  return {
    onTestRunFinished: ({ sessions }) => writeFileSync(path, JSON.stringify(count(sessions))),
  };
}

function count(sessions: readonly TestSession[]): Counts {
  const perSession = sessions.map((session) => {
    const outcomes = session.testResults ? outcomesOf(session.testResults) : [];
    const failed = outcomes.filter((passed) => !passed).length;
    // A file that broke outside its tests counts as one more failure.
    return {
      passed: outcomes.length - failed,
      failed: session.passed === true ? failed : Math.max(1, failed),
    };
  });
  return {
    passed: perSession.reduce((sum, { passed }) => sum + passed, 0),
    failed: perSession.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Whether each test of a suite passed, those of its inner suites included; skipped tests do not count. */
function outcomesOf({ tests, suites }: TestSuiteResult): boolean[] {
  return [
    ...tests.filter(({ skipped }) => !skipped).map(({ passed }) => passed),
    ...suites.flatMap(outcomesOf),
  ];
}
