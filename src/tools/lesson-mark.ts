import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from '../components/decorators.ts';
import { LightElement } from '../components/light-element.ts';
import { areNotesKept, isMarked, markLesson, noteChanges } from '../components/notes.ts';
import { msg } from '../components/strings.ts';

/** A bookmark: marks the lesson, so that it stands among the learner's notes. Kept in this browser, like them. */
export class LessonMark extends LightElement {
  /** Id of the lesson. */
  @property() lesson = '';

  override connectedCallback(): void {
    super.connectedCallback();
    noteChanges.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    noteChanges.removeEventListener('change', this.#onChange);
  }

  override render(): TemplateResult | typeof nothing {
    if (!areNotesKept()) return nothing;
    const isSet = isMarked(this.lesson);
    return html`<button
      class="tool mark"
      type="button"
      aria-pressed=${isSet}
      @click=${() => markLesson(this.lesson, !isSet)}
    >
      <span class="mark-words">${msg('note.mark')}</span>
    </button>`;
  }

  readonly #onChange = (): void => this.requestUpdate();
}

customElements.define('lesson-mark', LessonMark);

declare global {
  interface HTMLElementTagNameMap {
    'lesson-mark': LessonMark;
  }
}
