import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import type { QuestionOf } from '../models.ts';
import { partMark } from '../part-mark.ts';
import { QuestionElement } from '../question-element.ts';

type Single = QuestionOf<'single'>;

/** Radio buttons, one of them right. @fires response-changed */
export class QuestionSingle extends QuestionElement<Single> {
  override render(): TemplateResult {
    return html`<div class="options" role="radiogroup" aria-labelledby=${this.labelledBy}>
      ${this.arranged(this.question.options).map((option) => this.#option(option))}
    </div>`;
  }

  #option(option: Single['options'][number]): TemplateResult {
    const chosen = this.response === option.id;
    const verdict = option.correct ? 'right' : chosen ? 'wrong' : null;
    return html`<label class="option ${this.marked && verdict ? `option-${verdict}` : ''}">
      <input
        type="radio"
        name=${this.labelledBy}
        .checked=${chosen}
        ?disabled=${this.grade !== null}
        @change=${() => this.respond(option.id, true)}
      />
      <span class="option-text"
        >${richText(option.text)} ${this.marked && verdict ? partMark(verdict) : nothing}</span
      >
    </label>`;
  }
}

customElements.define('question-single', QuestionSingle);

declare global {
  interface HTMLElementTagNameMap {
    'question-single': QuestionSingle;
  }
}
