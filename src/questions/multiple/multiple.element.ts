import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { marks } from '../grade.ts';
import type { QuestionOf } from '../models.ts';
import { partMark } from '../part-mark.ts';
import type { PartVerdict } from '../part-mark.ts';
import { QuestionElement } from '../question-element.ts';

type Multiple = QuestionOf<'multiple'>;

/** Check boxes, one or more of them right. @fires response-changed */
export class QuestionMultiple extends QuestionElement<Multiple> {
  override render(): TemplateResult {
    return html`${this.help('question.multiple-help')}
      <div class="options" role="group" aria-labelledby=${this.labelledBy}>
        ${this.arranged(this.question.options).map((option) => this.#option(option))}
      </div>`;
  }

  #option(option: Multiple['options'][number]): TemplateResult {
    const chosen = marks(this.response).includes(option.id);
    const verdict: PartVerdict | null = option.correct
      ? chosen
        ? 'right'
        : 'missed'
      : chosen
        ? 'wrong'
        : null;
    return html`<label class="option ${this.marked && verdict ? `option-${verdict}` : ''}">
      <input
        type="checkbox"
        .checked=${chosen}
        ?disabled=${this.grade !== null}
        @change=${() => this.#toggle(option.id)}
      />
      <span class="option-text"
        >${richText(option.text)}
        ${this.marked && verdict ? partMark(verdict, option.feedback) : nothing}</span
      >
    </label>`;
  }

  #toggle(id: string): void {
    const chosen = marks(this.response);
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    this.respond(next.sort().join(','), next.length > 0);
  }
}

customElements.define('question-multiple', QuestionMultiple);

declare global {
  interface HTMLElementTagNameMap {
    'question-multiple': QuestionMultiple;
  }
}
