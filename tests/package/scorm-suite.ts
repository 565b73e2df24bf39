import { expect } from '@open-wc/testing/pure';
import { msg, textOf } from '../browser/mount.ts';
import { answerCarelessly, answerRight } from './answer.ts';
import { CourseFrame } from './frame.ts';
import { answerQuestions, beginAttempt } from './learner.ts';
import { ScormHost } from './scorm-host.ts';
import type { Elements } from './scorm-host.ts';

/** What an LMS may expect of a package beyond what its learners see. Call it inside `describe`. */
export function behavesInLms(standard: 'scorm12' | 'scorm2004'): void {
  it('is told the same score that the learner sees', async () => {
    const host = new ScormHost(standard);
    const page = await takeAssessment(host, answerCarelessly);
    await page.go('#/result');
    const shown = textOf(await page.see('course-result .score'));
    await page.saved();
    expectNoFaults(page);
    const { score, completed, passed } = host.record();
    expect(shown).to.equal(msg('result.score', { score: score ?? -1 }));
    expect({ completed, passed }).to.deep.equal({ completed: false, passed: false });
  });

  it('is told each answer once, as an interaction of its question', async () => {
    const host = new ScormHost(standard);
    const page = await takeAssessment(host, answerRight);
    const [section] = page.outline.sections;
    const known = section?.assessment?.pool.map(({ id }) => id) ?? [];
    await page.saved();
    expectNoFaults(page);
    const told = interactions(host.elements).filter(({ result }) => result !== undefined);
    expect(told.map(({ result }) => result)).to.deep.equal(
      Array.from({ length: section?.assessment?.draw ?? 0 }, () => 'correct'),
    );
    for (const { id = '' } of told)
      expect(known.some((question) => id.endsWith(`_${question}`))).to.equal(true);
  });

  it('writes nothing when a finished attempt is looked at again', async () => {
    const host = new ScormHost(standard);
    const page = await takeAssessment(host, answerRight);
    await page.saved();
    expectNoFaults(page);
    const before = lasting(host.elements);
    const again = await CourseFrame.launch(host, { mode: 'review' });
    await again.see('.save-word', msg('save.read-only'));
    const [, other] = again.outline.sections;
    await again.go(`#/assessment/${other?.id}`);
    await beginAttempt(again, 'assessment.start');
    await answerQuestions(again, other?.id ?? '', answerCarelessly);
    expectNoFaults(again);
    expect(lasting(host.elements)).to.deep.equal(before);
  });
}

/** Takes the first assessment of the course from a new launch. */
async function takeAssessment(host: ScormHost, answer: typeof answerRight): Promise<CourseFrame> {
  const page = await CourseFrame.launch(host);
  const section = page.outline.sections[0]?.id ?? '';
  await page.go(`#/assessment/${section}`);
  await beginAttempt(page, 'assessment.start');
  await answerQuestions(page, section, answer);
  await page.see('course-assessment .score');
  return page;
}

function expectNoFaults(page: CourseFrame): void {
  const faults = page.leave();
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The reported questions, each with its id and its result. */
function interactions(elements: Elements): { readonly id?: string; readonly result?: string }[] {
  const rows = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(elements)) {
    const [, index, field] = /^cmi\.interactions\.(\d+)\.(id|result)$/.exec(name) ?? [];
    if (index === undefined || field === undefined || value === '') continue;
    rows.set(index, { ...rows.get(index), [field]: value });
  }
  return [...rows.values()];
}

/** What must stay as it is; time goes on even for who only looks. */
function lasting(elements: Elements): Elements {
  return Object.fromEntries(
    Object.entries(elements).filter(
      ([name, value]) => value !== '' && !/(time|entry|mode|credit)$/.test(name),
    ),
  );
}
