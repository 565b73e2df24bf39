import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { lead, msg } from '../../components/strings.ts';
import { shuffled } from '../../core/draw.ts';
import { markPairs } from '../grade.ts';
import type { QuestionOf } from '../models.ts';
import { partMark } from '../part-mark.ts';
import { QuestionElement } from '../question-element.ts';

/** The right sides' order where nothing is shuffled: the same in every attempt. */
const FIXED = 0;

type Matching = QuestionOf<'matching'>;

/** A list of left sides, each with a choice of right sides. @fires response-changed */
export class QuestionMatching extends QuestionElement<Matching> {
  override render(): TemplateResult {
    const lefts = this.arranged(this.question.pairs);
    // Never in the order of the left sides, which would give the answer away.
    const rights = shuffled(this.question.pairs, (this.seed ?? FIXED) + 1);
    const given = new Map(markPairs(this.response));
    return html`${this.help('question.matching-help')}
      <ul class="parts" aria-labelledby=${this.labelledBy}>
        ${lefts.map((pair) => this.#pair(pair, rights, given))}
      </ul>`;
  }

  #pair(
    pair: Matching['pairs'][number],
    rights: Matching['pairs'],
    given: ReadonlyMap<string, string>,
  ): TemplateResult {
    const id = `${this.labelledBy}-${pair.id}`;
    const chosen = given.get(pair.id) ?? '';
    const right = this.grade?.parts[pair.id] === true;
    return html`<li class="part ${this.marked ? (right ? 'part-right' : 'part-wrong') : ''}">
      <label class="part-label" for=${this.grade ? nothing : id}>${richText(pair.left)}</label>
      ${
        this.grade
          ? html`<span class="part-given"
              >${lead('question.your-answer')} ${rights.find((one) => one.id === chosen)?.right}</span
            >`
          : html`<select id=${id} @change=${(event: Event) => this.#choose(pair.id, event)}>
              <option value="" .selected=${chosen === ''} disabled>${msg('question.choose')}</option>
              ${rights.map((one) => html`<option value=${one.id} .selected=${one.id === chosen}>${one.right}</option>`)}
            </select>`
      }
      ${this.marked ? partMark(right ? 'right' : 'wrong') : nothing}
      ${
        this.marked && !right
          ? html`<span class="part-key"
              ><strong>${lead('question.right-answer')}</strong> ${pair.right}</span
            >`
          : nothing
      }
      ${this.marked ? html`<span class="part-feedback">${richText(pair.feedback)}</span>` : nothing}
    </li>`;
  }

  #choose(left: string, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const next = new Map(markPairs(this.response)).set(left, value);
    const pairs = this.question.pairs.flatMap(({ id }) => (next.has(id) ? [`${id}${next.get(id)}`] : []));
    this.respond(pairs.join(','), pairs.length === this.question.pairs.length);
  }
}

customElements.define('question-matching', QuestionMatching);

declare global {
  interface HTMLElementTagNameMap {
    'question-matching': QuestionMatching;
  }
}
