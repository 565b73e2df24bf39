import { oneOf, readOptions, UsageError } from '../options.ts';
import { readActivityAddress } from './activity-address.ts';
import type { ActivityAddress } from './activity-address.ts';
import { SCENARIO_NAMES } from './scenario-names.ts';
import type { ScenarioName } from './scenario-names.ts';
import { say } from '../messages/say.ts';

/** How `npm run test:moodle` was called. */
export interface MoodleOptions {
  readonly activity: ActivityAddress;
  /** Learners' user names; each scenario takes the first one who is in the state that it needs. */
  readonly users: readonly string[];
  /** In the order in which they run. */
  readonly scenarios: readonly ScenarioName[];
  /** Whether the browser shows its window. */
  readonly headed: boolean;
  /** Whether the verdicts are printed as JSON instead of as a table. */
  readonly json: boolean;
}

/**
 * Reads the options of `npm run test:moodle`; without `--scenario` all of them run.
 * @throws UsageError
 */
export function readMoodleOptions(): MoodleOptions {
  const { url, user, scenario, headed, json } = readOptions({
    url: { type: 'string' },
    user: { type: 'string', multiple: true },
    scenario: { type: 'string', multiple: true, default: [...SCENARIO_NAMES] },
    headed: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  if (url === undefined)
    throw new UsageError(say`--url is missing; expected the address of the activity in Moodle`);
  if (user === undefined) throw new UsageError(say`--user is missing; expected the user name of a learner`);
  if (user.includes(''))
    throw new UsageError(say`--user has an empty value; expected the user name of a learner`);
  const wanted = scenario.map((name) => oneOf('scenario', name, SCENARIO_NAMES));
  return {
    activity: readActivityAddress(url),
    users: [...new Set(user)],
    scenarios: SCENARIO_NAMES.filter((name) => wanted.includes(name)),
    headed,
    json,
  };
}
