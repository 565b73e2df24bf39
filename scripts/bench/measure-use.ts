import { answerQuestions, openAssessment } from '../learner/assessment.ts';
import { pause } from '../learner/course-page.ts';
import { lastAnswer } from './answers.ts';
import { PROFILES } from './profiles.ts';
import type { ServedPackage } from './serve-package.ts';
import { Visit } from './visit.ts';
import type { Watched } from './watch-page.ts';

/** How long an LMS takes for a commit when it is slow, in milliseconds. */
const COMMIT_TAKES = 2_000;
/** Questions that are answered in one visit. */
const ANSWERS = 3;
const NEXT = '.pager [rel="next"]';
/** What somebody takes at least between coming to the end of a text and the next click, in milliseconds. */
const HESITATION = 500;

/** From a click to the next lesson on the screen. */
export interface Turn {
  /** Milliseconds until its heading was painted. */
  readonly painted: number;
  /** What was fetched between the two. */
  readonly requests: number;
}

/** Reads the first lesson until everything has arrived, then goes on to the second. */
export function measureTurn(served: ServedPackage): Promise<Turn> {
  return Visit.during(served, PROFILES.slow, 0, async (visit) => {
    const { page, course, traffic } = visit;
    await course.press('course-app .cover-action a');
    await course.see('course-lesson .block p');
    await traffic.quiet(1_000);
    await course.reveal(await course.see(NEXT), 'center');
    await pause(HESITATION);
    const before = countOf(await visit.watched(), 'lesson-drawn');
    await page.click(NEXT);
    const watched = await visit.watchedOnce(
      (now) => countOf(now, 'lesson-drawn') > before,
      'a second lesson on the screen',
    );
    const { clicked, painted } = lastAnswer(watched, 'lesson-drawn');
    const requests = await page.evaluate(
      (from, to) =>
        performance
          .getEntriesByType('resource')
          .filter(({ startTime }) => startTime >= from && startTime <= to).length,
      clicked,
      painted,
    );
    return { painted: painted - clicked, requests };
  });
}

/** From the click that hands an answer in. */
export interface Feedback {
  /** Milliseconds until the word of the verdict was painted. */
  readonly painted: number;
  /** Milliseconds until the commit of the answer had ended, during which the page stands still. */
  readonly committed: number;
}

/** Answers questions of the first assessment while the LMS takes two seconds for every commit. */
export function measureFeedback(served: ServedPackage): Promise<readonly Feedback[]> {
  return Visit.during(served, PROFILES.processor, COMMIT_TAKES, async (visit) => {
    const { course } = visit;
    await course.see('course-app h1');
    const { sections } = await course.outline();
    const section = sections.find(({ assessment }) => assessment !== null);
    if (!section) throw new Error('the course has no assessment; expected one to answer');
    await openAssessment(course, section.id);
    const found: Feedback[] = [];
    for (let answered = 0; answered < ANSWERS; answered += 1) {
      // A page that stands still for a commit answers when that has ended.
      await pause(HESITATION);
      const before = countOf(await visit.watched(), 'verdict');
      if ((await answerQuestions(course, section.id, 1)) === 0) break;
      const watched = await visit.watchedOnce(
        (now) =>
          countOf(now, 'verdict') > before &&
          (now.commits.at(-1)?.begun ?? 0) > lastAnswer(now, 'verdict').clicked,
        'a verdict on the screen and its commit',
      );
      const { clicked, painted } = lastAnswer(watched, 'verdict');
      const commit = watched.commits.find(({ begun }) => begun > clicked);
      found.push({ painted: painted - clicked, committed: (commit?.ended ?? NaN) - clicked });
    }
    return found;
  });
}

function countOf({ paints }: Watched, mark: string): number {
  return paints.filter((paint) => paint.mark === mark).length;
}
