import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LightElement } from '../../components/light-element.ts';
import { courseAdvice } from '../advice/course-advice.ts';
import { SECTION_STANDINGS, STANDINGS } from '../statistics/learner-rows.ts';
import type { LearnerRow, Standing } from '../statistics/learner-rows.ts';
import { columnChart, legend, stackedBar } from './charts.ts';
import { findingList } from './findings.ts';
import { groupTiles } from './group-tiles.ts';
import { learnerColumns } from './learner-columns.ts';
import { sectionTitle } from './review-context.ts';
import type { ReviewContext } from './review-context.ts';
import './review-table.ts';
import type { Column } from './review-table.ts';

/** The group: how far it is, how it scores, who needs help. */
export class GroupView extends LightElement {
  @property({ attribute: false }) context: ReviewContext | null = null;

  @state() private search = '';
  @state() private standing: Standing | '' = '';
  @state() private place = '';

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (!context) return nothing;
    const { words, analysis } = context;
    const advice = courseAdvice(analysis);
    return html`
      ${groupTiles(context)}
      <section>
        <h2>${words.page.group.whatToDo}</h2>
        ${advice.length > 0 ? findingList(context, advice) : html`<p>${words.page.group.allWell}</p>`}
      </section>
      ${this.#scores(context)} ${analysis.shape.sections.length > 0 ? this.#sections(context) : nothing}
      ${this.#learners(context)}
    `;
  }

  #scores({ words, format, analysis, isPrinting }: ReviewContext): TemplateResult {
    const { group, table } = words.page;
    const { bins, scores } = analysis.group;
    const { passing } = analysis.shape;
    const name = (bin: number): string => `${bin * 10}–${bin === 9 ? 100 : bin * 10 + 9}`;
    const rows = bins.map((count, bin) => ({ bin: name(bin), count }));
    const columns: Column<(typeof rows)[number]>[] = [
      { head: words.page.columns.score, value: ({ bin }) => bin },
      { head: words.page.columns.learners, value: ({ count }) => count, isNumber: true },
    ];
    return html`<section>
      <h2>${group.scores}</h2>
      ${
        scores
          ? html`${columnChart(
                group.scoresAxis,
                bins.map((count, bin) => ({
                  label: name(bin),
                  count,
                  isMarked: passing === null || bin * 10 >= passing,
                })),
              )}
              <p class="quiet">
                ${passing === null ? nothing : `${group.passMark(format.number(passing))} · `}${group.median(
                  format.number(scores.median),
                )}
              </p>
              <details ?open=${isPrinting}>
                <summary>${table.asTable}</summary>
                <review-table
                  name=${group.scoresAxis}
                  .context=${this.context}
                  .columns=${columns}
                  .rows=${rows}
                ></review-table>
              </details>`
          : html`<p>${group.noScores}</p>`
      }
    </section>`;
  }

  #sections(context: ReviewContext): TemplateResult {
    const { words, format, analysis } = context;
    const { sectionStandings, columns: heads, group } = words.page;
    const rows = analysis.group.sections.map((summary, section) => ({ section, ...summary }));
    type Row = (typeof rows)[number];
    const parts = (counts: Row['standings']) =>
      [...SECTION_STANDINGS]
        .reverse()
        .map((one) => ({ label: sectionStandings[one], count: counts[one], fill: one }));
    const columns: Column<Row>[] = [
      {
        head: heads.section,
        value: ({ section }) => sectionTitle(context, section),
        cell: ({ section, standings }) =>
          html`<span class="with-bar"
            >${sectionTitle(context, section)}${stackedBar(parts(standings))}</span
          >`,
      },
      ...[...SECTION_STANDINGS].reverse().map((one): Column<Row> => ({
        head: sectionStandings[one],
        value: ({ standings }) => standings[one],
        isNumber: true,
      })),
      { head: group.here, value: ({ here }) => here, isNumber: true },
      {
        head: heads.median,
        value: ({ scores }) => scores?.median ?? null,
        cell: ({ scores }) => (scores ? format.number(scores.median) : '—'),
        isNumber: true,
      },
    ];
    return html`<section>
      <h2>${group.sections}</h2>
      ${legend([...SECTION_STANDINGS].reverse().map((one) => ({ label: sectionStandings[one], fill: one })))}
      <review-table
        name=${group.sections}
        .context=${context}
        .columns=${columns}
        .rows=${rows}
      ></review-table>
    </section>`;
  }

  #learners(context: ReviewContext): TemplateResult {
    const { words, analysis } = context;
    const { group, table, standings, columns } = words.page;
    const places = [...new Set(analysis.learners.flatMap(({ place }) => place ?? []))].sort((a, b) => a - b);
    return html`<section>
      <h2>${group.list}</h2>
      <div class="filters">
        <label>${table.search} <input type="search" .value=${this.search} @input=${this.#onSearch} /></label>
        <label
          >${columns.standing}
          <select @change=${this.#onStanding}>
            <option value="">${table.all}</option>
            ${STANDINGS.map((one) => html`<option value=${one} ?selected=${one === this.standing}>${standings[one]}</option>`)}
          </select></label
        >
        ${
          places.length > 0
            ? html`<label
                >${columns.place}
                <select @change=${this.#onPlace}>
                  <option value="">${table.all}</option>
                  ${places.map((place) => html`<option value=${place}>${sectionTitle(context, place)}</option>`)}
                </select></label
              >`
            : nothing
        }
      </div>
      <review-table
        name=${group.list}
        .context=${context}
        .columns=${learnerColumns(context)}
        .rows=${this.#filtered(analysis.learners)}
      ></review-table>
    </section>`;
  }

  #filtered(learners: readonly LearnerRow[]): readonly LearnerRow[] {
    const wanted = plain(this.search);
    return learners.filter(
      ({ name, email, standing, place }) =>
        (this.standing === '' || standing === this.standing) &&
        (this.place === '' || place === Number(this.place)) &&
        (wanted === '' || plain(`${name} ${email}`).includes(wanted)),
    );
  }

  readonly #onSearch = (event: Event): void => {
    this.search = (event.target as HTMLInputElement).value;
  };

  readonly #onStanding = (event: Event): void => {
    this.standing = (event.target as HTMLSelectElement).value as Standing | '';
  };

  readonly #onPlace = (event: Event): void => {
    this.place = (event.target as HTMLSelectElement).value;
  };
}

/** «nuñez» finds «Núñez». */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

customElements.define('group-view', GroupView);

declare global {
  interface HTMLElementTagNameMap {
    'group-view': GroupView;
  }
}
