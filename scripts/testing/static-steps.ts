import { formatProblem } from '../content/content-error.ts';
import { readCourse } from '../content/read-course.ts';
import { runTool } from './run-tool.ts';
import { single } from './step.ts';
import type { Step } from './step.ts';

/** Every part of the tree that is checked on its own: the core without the DOM, browsers without Node. */
const PROJECTS = ['.', 'src', 'src/core', 'tests/browser'];

/** Types of every part of the tree. */
export const typesStep: Step = async () => {
  const checks = await Promise.all(
    PROJECTS.map((project) => runTool('typescript/bin/tsc', ['--pretty', 'false', '-p', project])),
  );
  // A file that two projects share is told once.
  const lines = new Set(checks.flatMap(({ output }) => output.split('\n')));
  return single(
    checks.every(({ succeeded }) => succeeded),
    [...lines].join('\n').trim(),
  );
};

/** Rules of the house, those that need types included. */
export const lintStep: Step = async () => {
  const { succeeded, output } = await runTool('oxlint/bin/oxlint', ['--type-aware', '--format=unix']);
  return single(succeeded, output);
};

/** Whether every file is formatted as Prettier does it. */
export const formatStep: Step = async () => {
  const { succeeded, output } = await runTool('prettier/bin/prettier.cjs', ['--check', '.']);
  return single(succeeded, output);
};

/** Whether the content is sound and could be no better, as `npm run check -- --strict` says. */
export const contentStep: Step = async () => {
  try {
    const { advice } = await readCourse('modules');
    return single(advice.length === 0, advice.map(formatProblem).join('\n'));
  } catch (error) {
    return single(false, error instanceof Error ? error.message : String(error));
  }
};
