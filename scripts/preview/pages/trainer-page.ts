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

/** The page of those who teach: every attempt of every learner. */
export function trainerPage(reader: Reader, rows: readonly TrainerRow[]): Markup {
  const words = WORDS[reader.language];
  return layout(
    reader,
    `${words.trainer.title} · ${words.appName}`,
    markup`<h1>${words.trainer.title}</h1>
${rows.length === 0 ? markup`<p>${words.trainer.empty}</p>` : scrolling(words.trainer.title, table(reader, rows))}
<p><a class="button" href="/trainer/export.json">${words.trainer.export}</a></p>`,
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
