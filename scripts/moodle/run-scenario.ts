import { UsageError } from '../options.ts';
import { Profile } from './profile.ts';
import type { Learner } from './profile.ts';
import type { ScenarioName } from './scenario-names.ts';
import { SCENARIOS } from './scenarios.ts';
import { standingOf } from './scenario.ts';
import { Findings, Refusal } from '../learner/verdict.ts';
import type { Verdict } from '../learner/verdict.ts';

/**
 * Runs a scenario with the first learner who is in the state that it needs; refuses when there is none.
 * @throws UsageError when Moodle does not let a learner in
 */
export async function runScenario(name: ScenarioName, learners: readonly Learner[]): Promise<Verdict> {
  const reasons: string[] = [];
  for (const learner of learners) {
    const verdict = await runWith(name, learner);
    if (verdict.outcome !== 'refused') return verdict;
    reasons.push(...verdict.troubles);
  }
  return refusal(name, reasons);
}

async function runWith(name: ScenarioName, learner: Learner): Promise<Verdict> {
  const findings = new Findings();
  const profile = await Profile.start(learner);
  try {
    await play(name, learner, profile, findings);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Refusal) return refusal(name, [reason]);
    findings.breakOff(reason);
  } finally {
    findings.addErrors(profile.errors);
    // A browser that is gone can't close anything; that must not hide what was found.
    await profile.end().catch(() => findings.breakOff('the browser is gone'));
  }
  return findings.verdict(name, learner.user);
}

async function play(
  name: ScenarioName,
  learner: Learner,
  profile: Profile,
  findings: Findings,
): Promise<void> {
  const { needs, run } = SCENARIOS[name];
  const visit = await profile.open();
  const standing = await standingOf(visit.course);
  if (!needs.includes(standing))
    throw new Refusal(`${learner.user} is ${standing}; expected a learner who is ${needs.join(' or ')}`);
  await run({ learner, profile, visit, before: await visit.course.state() }, findings);
}

function refusal(scenario: ScenarioName, troubles: readonly string[]): Verdict {
  return { scenario, user: null, outcome: 'refused', troubles, figures: {} };
}
