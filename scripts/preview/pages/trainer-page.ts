import { readableDuration } from '../duration.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Learner } from '../records.ts';
import { WORDS } from '../words.ts';
import { layout, moment, scrolling } from './layout.ts';
import type { Reader } from './layout.ts';
import type { SummarisedAttempt } from './learner-page.ts';
import { scoreText, statusMarkup } from './summary.ts';

/** One line of the trainer's table. */
export interface TrainerRow extends SummarisedAttempt {
  readonly learner: Learner;
}

/** What came of a list of learners that was pasted. */
export interface PastedList {
  /** How many learners it made; null when none was pasted. */
  readonly added: string | null;
  /** The list that was refused; null when there is nothing to mend. */
  readonly refused: string | null;
}

/** The page of those who teach: every attempt of every learner. */
export function trainerPage(
  reader: Reader,
  rows: readonly TrainerRow[],
  { added, refused }: PastedList,
): Markup {
  const words = WORDS[reader.language];
  return layout(
    reader,
    `${words.trainer.title} · ${words.appName}`,
    markup`<h1>${words.trainer.title}</h1>
<p><a class="button primary" href="/trainer/review">${words.trainer.review}</a></p>
${added !== null && markup`<p role="status">${words.trainer.added(Number(added) || 0)}</p>`}
${rows.length === 0 ? markup`<p>${words.trainer.empty}</p>` : scrolling(words.trainer.title, table(reader, rows))}
<p><a class="button" href="/trainer/export.json">${words.trainer.export}</a></p>
<h2>${words.trainer.addMany}</h2>
<form method="post" action="/trainer/learners" class="new-learner">
<label for="names">${words.trainer.names}</label>
<textarea id="names" name="names" rows="6" required aria-describedby="names-hint"${refused !== null && markup` aria-invalid="true" autofocus`}>${refused}</textarea>
<button class="button">${words.start.create}</button>
<p id="names-hint" class="${refused === null ? 'hint' : 'error'}">${words.trainer.namesHint}</p>
</form>`,
  );
}

function table(reader: Reader, rows: readonly TrainerRow[]): Markup {
  const { columns } = WORDS[reader.language];
  const heads = [
    columns.learner,
    columns.standard,
    columns.attempt,
    columns.status,
    columns.score,
    columns.time,
    columns.started,
    columns.accessed,
    columns.actions,
  ];
  return markup`<table>
<thead><tr>${heads.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows.map((row) => tableRow(reader, row))}</tbody>
</table>`;
}

function tableRow(reader: Reader, { learner, attempt, summary }: TrainerRow): Markup {
  const words = WORDS[reader.language];
  const address = `/trainer/attempts/${attempt.id}`;
  // Many links of the same name are no use to who hears them one by one.
  const about = `${learner.name}, ${words.standards[attempt.standard]}, ${words.attempt(attempt.number)}`;
  return markup`<tr>
<th scope="row"><a href="/learners/${learner.id}">${learner.name}</a></th>
<td>${words.standards[attempt.standard]}</td>
<td class="number">${attempt.number}</td>
<td>${statusMarkup(reader, summary)}</td>
<td class="number">${scoreText(reader, summary)}</td>
<td class="number">${readableDuration(summary.seconds)}</td>
<td>${moment(reader, attempt.startedAt)}</td>
<td>${moment(reader, attempt.accessedAt)}</td>
<td class="links">
<a href="${address}" aria-label="${words.trainer.answers}: ${about}">${words.trainer.answers}</a>
<a href="${address}/log" aria-label="${words.trainer.log}: ${about}">${words.trainer.log}</a>
<a href="${address}/delete" aria-label="${words.trainer.remove}: ${about}">${words.trainer.remove}</a>
</td>
</tr>`;
}
