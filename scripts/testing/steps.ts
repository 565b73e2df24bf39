import { browserStep, packageStep } from './browser-steps.ts';
import { contentStep, formatStep, lintStep, typesStep } from './static-steps.ts';
import type { Step } from './step.ts';
import { unitStep } from './unit-step.ts';

/** Every check by its name, the quick ones first. */
export const STEPS = {
  types: typesStep,
  lint: lintStep,
  format: formatStep,
  content: contentStep,
  unit: unitStep,
  browser: browserStep,
  package: packageStep,
} satisfies Record<string, Step>;

export type StepName = keyof typeof STEPS;

/** The names in the order in which the checks run. */
export const STEP_NAMES = Object.keys(STEPS) as readonly StepName[];

/** Whether there is a check of this name. */
export function isStepName(name: string): name is StepName {
  return Object.hasOwn(STEPS, name);
}

/** Whether a check runs in Chromium. */
export function needsBrowser(name: StepName): boolean {
  return name === 'browser' || name === 'package';
}
