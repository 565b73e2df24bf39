import type { AttemptSummary } from '../attempt-summary.ts';
import type { CoursePackage } from '../course-package.ts';
import { readableDuration } from '../duration.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Attempt, Learner } from '../records.ts';
import { WORDS } from '../words.ts';
import { layout, moment } from './layout.ts';
import type { Reader } from './layout.ts';
import { standingText, startLabel } from './start-page.ts';
import { scoreText, statusMarkup } from './summary.ts';

/** An attempt with what it holds. */
export interface SummarisedAttempt {
  readonly attempt: Attempt;
  readonly summary: AttemptSummary;
}

/** What a learner's page shows. */
export interface LearnerPage {
  readonly learner: Learner;
  /** Whether the first build is under way; then the page looks again by itself. */
  readonly isAwaited: boolean;
  /** Per package its attempts, the first first. */
  readonly courses: readonly {
    readonly course: CoursePackage;
    readonly attempts: readonly SummarisedAttempt[];
  }[];
}

/** The page of one learner: where they stand with each package, and the ways in. The player's «Exit» leads here. */
export function learnerPage(reader: Reader, { learner, isAwaited, courses }: LearnerPage): Markup {
  const words = WORDS[reader.language];
  return layout(
    reader,
    `${learner.name} · ${words.appName}`,
    markup`<p><a href="/">${words.learner.back}</a></p>
<h1>${learner.name}</h1>
<p class="hint">${learner.id}</p>
${courses.length === 0 && markup`<p class="caution">${isAwaited ? words.start.beingBuilt : words.start.noPackages}</p>`}
<div class="cards">${courses.map((one) => courseCard(reader, learner, one))}</div>
<p class="hint">${words.learner.previewHint}</p>`,
    isAwaited ? `/learners/${learner.id}` : null,
  );
}

function courseCard(
  reader: Reader,
  learner: Learner,
  { course, attempts }: LearnerPage['courses'][number],
): Markup {
  const words = WORDS[reader.language];
  const latest = attempts.at(-1) ?? null;
  const address = `/play/${course.standard}/${learner.id}`;
  return markup`<section class="card" aria-labelledby="${course.standard}">
<h2 id="${course.standard}">${words.standards[course.standard]}</h2>
<p>${course.title}</p>
<p>${latest ? standingText(reader, { summary: latest.summary, accessedAt: latest.attempt.accessedAt }) : words.learner.noAttempt}</p>
<div class="actions">
<a class="button primary" href="${address}">${startLabel(reader, latest?.summary ?? null)}</a>
${latest && newAttemptForm(reader, learner, course)}
<a class="button" href="${address}?mode=browse">${words.learner.preview}</a>
</div>
${attempts.length > 0 && attemptList(reader, address, attempts)}
</section>`;
}

function newAttemptForm({ language }: Reader, learner: Learner, { standard }: CoursePackage): Markup {
  return markup`<form method="post" action="/attempts">
<input type="hidden" name="learner" value="${learner.id}">
<input type="hidden" name="standard" value="${standard}">
<button class="button">${WORDS[language].learner.newAttempt}</button>
</form>`;
}

function attemptList(reader: Reader, address: string, attempts: readonly SummarisedAttempt[]): Markup {
  const words = WORDS[reader.language];
  const items = [...attempts].reverse().map(({ attempt, summary }) => {
    const name = words.attempt(attempt.number);
    const review = markup` <a href="${address}?mode=review&amp;attempt=${attempt.number}" aria-label="${words.learner.review}: ${name}">${words.learner.review}</a>`;
    return markup`<li><strong>${name}</strong> ${statusMarkup(reader, summary)}
<span class="facts">${scoreText(reader, summary)} · ${readableDuration(summary.seconds)} · ${moment(reader, attempt.startedAt)}</span>${summary.isFinished && review}</li>`;
  });
  return markup`<h3>${words.learner.attempts}</h3><ol class="attempts" reversed>${items}</ol>`;
}
