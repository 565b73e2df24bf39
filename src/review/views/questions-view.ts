import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LightElement } from '../../components/light-element.ts';
import { assessmentAdvice } from '../advice/course-advice.ts';
import { findingLevel, urgency } from '../advice/finding.ts';
import type { Finding } from '../advice/finding.ts';
import { itemAdvice } from '../advice/item-advice.ts';
import type { AssessmentAnalysis } from '../statistics/analyse.ts';
import type { ItemAnalysis } from '../statistics/item-analysis.ts';
import { questionText } from './answer-text.ts';
import { intervalBar } from './charts.ts';
import { findingCell, findingItem, findingText } from './findings.ts';
import { sectionTitle } from './review-context.ts';
import type { ReviewContext } from './review-context.ts';
import './review-table.ts';
import type { Column } from './review-table.ts';

/** An item with what it asks for. */
export interface AdvisedItem {
  readonly item: ItemAnalysis;
  readonly advice: readonly Finding[];
}

/** The questions: which of them are bad, and how far each assessment can be trusted. */
export class QuestionsView extends LightElement {
  @property({ attribute: false }) context: ReviewContext | null = null;

  @state() private section = '';
  @state() private onlyFindings = false;

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (!context) return nothing;
    const { words, analysis, isPrinting } = context;
    const { questions: said } = words.page;
    if (analysis.items.length === 0) return html`<p>${said.none}</p>`;
    return html`
      <section>
        <h2>${said.list}</h2>
        <p class="quiet">${said.lead}</p>
        ${this.#filters(context)}
        <review-table
          name=${said.list}
          .context=${context}
          .columns=${itemColumns(context)}
          .rows=${this.#filtered(analysis.items)}
        ></review-table>
      </section>
      <section>
        <h2>${said.assessments}</h2>
        <review-table
          name=${said.assessments}
          .context=${context}
          .columns=${assessmentColumns(context)}
          .rows=${analysis.assessments}
        ></review-table>
      </section>
      <details class="method" ?open=${isPrinting}>
        <summary>${said.method}</summary>
        <ul>
          ${said.methodText.map((text) => html`<li>${text}</li>`)}
        </ul>
      </details>
    `;
  }

  #filters(context: ReviewContext): TemplateResult {
    const { words, analysis } = context;
    const { questions: said, table, columns } = words.page;
    const sections = [...new Set(analysis.items.flatMap(({ shape }) => shape.section ?? []))].sort(
      (a, b) => a - b,
    );
    return html`<div class="filters">
      ${
        sections.length > 1
          ? html`<label
              >${columns.section}
              <select @change=${this.#onSection}>
                <option value="">${table.all}</option>
                ${sections.map((one) => html`<option value=${one}>${sectionTitle(context, one)}</option>`)}
              </select></label
            >`
          : nothing
      }
      <label class="tick"
        ><input type="checkbox" .checked=${this.onlyFindings} @change=${this.#onOnlyFindings} />
        ${said.onlyFindings}</label
      >
    </div>`;
  }

  #filtered(items: readonly ItemAnalysis[]): AdvisedItem[] {
    return items
      .map((item): AdvisedItem => ({ item, advice: itemAdvice(item) }))
      .filter(
        ({ item, advice }) =>
          (this.section === '' || item.shape.section === Number(this.section)) &&
          (!this.onlyFindings || advice.some(({ kind }) => ['act', 'look'].includes(findingLevel(kind)))),
      )
      .sort((one, other) => urgency(one.advice) - urgency(other.advice));
  }

  readonly #onSection = (event: Event): void => {
    this.section = (event.target as HTMLSelectElement).value;
  };

  readonly #onOnlyFindings = (event: Event): void => {
    this.onlyFindings = (event.target as HTMLInputElement).checked;
  };
}

/** The columns of the table of questions. */
export function itemColumns(context: ReviewContext): Column<AdvisedItem>[] {
  const { words, format, analysis } = context;
  const { columns: heads } = words.page;
  const columns: (Column<AdvisedItem> | false)[] = [
    {
      head: heads.question,
      value: ({ item }) => questionText(context, item.shape.key),
      cell: ({ item: { shape } }) =>
        html`<a class="question-link" href=${`#question/${encodeURIComponent(shape.key)}`}
          >${questionText(context, shape.key)}</a
        >`,
    },
    analysis.items.some(({ shape }) => shape.section !== null) && {
      head: heads.section,
      value: ({ item }) => sectionTitle(context, item.shape.section),
    },
    {
      head: heads.advice,
      value: ({ advice, item }) => advice.map((one) => findingText(context, one, item.shape.key)).join(' '),
      cell: ({ advice: [first], item }) =>
        first ? html`<span class="advice">${findingCell(context, first, item.shape.key)}</span>` : '',
    },
    {
      head: heads.difficulty,
      value: ({ item }) => item.difficulty && Math.round(item.difficulty.value * 1000) / 1000,
      cell: ({ item: { difficulty, weight } }) =>
        difficulty && weight !== 'none'
          ? html`<span class="with-bar"
              >${format.percent(difficulty.value)}${intervalBar(difficulty.value, difficulty.low, difficulty.high)}</span
            >`
          : '—',
      isNumber: true,
    },
    {
      head: heads.itemRest,
      value: ({ item }) => item.itemRest && Math.round(item.itemRest.value * 1000) / 1000,
      cell: ({ item: { itemRest, weight } }) =>
        itemRest && weight !== 'none' ? format.coefficient(itemRest.value) : '—',
      className: ({ item: { weight } }) => (weight === 'firm' ? '' : 'faint'),
      isNumber: true,
    },
    { head: heads.answered, value: ({ item }) => item.answered, isNumber: true },
    {
      head: heads.number,
      value: ({ item }) => item.shape.slot,
      isNumber: true,
    },
  ];
  return columns.filter((column) => column !== false);
}

/** The columns of the table of assessments. */
export function assessmentColumns(context: ReviewContext): Column<AssessmentAnalysis>[] {
  const { words, format } = context;
  const { columns: heads, questions: said } = words.page;
  return [
    {
      head: heads.section,
      value: ({ section }) => (section === null ? said.allQuestions : sectionTitle(context, section)),
    },
    {
      head: heads.advice,
      value: (one) => findingText(context, assessmentAdvice(one)),
      cell: (one) => html`<span class="advice">${findingItem(context, assessmentAdvice(one))}</span>`,
    },
    {
      head: heads.reliability,
      value: ({ reliability }) => reliability && Math.round(reliability.coefficient * 1000) / 1000,
      cell: ({ reliability }) =>
        reliability
          ? html`${format.coefficient(reliability.coefficient)}<br /><small
                >${said.methods[reliability.method]}</small
              >`
          : '—',
      isNumber: true,
    },
    {
      head: heads.sem,
      value: ({ reliability }) => reliability && Math.round(reliability.sem * 10) / 10,
      cell: ({ reliability }) => (reliability ? `± ${format.number(reliability.sem)}` : '—'),
      isNumber: true,
    },
    { head: heads.questions, value: ({ items }) => items, isNumber: true },
    { head: heads.learners, value: ({ learners }) => learners, isNumber: true },
  ];
}

customElements.define('questions-view', QuestionsView);

declare global {
  interface HTMLElementTagNameMap {
    'questions-view': QuestionsView;
  }
}
