import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LightElement } from '../../components/light-element.ts';
import type { AttemptRecord, InteractionRecord } from '../reading/attempt-record.ts';
import { itemKey } from '../statistics/course-shape.ts';
import { chosenIn } from '../statistics/options.ts';
import { choiceText, questionText, rightText } from './answer-text.ts';
import { sectionCell } from './learner-columns.ts';
import { sectionTitle } from './review-context.ts';
import type { ReviewContext } from './review-context.ts';
import './review-table.ts';
import type { Column } from './review-table.ts';

/** One learner: how far, and every answer of every attempt. */
export class LearnerView extends LightElement {
  @property({ attribute: false }) context: ReviewContext | null = null;
  /** By which the analysis knows the learner. */
  @property() learner = '';
  @property({ attribute: false }) attempts: readonly AttemptRecord[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    const row = context?.analysis.learners.find(({ key }) => key === this.learner);
    if (!context || !row) return nothing;
    const { words, format, analysis } = context;
    const { columns, learner: said, standings } = words.page;
    const facts: readonly (readonly [string, string])[] = [
      [columns.standing, standings[row.standing]],
      [columns.score, row.score === null ? '—' : format.number(row.score)],
      [columns.time, row.seconds === null ? '—' : format.duration(row.seconds)],
      [columns.started, row.startedAt === null ? '—' : format.moment(row.startedAt)],
      [columns.accessed, row.accessedAt === null ? '—' : format.moment(row.accessedAt)],
    ];
    return html`<p class="back"><a href="#group">${said.back}</a></p>
      <h2 tabindex="-1" data-focus>${row.name}</h2>
      <p class="quiet">${row.email}</p>
      <dl class="facts">
        ${facts.map(
          ([name, text]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
      ${
        analysis.shape.sections.length > 0
          ? html`<h3>${said.bySection}</h3>
              <ul class="sections">
                ${row.sections.map((section, index) => html`<li>${sectionTitle(context, index)} ${sectionCell(context, section)}</li>`)}
              </ul>`
          : nothing
      }
      ${[...this.attempts]
        .reverse()
        .filter(({ number }) => number > 0)
        .map((attempt) => this.#attempt(context, attempt))}`;
  }

  #attempt(
    context: ReviewContext,
    { number, status, score, startedAt, interactions }: AttemptRecord,
  ): TemplateResult {
    const { words, format } = context;
    const { learner: said, statuses } = words.page;
    const given = interactions.filter(({ response, score: earned }) => response !== '' || earned !== null);
    const about = [
      status === null ? '' : statuses[status],
      score === null ? '' : format.number(score),
      startedAt === null ? '' : format.moment(startedAt),
    ].filter((text) => text !== '');
    return html`<section>
      <h3>${said.attempt(number)}</h3>
      <p class="quiet">${about.join(' · ')}</p>
      ${
        given.length === 0
          ? html`<p>${said.noAnswers}</p>`
          : html`<review-table
              name=${`${said.answers}: ${said.attempt(number)}`}
              .context=${context}
              .columns=${answerColumns(context)}
              .rows=${given}
            ></review-table>`
      }
    </section>`;
  }
}

function answerColumns(context: ReviewContext): Column<InteractionRecord>[] {
  const { words, format, questions } = context;
  const { columns, table } = words.page;
  const questionOf = (one: InteractionRecord) => questions.get(itemKey(one))?.question;
  return [
    {
      head: columns.question,
      value: (one) => questionText(context, itemKey(one)),
      cell: (one) =>
        html`<a class="question-link" href=${`#question/${encodeURIComponent(itemKey(one))}`}
          >${questionText(context, itemKey(one))}</a
        >`,
    },
    {
      head: columns.response,
      value: (one) =>
        chosenIn(questionOf(one) ?? null, one.response)
          .map((mark) => choiceText(context, itemKey(one), mark))
          .join(' · '),
    },
    {
      head: columns.rightAnswer,
      value: (one) => rightText(context, itemKey(one)) || one.correct,
    },
    {
      head: columns.right,
      value: ({ score }) => score,
      cell: ({ score }) =>
        score === null
          ? table.unknown
          : html`<span class=${`mark mark-${score >= 1 ? 'passed' : 'below'}`}
              ><span aria-hidden="true">${score >= 1 ? '✓' : '✗'}</span>
              ${score >= 1 ? table.yes : score <= 0 ? table.no : format.percent(score)}</span
            >`,
      isNumber: true,
    },
  ];
}

customElements.define('learner-view', LearnerView);

declare global {
  interface HTMLElementTagNameMap {
    'learner-view': LearnerView;
  }
}
