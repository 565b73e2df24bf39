import type { Answer } from '../answers.ts';
import { readableDuration, secondsOf } from '../duration.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { StoredCall } from '../records.ts';
import { WORDS } from '../words.ts';
import { layout, moment, scrolling } from './layout.ts';
import type { Reader } from './layout.ts';
import { scoreText, statusMarkup } from './summary.ts';
import type { TrainerRow } from './trainer-page.ts';

/** The calls that the page shows; the download holds all. */
const CALLS_SHOWN = 500;

/** What a learner answered in one attempt, slot by slot. */
export function answersPage(reader: Reader, row: TrainerRow, answers: readonly Answer[]): Markup {
  const words = WORDS[reader.language];
  const given = answers.filter(({ response, result }) => response !== '' || result !== '');
  const unanswered = answers.length - given.length;
  return attemptLayout(
    reader,
    row,
    words.trainer.answers,
    markup`${given.length === 0 ? markup`<p>${words.trainer.noAnswers}</p>` : scrolling(words.trainer.answers, answerTable(reader, given))}
${unanswered > 0 && markup`<p class="hint">${words.trainer.unanswered(unanswered)}</p>`}`,
  );
}

/** The log of one attempt. */
export function logPage(reader: Reader, row: TrainerRow, calls: readonly StoredCall[]): Markup {
  const words = WORDS[reader.language];
  const shown = calls.slice(-CALLS_SHOWN);
  return attemptLayout(
    reader,
    row,
    words.trainer.log,
    calls.length === 0
      ? markup`<p>${words.trainer.noCalls}</p>`
      : markup`<p><a class="button" href="/trainer/attempts/${row.attempt.id}/log.json">${words.trainer.download}</a></p>
${calls.length > shown.length && markup`<p class="hint">${words.trainer.latestCalls(shown.length, calls.length)}</p>`}
${scrolling(words.trainer.log, callTable(reader, shown))}`,
  );
}

/** Asks before an attempt is deleted. */
export function removePage(reader: Reader, row: TrainerRow): Markup {
  const words = WORDS[reader.language].trainer;
  return attemptLayout(
    reader,
    row,
    words.removeTitle,
    markup`<p>${words.removeQuestion(row.learner.name)}</p>
<form method="post" action="/trainer/attempts/${row.attempt.id}/delete" class="actions">
<button class="button danger">${words.removeYes}</button>
<a class="button" href="/trainer">${words.removeNo}</a>
</form>`,
  );
}

function attemptLayout(
  reader: Reader,
  { learner, attempt, summary }: TrainerRow,
  title: string,
  main: Markup,
): Markup {
  const words = WORDS[reader.language];
  return layout(
    reader,
    `${title} · ${learner.name}`,
    markup`<p><a href="/trainer">${words.trainer.title}</a></p>
<h1>${title}</h1>
<p><strong>${learner.name}</strong> · ${words.standards[attempt.standard]} · ${words.attempt(attempt.number)} · ${moment(reader, attempt.startedAt)}</p>
<p>${statusMarkup(reader, summary)}<span class="facts">${scoreText(reader, summary)} · ${readableDuration(summary.seconds)}</span></p>
${main}`,
  );
}

function answerTable(reader: Reader, answers: readonly Answer[]): Markup {
  const { columns } = WORDS[reader.language];
  const heads = [
    columns.slot,
    columns.id,
    columns.type,
    columns.response,
    columns.correct,
    columns.result,
    columns.latency,
  ];
  return markup`<table>
<thead><tr>${heads.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${answers.map(answerRow)}</tbody>
</table>`;
}

function answerRow({ slot, id, type, description, response, correct, result, latency }: Answer): Markup {
  return markup`<tr>
<td class="number">${slot}</td>
<th scope="row"><code>${id}</code>${description !== '' && markup`<br><span class="hint">${description}</span>`}</th>
<td>${type}</td>
<td>${response}</td>
<td>${correct.map((pattern, index) => [index > 0 && markup`<br>`, pattern])}</td>
<td>${result}</td>
<td class="number">${latency !== '' && readableDuration(secondsOf(latency))}</td>
</tr>`;
}

function callTable({ language }: Reader, calls: readonly StoredCall[]): Markup {
  const { columns } = WORDS[language];
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium' });
  const rows = calls.map(
    (call) => markup`<tr${call.error !== '0' && markup` class="failed"`}>
<td><time datetime="${new Date(call.at).toISOString()}">${time.format(call.at)}</time></td>
<td><code>${call.name}(${call.arguments.map((text) => JSON.stringify(text)).join(', ')})</code></td>
<td><code>${JSON.stringify(call.result)}</code></td>
<td class="number">${call.error}</td>
</tr>`,
  );
  const heads = [columns.at, columns.call, columns.result, columns.error];
  return markup`<table class="calls">
<thead><tr>${heads.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>`;
}
