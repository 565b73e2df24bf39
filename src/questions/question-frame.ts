import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from '../components/decorators.ts';
import { LightElement } from '../components/light-element.ts';
import { richText } from '../components/rich-text.ts';
import { lead, msg } from '../components/strings.ts';
import { directionIn, untranslatedNote } from '../components/untranslated.ts';
import type { LessonPlace } from '../core/find.ts';
import type { Translatable } from '../model/outline.ts';
import { questionControls } from './elements.ts';
import type { ResponseChanged } from './events.ts';
import { ResponseGraded } from './events.ts';
import type { Grade, Response } from './grade.ts';
import { judge, withheld } from './judge.ts';
import type { QuestionBody } from './models.ts';

/**
 * A question with everything around its controls: the stem, the button that hands in, the verdict and its explanation.
 *
 * @fires response-graded when the learner hands in a response
 */
export class QuestionFrame extends LightElement {
  @property({ attribute: false }) question!: Translatable<QuestionBody>;
  /** Unique on the page; ids of the parts derive from it. Another question has another name, a translation has not. */
  @property({ attribute: false }) name = '';
  /** Decides the order of options; null keeps that of the bank. */
  @property({ attribute: false }) seed: number | null = null;
  /** A response that was handed in already; null when it is still asked. */
  @property({ attribute: false }) given: Response | null = null;
  /** The share of the points that the response earned when it was handed in; null judges it anew. */
  @property({ attribute: false }) score: number | null = null;
  /** The lesson to go back to when the answer is not right; null where none is offered. */
  @property({ attribute: false }) lesson: LessonPlace | null = null;
  /** Whether nothing may be shown that gives the right answer away. */
  @property({ attribute: false }) withheld = false;
  /** Whether what was handed in is judged later, so that the button promises no more than to take it. */
  @property({ attribute: false }) exam = false;
  @state() private draft: Response = '';
  @state() private complete = false;
  @state() private warned = false;
  #handedIn = false;
  #controls: ReturnType<typeof questionControls> | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('name') && !changed.has('given')) return;
    this.draft = this.given ?? '';
    this.complete = false;
    this.warned = false;
  }

  override render(): TemplateResult {
    const grade = this.#grade();
    const { lang } = this.question;
    const stemId = `${this.name}-stem`;
    const view = {
      question: this.question,
      response: this.draft,
      grade,
      seed: this.seed,
      labelledBy: stemId,
    };
    const controls = (this.#controls = questionControls(view, this.#controls));
    return html`<form class="question" novalidate @submit=${(event: Event) => this.#onSubmit(event)}>
      ${untranslatedNote(lang)}
      <p class="stem" id=${stemId} lang=${lang ?? nothing} dir=${directionIn(lang)}>
        ${richText(withBlank(this.question.stem))}
      </p>
      <div
        data-controls
        lang=${lang ?? nothing}
        dir=${directionIn(lang)}
        @response-changed=${(event: ResponseChanged) => this.#onResponse(event)}
      >
        ${controls}
      </div>
      <p class="warning" role="alert">${this.warned ? this.#warning() : nothing}</p>
      ${grade ? this.#verdict(grade) : html`<button class="button button-primary" type="submit">${msg(this.exam ? 'question.hand-in' : controls.handInWord)}</button>`}
    </form>`;
  }

  /** What may be shown of the judgement; null before there is one. */
  #grade(): Grade | null {
    if (this.given === null) return null;
    const grade = judge(this.question, this.given, this.score);
    return this.withheld ? withheld(grade) : grade;
  }

  #verdict(grade: Grade): TemplateResult {
    const tone = grade.neutral
      ? 'neutral'
      : grade.score >= 1
        ? 'right'
        : grade.score > 0
          ? 'partly'
          : 'wrong';
    const word = msg(`question.${tone}`, { score: Math.round(grade.score * 100) });
    return html`<div class="verdict verdict-${tone}" tabindex="-1">
      <p class="verdict-word">${word}</p>
      ${grade.message === null ? nothing : html`<p lang=${this.question.lang ?? nothing} dir=${directionIn(this.question.lang)}>${richText(grade.message)}</p>`}
      ${this.#lesson(grade)}
    </div>`;
  }

  /** Where to read again what was not right, unless the explanation leads there already. */
  #lesson({ score, message }: Grade): TemplateResult | typeof nothing {
    if (!this.lesson || score >= 1) return nothing;
    const { lesson, label } = this.lesson;
    const address = `#/lesson/${lesson.id}`;
    if (message?.includes(`"${address}"`)) return nothing;
    return html`<p class="go-back">
      ${lead('question.lesson')}
      <a href=${address} lang=${lesson.lang ?? nothing} dir=${directionIn(lesson.lang)}
        >${label} ${lesson.title}</a
      >
    </p>`;
  }

  #warning(): string {
    return msg(this.#controls?.missingWord ?? 'question.incomplete');
  }

  #onResponse(event: ResponseChanged): void {
    event.stopPropagation();
    this.draft = event.response;
    this.complete = event.complete;
    this.warned = false;
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (this.given !== null) return;
    if (!this.complete) {
      this.warned = true;
      return;
    }
    const response = this.draft.trim();
    this.#handedIn = true;
    this.dispatchEvent(new ResponseGraded(response, judge(this.question, response, null)));
  }

  /** Rendered means rendered to the last control: who waits for it may put the focus there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const controls = this.querySelector('[data-controls]')?.firstElementChild;
    if (controls instanceof LightElement) await controls.updateComplete;
    return isComplete;
  }

  protected override updated(): void {
    if (!this.#handedIn || this.given === null) return;
    // The explanation is what comes next: reading goes on there, also for who does not see it appear.
    this.#handedIn = false;
    this.querySelector<HTMLElement>('.verdict')?.focus();
  }
}

/** The `____` of a fill-in stem as a line to see; a reader that speaks hears nothing of it. */
function withBlank(stem: string): string {
  return stem.replace(/_{3,}/g, '<span class="blank" aria-hidden="true"></span>');
}

customElements.define('question-frame', QuestionFrame);

declare global {
  interface HTMLElementTagNameMap {
    'question-frame': QuestionFrame;
  }
}
