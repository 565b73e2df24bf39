import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pictureTemplate } from '../../components/picture.ts';
import { richText } from '../../components/rich-text.ts';
import type { QuestionOf } from '../models.ts';
import { partMark } from '../part-mark.ts';
import type { PartVerdict } from '../part-mark.ts';
import { QuestionElement } from '../question-element.ts';

type Hotspot = QuestionOf<'hotspot'>;
type Option = Hotspot['options'][number];

/** Places on a picture, each a radio button, and under it in words what was chosen. @fires response-changed */
export class QuestionHotspot extends QuestionElement<Hotspot> {
  override render(): TemplateResult {
    const { picture, options } = this.question;
    return html`<div class="hotspot" role="radiogroup" aria-labelledby=${this.labelledBy}>
        ${pictureTemplate(picture)} ${options.map((option) => this.#place(option))}
      </div>
      <ul class="hotspot-chosen">
        ${options.map((option) => this.#inWords(option))}
      </ul>`;
  }

  #place(option: Option): TemplateResult {
    const [left, top, width, height] = option.at;
    const verdict = this.#verdict(option);
    // A style attribute would be refused by the page's policy; a property is not.
    return html`<label
      class="hotspot-place ${verdict ? `option-${verdict}` : ''}"
      .style=${`left:${left}%;top:${top}%;width:${width}%;height:${height}%`}
    >
      <input
        type="radio"
        name=${this.labelledBy}
        .checked=${this.response === option.id}
        ?disabled=${this.grade !== null}
        @change=${() => this.respond(option.id, true)}
      />
      <span class="visually-hidden">${richText(option.text)}</span>
    </label>`;
  }

  /** The place that was chosen, and once it was judged, the right one. */
  #inWords(option: Option): TemplateResult | typeof nothing {
    const verdict = this.#verdict(option);
    if (!verdict && this.response !== option.id) return nothing;
    return html`<li>${richText(option.text)} ${verdict ? partMark(verdict) : nothing}</li>`;
  }

  #verdict({ id, correct }: Option): PartVerdict | null {
    if (!this.marked) return null;
    return correct ? 'right' : this.response === id ? 'wrong' : null;
  }
}

customElements.define('question-hotspot', QuestionHotspot);

declare global {
  interface HTMLElementTagNameMap {
    'question-hotspot': QuestionHotspot;
  }
}
