import { readCalls } from '../api-calls.ts';
import { firstNumber } from '../../learner/assessment.ts';
import type { Scenario } from '../scenario.ts';
import { savedWithin } from '../saved.ts';
import { takeWholeCourse } from '../../learner/whole-course.ts';

/** The whole course with every answer right: what the page and Moodle say of it at the end. */
export const fullRun: Scenario = {
  needs: ['blank'],
  async run({ profile, visit }, findings) {
    const begun = performance.now();
    const { course, page, wire } = visit;
    findings.measure('calls at start', (await readCalls(page)).all);
    findings.measure('language', await course.language());
    findings.measure("Moodle's language", await page.evaluate(() => document.documentElement.lang));
    findings.measure('pages', await takeWholeCourse(course));
    const shown = firstNumber(await course.textOf('course-result .score'));
    findings.expect(shown === 100, `the page says ${shown} instead of 100`);
    findings.expect(await course.has('course-result .verdict-right'), 'the page does not say passed');
    await savedWithin(course, findings);
    await course.press('.save-leave');
    await course.see('.save-closed');
    const { posts, blocked, longest, requests, received, sent } = wire.traffic;
    const { all, commits } = await readCalls(page);
    await visit.close();
    findings.measure('seconds', Math.round((performance.now() - begun) / 1000));
    findings.measure('calls', all);
    findings.measure('commits', commits);
    findings.measure('posts', posts);
    findings.measure('ms blocked', blocked);
    findings.measure('longest ms', longest);
    findings.measure('requests', requests);
    findings.measure('KB received', Math.round(received / 1024));
    findings.measure('KB sent', Math.round(sent / 1024));
    const { grade } = await profile.viewPage();
    findings.measure('grade in Moodle', grade ?? 'none');
    findings.expect(
      grade === 100,
      `Moodle's page for the learner says ${grade ?? 'nothing'} instead of 100 %`,
    );
    const again = await profile.open();
    await again.course.go('#/result');
    findings.expect(
      await again.course.has('course-result .verdict-right'),
      'opened again, the course does not say passed',
    );
    await again.close();
  },
};
