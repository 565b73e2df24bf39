import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from '../../components/decorators.ts';
import { richText } from '../../components/rich-text.ts';
import { wordsOf } from '../../components/words-of.ts';
import { lead, msg } from '../../components/strings.ts';
import { shuffled } from '../../core/draw.ts';
import type { StringKey } from '../../model/strings.ts';
import { marks } from '../grade.ts';
import type { QuestionOf } from '../models.ts';
import { partMark } from '../part-mark.ts';
import { QuestionElement } from '../question-element.ts';

/** Decides the first order where nothing is shuffled: the same in every attempt. */
const FIXED = 0;

type Ordering = QuestionOf<'ordering'>;
type Item = Ordering['items'][number];

/** A list whose items move up and down by button or arrow key. @fires response-changed */
export class QuestionOrdering extends QuestionElement<Ordering> {
  /** The item that was moved last, and its place from 1 on. */
  @state() private moved: { readonly id: string; readonly n: number } | null = null;

  override get missingWord(): StringKey {
    return 'question.not-ordered';
  }

  override render(): TemplateResult {
    const items = this.#ordered();
    return html`${this.help('question.ordering-help')}
      <ol class="parts parts-ordered" aria-labelledby=${this.labelledBy}>
        ${items.map((item, index) => this.#item(item, index, items.length))}
      </ol>
      <p class="visually-hidden" aria-live="polite">${this.#announcement(items)}</p>
      ${this.keyShown ? this.#key() : nothing}`;
  }

  #item(item: Item, index: number, count: number): TemplateResult {
    const words = wordsOf(item.text);
    const right = this.grade?.parts[item.id] === true;
    // The key says why each item stands where it does; a right answer needs no key, and says it itself.
    const feedback = this.keyShown ? undefined : item.feedback;
    return html`<li class="part part-row ${this.marked ? (right ? 'part-right' : 'part-wrong') : ''}">
      <span class="part-label"
        >${richText(item.text)} ${this.marked ? partMark(right ? 'right' : 'wrong', feedback) : nothing}</span
      >
      ${
        this.grade
          ? nothing
          : html`<span class="movers" @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, index)}>
              ${this.#mover(item, index, -1, index === 0, msg('question.move-up', { item: words }))}
              ${this.#mover(item, index, 1, index === count - 1, msg('question.move-down', { item: words }))}
            </span>`
      }
    </li>`;
  }

  #mover(item: Item, index: number, by: -1 | 1, atEnd: boolean, label: string): TemplateResult {
    return html`<button
      type="button"
      class="mover ${by < 0 ? 'mover-up' : 'mover-down'}"
      data-item=${item.id}
      data-by=${by}
      aria-label=${label}
      aria-disabled=${atEnd}
      @click=${() => this.#move(index, by)}
    ></button>`;
  }

  #announcement(items: readonly Item[]): string {
    const item = items.find(({ id }) => id === this.moved?.id);
    return item && this.moved
      ? msg('question.moved', { item: wordsOf(item.text), n: this.moved.n, of: items.length })
      : '';
  }

  #key(): TemplateResult {
    return html`<p class="part-key"><strong>${lead('question.right-answer')}</strong></p>
      <ol class="key-list">
        ${this.question.items.map((item) => html`<li>${richText(item.text)} <span class="part-feedback">${richText(item.feedback)}</span></li>`)}
      </ol>`;
  }

  #onKeydown(event: KeyboardEvent, index: number): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    this.#move(index, by);
  }

  #move(index: number, by: -1 | 1): void {
    const items = this.#ordered();
    const target = index + by;
    const moved = items[index];
    const other = items[target];
    if (!moved || !other) return;
    items[index] = other;
    items[target] = moved;
    this.respond(items.map((item) => item.id).join(','), true);
    this.moved = { id: moved.id, n: target + 1 };
    // The button moves with its item; the focus stays on it, so that pressing again moves on.
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(`[data-item="${moved.id}"][data-by="${by}"]`)?.focus(),
    );
  }

  #ordered(): Item[] {
    const { items } = this.question;
    const given = marks(this.response).flatMap((id) => items.find((item) => item.id === id) ?? []);
    return given.length === items.length ? given : startingOrder(items, this.seed ?? FIXED);
  }
}

/** The order in which the items are first shown: never the right one. */
export function startingOrder(items: readonly Item[], seed: number): Item[] {
  const order = shuffled(items, seed);
  const solved = order.every((item, index) => item.id === items[index]?.id);
  return solved ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

customElements.define('question-ordering', QuestionOrdering);

declare global {
  interface HTMLElementTagNameMap {
    'question-ordering': QuestionOrdering;
  }
}
