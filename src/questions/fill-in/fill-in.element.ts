import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lead } from '../../components/strings.ts';
import type { QuestionOf } from '../models.ts';
import { QuestionElement } from '../question-element.ts';
import { misspelt } from './fill-in.grade.ts';

/** Longest text that a learner can write: enough for a few words, short enough for resume data. */
const LONGEST = 40;

/** A box for a word or two. @fires response-changed */
export class QuestionFillIn extends QuestionElement<QuestionOf<'fill-in'>> {
  override render(): TemplateResult {
    return html`<p class="entry">
      <input
        type="text"
        class="text-entry"
        aria-labelledby=${this.labelledBy}
        maxlength=${LONGEST}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .value=${this.response}
        ?readonly=${this.grade !== null}
        @input=${(event: Event) => this.#onInput(event)}
      />
      ${this.#spelling()}
    </p>`;
  }

  /** The right answer to a wrong one, and the right spelling of one that was accepted with a mistake. */
  #spelling(): TemplateResult | typeof nothing {
    const { accept } = this.question;
    const isRight = this.grade !== null && this.grade.score >= 1;
    const text = this.keyShown ? accept[0] : isRight ? misspelt(this.question, this.response) : null;
    if (text === null) return nothing;
    return html`<span class="part-key"
      ><strong>${lead(isRight ? 'question.spelling' : 'question.right-answer')}</strong> ${text}</span
    >`;
  }

  #onInput(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.respond(value, value.trim() !== '');
  }
}

customElements.define('question-fill-in', QuestionFillIn);

declare global {
  interface HTMLElementTagNameMap {
    'question-fill-in': QuestionFillIn;
  }
}
