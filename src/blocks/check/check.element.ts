import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from '../../components/decorators.ts';
import { LightElement } from '../../components/light-element.ts';
import { msg } from '../../components/strings.ts';
import { hash } from '../../core/draw.ts';
import type { ResponseGraded } from '../../questions/events.ts';
import type { Response } from '../../questions/grade.ts';
import '../../questions/question-frame.ts';
import { ActivityUsed } from '../events.ts';
import type { BlockOf } from '../models.ts';

/** A self-check: answer, see why, try again. @fires activity-used at the first answer */
export class BlockCheck extends LightElement {
  @property({ attribute: false }) block!: BlockOf<'check'>;
  /** The answer, with what it earned in the language in which it was given. */
  @state() private answer: { readonly given: Response; readonly score: number } | null = null;
  @state() private round = 0;

  override render(): TemplateResult {
    const { id, question } = this.block;
    return html`<section class="activity" aria-label=${msg('block.check')}>
      <p class="activity-label">
        ${msg('block.check')}${this.block.required ? nothing : ` (${msg('block.optional')})`}
      </p>
      <question-frame
        .question=${question}
        .name=${`check-${id}`}
        .seed=${hash(id) + this.round}
        .given=${this.answer?.given ?? null}
        .score=${this.answer?.score ?? null}
        @response-graded=${(event: ResponseGraded) => this.#onGraded(event)}
      ></question-frame>
      ${this.answer === null ? '' : html`<button class="button" type="button" @click=${() => this.#again()}>${msg('question.again')}</button>`}
    </section>`;
  }

  #onGraded(event: ResponseGraded): void {
    this.answer = { given: event.response, score: event.grade.score };
    this.dispatchEvent(new ActivityUsed(this.block.id));
  }

  #again(): void {
    this.answer = null;
    this.round += 1;
    void this.#focusFirstControl();
  }

  async #focusFirstControl(): Promise<void> {
    await this.updateComplete;
    await this.querySelector('question-frame')?.updateComplete;
    this.querySelector<HTMLElement>('input, select, button')?.focus();
  }
}

customElements.define('block-check', BlockCheck);

declare global {
  interface HTMLElementTagNameMap {
    'block-check': BlockCheck;
  }
}
