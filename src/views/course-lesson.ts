import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from '../components/decorators.ts';
import { keyed } from 'lit/directives/keyed.js';
import { blockTemplate } from '../blocks/elements.ts';
import type { Block } from '../blocks/models.ts';
import { LightElement } from '../components/light-element.ts';
import { msg } from '../components/strings.ts';
import { directionIn, untranslatedNote } from '../components/untranslated.ts';
import type { LessonPlace } from '../core/find.ts';
import type { LearnerState } from '../core/state.ts';
import { missingActivities } from '../core/step.ts';
import type { Translatable } from '../model/outline.ts';
import { EndReached } from './events.ts';
import { ReadingPosition } from './reading-position.ts';

/**
 * A lesson: its blocks from top to bottom and the mark at its end. `read-aloud` and `lesson-mark` come to life with
 * the learner's tools.
 *
 * @fires position-reached when another block comes to the top of the view
 * @fires end-reached when the end is on the screen, and again when an activity was used after that
 * @fires activity-used from its blocks
 */
export class CourseLesson extends LightElement {
  /** The same lesson in another object, such as a translation, is no change: reading goes on where it is. */
  @property({ attribute: false, hasChanged: isOtherLesson }) place!: LessonPlace;
  @property({ attribute: false }) blocks!: readonly Translatable<Block>[];
  @property({ attribute: false }) progress!: LearnerState;
  /** Index of the block to begin at. */
  @property({ attribute: false }) position = 0;
  @state() private endSeen = false;
  readonly #reading = new ReadingPosition(this, () => {
    this.endSeen = true;
  });

  override render(): TemplateResult {
    const { section, lesson, label } = this.place;
    // A new lesson is drawn afresh: nothing that was opened or answered in the last one may stay.
    return html`${keyed(
      lesson.id,
      html`<article class="lesson">
        <header class="lesson-header">
          <p class="lesson-section">${section.title}</p>
          <h1 tabindex="-1">${lesson.title}</h1>
          <div class="lesson-meta">
            <p>${msg('lesson.number', { label })} · ${msg('app.minutes', { n: lesson.minutes })}</p>
            <read-aloud></read-aloud><lesson-mark lesson=${lesson.id}></lesson-mark>
          </div>
        </header>
        ${this.blocks.map((block, index) => this.#block(block, index))} ${this.#end()}
      </article>`,
    )}`;
  }

  #block(block: Translatable<Block>, index: number): TemplateResult {
    const { kind, lang } = block;
    // Once for all that follow each other.
    const note = lang === this.blocks[index - 1]?.lang ? nothing : untranslatedNote(lang);
    return html`<div
      class="block block-${kind}"
      data-block=${index}
      lang=${lang ?? nothing}
      dir=${directionIn(lang)}
    >
      ${note}${blockTemplate(block, this.place.lesson.id)}
    </div>`;
  }

  #end(): TemplateResult {
    const { lesson } = this.place;
    const done = this.progress.lessons[lesson.id] === 'done';
    const missing = missingActivities(lesson, this.progress);
    return html`<footer class="lesson-end" data-end>
      <div role="status">
        ${done ? html`<p class="lesson-done">${msg('lesson.done')}</p>` : nothing}
        ${!done && missing > 0 ? html`<p class="lesson-missing">${msg('lesson.missing', { n: missing })}</p>` : nothing}
      </div>
    </footer>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('place')) {
      this.endSeen = false;
      this.#reading.start(this.position);
    }
    const { lesson } = this.place;
    if (
      this.endSeen &&
      this.progress.lessons[lesson.id] !== 'done' &&
      missingActivities(lesson, this.progress) === 0
    ) {
      this.dispatchEvent(new EndReached());
    }
  }
}

function isOtherLesson(place: LessonPlace | undefined, before: LessonPlace | undefined): boolean {
  return place?.lesson.id !== before?.lesson.id;
}

customElements.define('course-lesson', CourseLesson);

declare global {
  interface HTMLElementTagNameMap {
    'course-lesson': CourseLesson;
  }
}
