import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../../components/strings.ts';
import type { QuestionOf } from '../models.ts';
import { partMark } from '../part-mark.ts';
import { QuestionElement } from '../question-element.ts';

/** Two radio buttons, always in the same order. @fires response-changed */
export class QuestionTrueFalse extends QuestionElement<QuestionOf<'true-false'>> {
  override render(): TemplateResult {
    return html`<div class="options options-row" role="radiogroup" aria-labelledby=${this.labelledBy}>
      ${this.#option('t', msg('question.true'))}${this.#option('f', msg('question.false'))}
    </div>`;
  }

  #option(id: 't' | 'f', text: string): TemplateResult {
    const chosen = this.response === id;
    const verdict = (id === 't') === this.question.correct ? 'right' : chosen ? 'wrong' : null;
    return html`<label class="option ${this.marked && verdict ? `option-${verdict}` : ''}">
      <input
        type="radio"
        name=${this.labelledBy}
        .checked=${chosen}
        ?disabled=${this.grade !== null}
        @change=${() => this.respond(id, true)}
      />
      <span class="option-text">${text} ${this.marked && verdict ? partMark(verdict) : nothing}</span>
    </label>`;
  }
}

customElements.define('question-true-false', QuestionTrueFalse);

declare global {
  interface HTMLElementTagNameMap {
    'question-true-false': QuestionTrueFalse;
  }
}
