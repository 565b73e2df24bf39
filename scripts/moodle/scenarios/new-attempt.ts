import type { Scenario } from '../scenario.ts';
import { standingOf } from '../scenario.ts';
import { Refusal } from '../../learner/verdict.ts';

/** A new attempt after a finished one begins with nothing. */
export const newAttempt: Scenario = {
  needs: ['finished'],
  async run({ profile, visit: earlier }, findings) {
    await earlier.close();
    if (!(await profile.viewPage()).offersNewAttempt)
      throw new Refusal('the activity offers no new attempt; expected one that allows several');
    const visit = await profile.open({ newAttempt: true });
    const standing = await standingOf(visit.course);
    findings.expect(standing === 'blank', `the new attempt is ${standing}, not blank`);
    findings.measure('standing', standing);
    await visit.close();
  },
};
