import type { ScenarioName } from './scenario-names.ts';
import type { Scenario } from './scenario.ts';
import { expired } from './scenarios/expired.ts';
import { fullRun } from './scenarios/full-run.ts';
import { kill } from './scenarios/kill.ts';
import { newAttempt } from './scenarios/new-attempt.ts';
import { outage } from './scenarios/outage.ts';
import { preview, review } from './scenarios/read-only.ts';
import { resume } from './scenarios/resume.ts';

/** What each scenario does. */
export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  preview,
  'full-run': fullRun,
  review,
  'new-attempt': newAttempt,
  kill,
  offline: outage('down'),
  error: outage('error'),
  expired,
  resume,
};
