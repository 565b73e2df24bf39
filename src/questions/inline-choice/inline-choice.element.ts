import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { lead, msg } from '../../components/strings.ts';
import { shuffled } from '../../core/draw.ts';
import { markPairs } from '../grade.ts';
import type { QuestionOf } from '../models.ts';
import { partMark } from '../part-mark.ts';
import { QuestionElement } from '../question-element.ts';
import { contextOf, inReadingOrder, piecesOf } from './gap-text.ts';

type InlineChoice = QuestionOf<'inline-choice'>;
type Gap = InlineChoice['gaps'][number];

/** A text with a list to choose from in each gap, called by the words around it. @fires response-changed */
export class QuestionInlineChoice extends QuestionElement<InlineChoice> {
  override render(): TemplateResult {
    const { text, gaps } = this.question;
    const given = new Map(markPairs(this.response));
    const pieces = piecesOf(text).map(({ html: piece, gap: id }, at) => {
      const gap = gaps.find((one) => one.id === id);
      return html`${richText(piece)}${gap ? this.#gap(gap, at, given.get(gap.id) ?? '') : nothing}`;
    });
    return html`<div class="gap-text" role="group" aria-labelledby=${this.labelledBy}>${pieces}</div>
      ${this.#explained()}`;
  }

  #gap({ id, options }: Gap, at: number, chosen: string): TemplateResult {
    const right = this.grade?.parts[id] === true;
    // Another order in each gap: the place of one right word must not tell that of the next.
    const arranged = this.seed === null ? options : shuffled(options, this.seed + at);
    return html`<span class="gap ${this.marked ? (right ? 'gap-right' : 'gap-wrong') : ''}"
      ><select
        data-gap=${id}
        aria-label=${contextOf(this.question.text, id)}
        ?disabled=${this.grade !== null}
        @change=${(event: Event) => this.#choose(id, event)}
      >
        <option value="" .selected=${chosen === ''} disabled>${msg('question.choose')}</option>
        ${arranged.map((one) => html`<option value=${one.id} .selected=${one.id === chosen}>${one.text}</option>`)}</select
      >${this.marked ? html` ${partMark(right ? 'right' : 'wrong')}` : nothing}</span
    >`;
  }

  /** What belongs into each gap, and why: below, so that the text can be read on. */
  #explained(): TemplateResult | typeof nothing {
    if (!this.marked) return nothing;
    const { text, gaps } = this.question;
    return html`<ul class="parts">
      ${inReadingOrder(text, gaps).map(
        ({ id, options, feedback }) =>
          html`<li class="part ${this.grade?.parts[id] ? 'part-right' : 'part-wrong'}">
            <span class="part-label">${contextOf(text, id)}</span>
            <span class="part-key"
              ><strong>${lead('question.right-answer')}</strong>
              ${options.find(({ correct }) => correct)?.text}</span
            >
            <span class="part-feedback">${richText(feedback)}</span>
          </li>`,
      )}
    </ul>`;
  }

  #choose(gap: string, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const next = new Map(markPairs(this.response)).set(gap, value);
    const pairs = this.question.gaps.flatMap(({ id }) => (next.has(id) ? [`${id}${next.get(id)}`] : []));
    this.respond(pairs.join(','), pairs.length === this.question.gaps.length);
  }
}

customElements.define('question-inline-choice', QuestionInlineChoice);

declare global {
  interface HTMLElementTagNameMap {
    'question-inline-choice': QuestionInlineChoice;
  }
}
