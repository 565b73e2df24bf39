import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from '../components/decorators.ts';
import { NotesElement } from '../components/notes-element.ts';
import { areNotesKept, isMarked, markLesson } from '../components/notes.ts';
import { msg } from '../components/strings.ts';

/** A bookmark: marks the lesson, so that it stands among the learner's notes. Kept in this browser, like them. */
export class LessonMark extends NotesElement {
  /** Id of the lesson. */
  @property() lesson = '';
  @state() private isKept = true;

  override render(): TemplateResult | typeof nothing {
    if (!areNotesKept()) return nothing;
    const isSet = isMarked(this.lesson);
    return html`<button
        class="tool mark"
        type="button"
        aria-pressed=${isSet}
        @click=${() => {
          this.isKept = markLesson(this.lesson, !isSet);
        }}
      >
        <span class="mark-words">${msg('note.mark')}</span>
      </button>
      <span role="status">${this.isKept ? nothing : msg('note.mark-not-kept')}</span>`;
  }
}

customElements.define('lesson-mark', LessonMark);

declare global {
  interface HTMLElementTagNameMap {
    'lesson-mark': LessonMark;
  }
}
