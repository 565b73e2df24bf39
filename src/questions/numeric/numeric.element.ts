import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lead } from '../../components/strings.ts';
import type { StringKey } from '../../model/strings.ts';
import type { QuestionOf } from '../models.ts';
import { QuestionElement } from '../question-element.ts';
import { parseNumber } from './numeric.grade.ts';

/** A box for a number. @fires response-changed */
export class QuestionNumeric extends QuestionElement<QuestionOf<'numeric'>> {
  override get missingWord(): StringKey {
    return this.response.trim() === '' ? super.missingWord : 'question.not-a-number';
  }

  override render(): TemplateResult {
    const { unit, answer } = this.question;
    return html`<p class="entry">
      <input
        type="text"
        inputmode="decimal"
        class="number-entry"
        aria-labelledby=${this.labelledBy}
        maxlength="16"
        autocomplete="off"
        .value=${this.response}
        ?readonly=${this.grade !== null}
        @input=${(event: Event) => this.#onInput(event)}
      />
      ${unit === undefined ? nothing : html`<span class="unit">${unit}</span>`}
      ${
        this.keyShown
          ? html`<span class="part-key"
              ><strong>${lead('question.right-answer')}</strong> ${answer.value} ${unit ?? nothing}</span
            >`
          : nothing
      }
    </p>`;
  }

  #onInput(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.respond(value, parseNumber(value) !== null);
  }
}

customElements.define('question-numeric', QuestionNumeric);

declare global {
  interface HTMLElementTagNameMap {
    'question-numeric': QuestionNumeric;
  }
}
