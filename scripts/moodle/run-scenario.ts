import type { Learner } from './profile.ts';
import { Profile } from './profile.ts';
import type { ScenarioName } from './scenario-names.ts';
import { SCENARIOS } from './scenarios.ts';
import { standingOf } from './scenario.ts';
import type { Bench } from './scenario.ts';
import { Findings, Refusal } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** Runs a scenario with the first learner who is in the state that it needs; refuses when there is none. */
export async function runScenario(name: ScenarioName, learners: readonly Learner[]): Promise<Verdict> {
  const { needs } = SCENARIOS[name];
  const standings: string[] = [];
  for (const learner of learners) {
    const profile = await Profile.start(learner);
    try {
      const visit = await profile.open();
      const standing = await standingOf(visit.course);
      if (needs.includes(standing))
        return await play(name, { learner, profile, visit, before: await visit.course.state() });
      standings.push(`${learner.user} is ${standing}`);
    } finally {
      await profile.end();
    }
  }
  const reason = `${standings.join(', ')}; expected a learner who is ${needs.join(' or ')}`;
  return { scenario: name, user: null, outcome: 'refused', troubles: [reason], figures: {} };
}

async function play(name: ScenarioName, bench: Bench): Promise<Verdict> {
  const { user } = bench.learner;
  const findings = new Findings();
  try {
    await SCENARIOS[name].run(bench, findings);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Refusal)
      return { scenario: name, user, outcome: 'refused', troubles: [reason], figures: {} };
    findings.breakOff(reason);
  }
  return findings.verdict(name, user);
}
