import { startBrowser } from './moodle/browser.ts';
import { readMoodleOptions } from './moodle/command-options.ts';
import { readPassword } from './moodle/password.ts';
import { Profile } from './moodle/profile.ts';
import { findRelease } from './moodle/release.ts';
import { runScenario } from './moodle/run-scenario.ts';
import { verdictLine, verdictTable } from './learner/verdict.ts';
import type { Verdict } from './learner/verdict.ts';
import { runCommand } from './options.ts';

/** `npm run test:moodle`: takes the course on a real Moodle as learners do; exits with 1 unless all of it was kept. */
await runCommand(async () => {
  const { activity, users, scenarios, headed, json } = readMoodleOptions();
  const password = await readPassword(process.env, process.stdin.isTTY);
  let browser = await startBrowser(activity.root, headed);
  try {
    const learners = () => users.map((user) => ({ browser, activity, user, password }));
    const release = await releaseSeenBy(learners()[0]);
    const tell = json ? console.error : console.log;
    tell(
      `${activity.view}: Moodle ${release ?? 'of a release that it does not show'}, ${await browser.version()}`,
    );
    const verdicts: Verdict[] = [];
    for (const name of scenarios) {
      if (!browser.connected) browser = await startBrowser(activity.root, headed);
      const verdict = await runScenario(name, learners());
      tell(verdictLine(verdict));
      verdicts.push(verdict);
    }
    if (json)
      console.log(JSON.stringify({ moodle: release, browser: await browser.version(), verdicts }, null, 2));
    else console.log(`\n${verdictTable(verdicts)}`);
    if (verdicts.some(({ outcome }) => outcome !== 'kept')) process.exitCode = 1;
  } finally {
    await browser.close();
  }

  /** Also lets a wrong password be known before anything else. */
  async function releaseSeenBy(
    learner: Parameters<typeof Profile.start>[0] | undefined,
  ): Promise<string | null> {
    if (!learner) return null;
    const profile = await Profile.start(learner);
    const release = await findRelease(profile.context, activity.root, activity.view);
    await profile.end();
    return release;
  }
});
