import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { lead } from '../../components/strings.ts';
import { markPairs } from '../grade.ts';
import type { QuestionOf } from '../models.ts';
import { partMark } from '../part-mark.ts';
import { QuestionElement } from '../question-element.ts';

type Categorising = QuestionOf<'categorising'>;

/** A list of items, each with the categories as radio buttons beside it. @fires response-changed */
export class QuestionCategorising extends QuestionElement<Categorising> {
  override render(): TemplateResult {
    const given = new Map(markPairs(this.response));
    return html`${this.help('question.categorising-help')}
      <ul class="parts" aria-labelledby=${this.labelledBy}>
        ${this.arranged(this.question.items).map((item) => this.#item(item, given))}
      </ul>`;
  }

  #item(item: Categorising['items'][number], given: ReadonlyMap<string, string>): TemplateResult {
    const id = `${this.labelledBy}-${item.id}`;
    const right = this.grade?.parts[item.id] === true;
    const key = this.question.categories.find((category) => category.id === item.category);
    return html`<li class="part ${this.marked ? (right ? 'part-right' : 'part-wrong') : ''}">
      <span class="part-label" id=${id}>${richText(item.text)}</span>
      <span class="choices" role="radiogroup" aria-labelledby=${id}>
        ${this.question.categories.map(
          (category) =>
            html`<label class="choice">
              <input
                type="radio"
                name=${id}
                .checked=${given.get(item.id) === category.id}
                ?disabled=${this.grade !== null}
                @change=${() => this.#choose(item.id, category.id)}
              />
              <span>${category.text}</span>
            </label>`,
        )}
      </span>
      ${this.marked ? partMark(right ? 'right' : 'wrong') : nothing}
      ${
        this.marked && !right
          ? html`<span class="part-key"><strong>${lead('question.right-answer')}</strong> ${key?.text}</span>`
          : nothing
      }
      ${this.marked ? html`<span class="part-feedback">${richText(item.feedback)}</span>` : nothing}
    </li>`;
  }

  #choose(item: string, category: string): void {
    const next = new Map(markPairs(this.response)).set(item, category);
    const pairs = this.question.items.flatMap(({ id }) => (next.has(id) ? [`${id}${next.get(id)}`] : []));
    this.respond(pairs.join(','), pairs.length === this.question.items.length);
  }
}

customElements.define('question-categorising', QuestionCategorising);

declare global {
  interface HTMLElementTagNameMap {
    'question-categorising': QuestionCategorising;
  }
}
