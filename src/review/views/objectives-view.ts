import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LightElement } from '../../components/light-element.ts';
import type { LearnerRow } from '../statistics/learner-rows.ts';
import { bandOf } from '../statistics/objective-analysis.ts';
import type { ObjectiveAnalysis } from '../statistics/objective-analysis.ts';
import { legend, stackedBar } from './charts.ts';
import { objectiveText, sectionTitle } from './review-context.ts';
import type { ReviewContext } from './review-context.ts';
import './review-table.ts';
import type { Column } from './review-table.ts';

/** The objectives: what the group masters, and who masters what. */
export class ObjectivesView extends LightElement {
  @property({ attribute: false }) context: ReviewContext | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (!context) return nothing;
    const { words, analysis } = context;
    const { objectives: said } = words.page;
    const has = analysis.objectives.some(({ learners }) => learners > 0);
    if (!has && analysis.shape.sections.length === 0) return html`<p>${said.none}</p>`;
    const begun = analysis.learners.filter(({ standing }) => standing !== 'waiting');
    return html`
      ${
        has
          ? html`<section>
              <h2>${said.table}</h2>
              <p class="quiet">${said.lead}</p>
              ${legend(bandParts(context))}
              <review-table
                name=${said.table}
                .context=${context}
                .columns=${objectiveColumns(context)}
                .rows=${analysis.objectives}
              ></review-table>
            </section>`
          : html`<p>${said.none}</p>`
      }
      <section class="map">
        <h2>${has ? said.map : said.sectionsOnly}</h2>
        ${has ? html`<p class="quiet">${said.mapHint}</p>` : nothing} ${legend(bandParts(context))}
        <review-table
          name=${has ? said.map : said.sectionsOnly}
          .context=${context}
          .columns=${has ? mapColumns(context) : sectionColumns(context)}
          .rows=${begun}
        ></review-table>
      </section>
    `;
  }
}

function bandParts({ words }: ReviewContext) {
  return words.page.objectives.bands.map((label, band) => ({ label, fill: `band-${band}` }));
}

/** The columns of the table of objectives. */
export function objectiveColumns(context: ReviewContext): Column<ObjectiveAnalysis>[] {
  const { words, format } = context;
  const { columns: heads } = words.page;
  return [
    {
      head: heads.objective,
      value: ({ id }) => `${id} ${objectiveText(context, id)}`,
      cell: ({ id, bands }) =>
        html`<span class="with-bar"
          ><span><b>${id}</b> ${objectiveText(context, id)}</span>
          ${stackedBar(bandParts(context).map((part, band) => ({ ...part, count: bands[band] ?? 0 })))}</span
        >`,
    },
    { head: heads.section, value: ({ section }) => sectionTitle(context, section) },
    {
      head: heads.mean,
      value: ({ mean }) => (mean === null ? null : Math.round(mean * 1000) / 1000),
      cell: ({ mean }) => (mean === null ? '—' : format.percent(mean)),
      className: ({ mean }) => heat(mean),
      isNumber: true,
    },
    ...words.page.objectives.bands.map((label, band): Column<ObjectiveAnalysis> => ({
      head: label,
      value: ({ bands }) => bands[band] ?? 0,
      isNumber: true,
    })),
    { head: heads.learners, value: ({ learners }) => learners, isNumber: true },
    { head: heads.questions, value: ({ items }) => items, isNumber: true },
  ];
}

function nameColumn({ words }: ReviewContext): Column<LearnerRow> {
  return {
    head: words.page.columns.learner,
    value: ({ name }) => name,
    cell: ({ key, name }) => html`<a href=${`#learner/${encodeURIComponent(key)}`}>${name}</a>`,
  };
}

/** A column for each objective. */
export function mapColumns(context: ReviewContext): Column<LearnerRow>[] {
  const { analysis, format } = context;
  return [
    nameColumn(context),
    ...analysis.objectives.map(({ id }, index): Column<LearnerRow> => ({
      head: id,
      value: ({ objectives }) => objectives[index] ?? null,
      cell: ({ objectives }) => shown(objectives[index] ?? null, format.percent),
      className: ({ objectives }) => heat(objectives[index] ?? null),
      isNumber: true,
    })),
  ];
}

function sectionColumns(context: ReviewContext): Column<LearnerRow>[] {
  const { analysis, format } = context;
  const share = (row: LearnerRow, index: number): number | null => {
    const score = row.sections[index]?.score ?? null;
    return score === null ? null : score / 100;
  };
  return [
    nameColumn(context),
    ...analysis.shape.sections.map((_section, index): Column<LearnerRow> => ({
      head: sectionTitle(context, index),
      value: (row) => share(row, index),
      cell: (row) => shown(share(row, index), format.percent),
      className: (row) => heat(share(row, index)),
      isNumber: true,
    })),
  ];
}

function shown(share: number | null, percent: (share: number) => string): string {
  return share === null ? '' : percent(share);
}

/** The colour of a cell; its number says the same. */
function heat(share: number | null): string {
  return share === null ? '' : `heat heat-${bandOf(share)}`;
}

customElements.define('objectives-view', ObjectivesView);

declare global {
  interface HTMLElementTagNameMap {
    'objectives-view': ObjectivesView;
  }
}
