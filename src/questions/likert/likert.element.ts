import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import type { QuestionOf } from '../models.ts';
import { QuestionElement } from '../question-element.ts';

/** The steps of a scale, from one end to the other. @fires response-changed */
export class QuestionLikert extends QuestionElement<QuestionOf<'likert'>> {
  /** Nothing is checked. */
  override get handInWord(): 'question.hand-in' {
    return 'question.hand-in';
  }

  override render(): TemplateResult {
    return html`<div class="options scale" role="radiogroup" aria-labelledby=${this.labelledBy}>
      ${this.question.scale.map(
        ({ id, text }) =>
          html`<label class="option">
            <input
              type="radio"
              name=${this.labelledBy}
              .checked=${this.response === id}
              ?disabled=${this.grade !== null}
              @change=${() => this.respond(id, true)}
            />
            <span class="option-text">${richText(text)}</span>
          </label>`,
      )}
    </div>`;
  }
}

customElements.define('question-likert', QuestionLikert);

declare global {
  interface HTMLElementTagNameMap {
    'question-likert': QuestionLikert;
  }
}
