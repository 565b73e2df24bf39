import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LightElement } from '../../components/light-element.ts';
import { richText } from '../../components/rich-text.ts';
import { itemAdvice } from '../advice/item-advice.ts';
import type { ItemAnalysis, OptionChoice } from '../statistics/item-analysis.ts';
import { offeredBy } from '../statistics/options.ts';
import { choiceText, rightText } from './answer-text.ts';
import { shareBar } from './charts.ts';
import { findingList } from './findings.ts';
import { objectiveText, sectionTitle } from './review-context.ts';
import type { ReviewContext } from './review-context.ts';
import './review-table.ts';
import type { Column } from './review-table.ts';

/** One question: what was answered, what the figures mean, what to do. */
export class QuestionView extends LightElement {
  @property({ attribute: false }) context: ReviewContext | null = null;
  /** The question's key in the analysis. */
  @property() question = '';

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    const index = context?.analysis.items.findIndex(({ shape }) => shape.key === this.question) ?? -1;
    const item = context?.analysis.items[index];
    if (!context || !item) return nothing;
    const { words, questions, analysis, isPrinting } = context;
    const { questions: said } = words.page;
    const body = questions.get(this.question)?.question;
    return html`${isPrinting ? nothing : html`<p class="back"><a href="#questions">${said.back}</a></p>`}
      <h2 tabindex="-1" data-focus>${body ? richText(body.stem) : this.question}</h2>
      <p class="quiet">${this.#about(context, item)}</p>
      ${analysis.isKnown && !body ? html`<p>${said.notInCourse}</p>` : nothing}
      ${findingList(context, itemAdvice(item), this.question)}
      <h3>${said.options}</h3>
      ${rightLine(context, item)}
      <review-table
        name=${said.options}
        .context=${context}
        .columns=${optionColumns(context, item)}
        .rows=${item.options}
      ></review-table>
      ${item.otherTexts > 0 ? html`<p class="quiet">${said.otherTexts(item.otherTexts)}</p>` : nothing}
      ${item.weight === 'none' ? nothing : figures(context, item)}
      ${isPrinting ? nothing : neighbours(context, index)}`;
  }

  #about(context: ReviewContext, { shape }: ItemAnalysis): string {
    const { words, questions, course } = context;
    const { questions: said } = words.page;
    const objective = questions.get(shape.key)?.question.objective;
    const lessons = (course?.outline.sections ?? [])
      .flatMap((section) => section.lessons)
      .filter(({ id }) => objective !== undefined && course?.taught[id]?.includes(objective))
      .map(({ title }) => title);
    return [
      sectionTitle(context, shape.section),
      objective === undefined ? '' : `${said.objective} ${objective}: ${objectiveText(context, objective)}`,
      lessons.length > 0 ? `${said.lessons}: ${lessons.join(', ')}` : '',
      shape.slot === null ? '' : said.slot(String(shape.slot)),
    ]
      .map((text) => text.replace(/[.\s]+$/, ''))
      .filter((text) => text !== '')
      .join(' · ');
  }
}

/** What is right, where the table alone does not show it: texts, numbers and orders. */
function rightLine(context: ReviewContext, { shape }: ItemAnalysis): TemplateResult | typeof nothing {
  const { words, questions } = context;
  const body = questions.get(shape.key)?.question;
  if (!body || offeredBy(body).length > 0) return nothing;
  return html`<p>${words.page.columns.rightAnswer}: <strong>${rightText(context, shape.key)}</strong></p>`;
}

/** The columns of the table of choices. */
export function optionColumns(context: ReviewContext, item: ItemAnalysis): Column<OptionChoice>[] {
  const { words, format, questions } = context;
  const { columns: heads, table } = words.page;
  const body = questions.get(item.shape.key)?.question;
  const isLettered = body !== undefined && 'options' in body;
  const text = (mark: string): string => {
    const words = choiceText(context, item.shape.key, mark);
    return isLettered ? `${mark}. ${words}` : words;
  };
  return [
    { head: heads.option, value: ({ mark }) => text(mark) },
    {
      head: heads.right,
      value: ({ isRight }) => (isRight === null ? table.unknown : isRight ? table.yes : table.no),
      cell: ({ isRight }) =>
        isRight === null
          ? table.unknown
          : html`<span class=${`mark mark-${isRight ? 'passed' : 'none'}`}
              ><span aria-hidden="true">${isRight ? '✓' : ''}</span> ${isRight ? table.yes : table.no}</span
            >`,
    },
    { head: heads.chosenBy, value: ({ count }) => count, isNumber: true },
    {
      head: heads.share,
      value: ({ share }) => Math.round(share * 1000) / 1000,
      cell: ({ share, isRight }) =>
        html`<span class="with-bar"
          >${format.percent(share)}${shareBar(share, isRight === true ? 'passed' : 'below')}</span
        >`,
      isNumber: true,
    },
    {
      head: heads.rest,
      value: ({ rest }) => (rest === null ? null : Math.round(rest * 1000) / 1000),
      cell: ({ rest }) => (rest === null ? '—' : format.percent(Math.max(0, Math.min(1, rest)))),
      className: () => (item.weight === 'firm' ? '' : 'faint'),
      isNumber: true,
    },
  ];
}

function figures({ words, format }: ReviewContext, item: ItemAnalysis): TemplateResult {
  const { questions: said } = words.page;
  const { difficulty, itemRest, groups, time } = item;
  const { percent, coefficient, duration } = format;
  return html`<h3>${said.figures}</h3>
    <ul class="figures">
      ${
        difficulty
          ? html`<li>
              ${said.difficulty(percent(difficulty.value), percent(difficulty.low), percent(difficulty.high))}
            </li>`
          : nothing
      }
      <li>
        ${
          itemRest
            ? said.itemRest(
                coefficient(itemRest.value),
                coefficient(itemRest.low),
                coefficient(itemRest.high),
              )
            : said.noItemRest
        }
      </li>
      ${groups ? html`<li>${said.groups(percent(groups.upper), percent(groups.lower), groups)}</li>` : nothing}
      ${
        time
          ? html`<li>
              ${said.time(duration(time.median), duration(time.lowerQuartile), duration(time.upperQuartile))}
            </li>`
          : nothing
      }
    </ul>`;
}

function neighbours({ words, analysis }: ReviewContext, index: number): TemplateResult {
  const { questions: said } = words.page;
  const link = (item: ItemAnalysis | undefined, text: string) =>
    item
      ? html`<a class="button" href=${`#question/${encodeURIComponent(item.shape.key)}`}>${text}</a>`
      : nothing;
  return html`<nav class="neighbours" aria-label=${said.list}>
    ${link(analysis.items[index - 1], said.previous)} ${link(analysis.items[index + 1], said.next)}
  </nav>`;
}

customElements.define('question-view', QuestionView);

declare global {
  interface HTMLElementTagNameMap {
    'question-view': QuestionView;
  }
}
