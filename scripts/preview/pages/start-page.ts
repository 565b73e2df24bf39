import type { AttemptSummary } from '../attempt-summary.ts';
import type { CoursePackage } from '../course-package.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Learner } from '../records.ts';
import { WORDS } from '../words.ts';
import { layout, moment } from './layout.ts';
import type { Reader } from './layout.ts';
import { scoreText, statusMarkup } from './summary.ts';

/** Where a learner stands with one package. */
export interface Standing {
  readonly course: CoursePackage;
  /** The latest attempt; null before the first. */
  readonly latest: { readonly summary: AttemptSummary; readonly accessedAt: number } | null;
}

/** What the start page shows. */
export interface StartPage {
  readonly title: string;
  readonly learners: readonly { readonly learner: Learner; readonly standings: readonly Standing[] }[];
  readonly hasPackages: boolean;
  /** Whether the first build is under way; then the page looks again by itself. */
  readonly isAwaited: boolean;
  /** What keeps the packages from being built, a line each; empty when nobody knows. */
  readonly problems: string;
  /** The address of the course that runs without an LMS; null when it was not built. */
  readonly web: string | null;
  /** Whether the course in the player follows what is saved; the one without an LMS never does. */
  readonly isLive: boolean;
  /** The name that was refused; null when there is nothing to mend. */
  readonly refused: string | null;
}

/** The page that says what this is, and lets learners in. */
export function startPage(reader: Reader, page: StartPage): Markup {
  const { title, learners, hasPackages, isAwaited, problems, web, isLive, refused } = page;
  const words = WORDS[reader.language];
  const heading = title === '' ? words.appName : title;
  return layout(
    reader,
    title === '' ? words.appName : `${words.appName} · ${title}`,
    markup`<h1>${heading}</h1>
<p class="lead">${words.start.about}</p>
<p class="caution">${words.start.caution}</p>
${!hasPackages && markup`<p class="caution" role="status">${isAwaited ? words.start.beingBuilt : words.start.noPackages}</p>`}
${!hasPackages && problems !== '' && markup`<pre class="problems" tabindex="0" lang="en">${problems}</pre>`}
<h2>${words.start.learners}</h2>
${learners.length === 0 ? markup`<p>${words.start.noLearners}</p>` : markup`<ul class="cards">${learners.map((one) => learnerCard(reader, one))}</ul>`}
${
  // What is being written would be lost when the page is loaded again.
  !isAwaited &&
  markup`<h2 id="new">${words.start.newLearner}</h2>
${newLearnerForm(reader, refused)}`
}
${web !== null && markup`<p><a href="${web}">${words.start.withoutLms}</a></p>`}
${web !== null && isLive && markup`<p class="hint">${words.start.notLive}</p>`}`,
    isAwaited ? '/' : null,
  );
}

function learnerCard(reader: Reader, { learner, standings }: StartPage['learners'][number]): Markup {
  return markup`<li class="card">
<h3><a href="/learners/${learner.id}">${learner.name}</a></h3>
<ul class="standings">${standings.map((standing) => standingItem(reader, learner, standing))}</ul>
</li>`;
}

function standingItem(reader: Reader, learner: Learner, { course, latest }: Standing): Markup {
  const words = WORDS[reader.language];
  const name = words.standards[course.standard];
  const label = startLabel(reader, latest?.summary ?? null);
  return markup`<li><p><strong>${name}</strong> ${latest ? standingText(reader, latest) : markup`<span class="status">${words.learner.noAttempt}</span>`}</p>
<p><a class="button" href="/play/${course.standard}/${learner.id}" aria-label="${label}: ${learner.name}, ${name}">${label}</a></p></li>`;
}

/** Status, score and last access in one line. */
export function standingText(
  reader: Reader,
  { summary, accessedAt }: NonNullable<Standing['latest']>,
): Markup {
  const { accessed } = WORDS[reader.language].columns;
  return markup`${statusMarkup(reader, summary)}<span class="facts">${scoreText(reader, summary)} · ${accessed}: ${moment(reader, accessedAt)}</span>`;
}

/** What the button that opens the course says. */
export function startLabel({ language }: Reader, latest: AttemptSummary | null): string {
  const words = WORDS[language].learner;
  if (!latest) return words.begin;
  return latest.isFinished ? words.reopen : words.resume;
}

function newLearnerForm({ language }: Reader, refused: string | null): Markup {
  const words = WORDS[language].start;
  const error = refused !== null && markup`<p id="name-error" class="error">${words.nameMissing}</p>`;
  const invalid = refused === null ? null : markup` aria-invalid="true" autofocus`;
  return markup`<form method="post" action="/learners" class="new-learner">
<label for="name">${words.name}</label>
<input id="name" name="name" value="${refused}" maxlength="80" required autocomplete="off" aria-describedby="name-hint${refused !== null && ' name-error'}"${invalid}>
<button class="button primary">${words.create}</button>
<p id="name-hint" class="hint">${words.nameHint}</p>
${error}
</form>`;
}
