/**
 * Every scenario, in the order in which one fresh learner can go through all of them:
 * what needs a finished attempt comes after the one that finishes it.
 */
export const SCENARIO_NAMES = [
  'preview',
  'full-run',
  'review',
  'new-attempt',
  'kill',
  'offline',
  'error',
  'expired',
  'resume',
] as const;
export type ScenarioName = (typeof SCENARIO_NAMES)[number];
