import { html, nothing, render } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from '../components/decorators.ts';
import type { Block } from '../blocks/models.ts';
import { afterPaint } from '../components/after-paint.ts';
import { LightElement } from '../components/light-element.ts';
import { msg } from '../components/strings.ts';
import type { LessonPlace } from '../core/find.ts';
import type { LearnerState } from '../core/state.ts';
import { missingActivities } from '../core/step.ts';
import type { Translatable } from '../model/outline.ts';
import { EndReached } from './events.ts';
import { lessonArticle } from './lesson-article.ts';
import { ReadingPosition } from './reading-position.ts';
import { stretchFrom } from './stretch.ts';

/**
 * A lesson: its blocks from top to bottom and the mark at its end. What the first screen shows is drawn at once, the rest
 * stretch by stretch once that is painted, so that a slow phone answers meanwhile. `read-aloud` and `lesson-mark` come to
 * life with the learner's tools.
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
  /** How many blocks are drawn; infinitely many when none is missing. */
  @state() private drawn = 0;
  readonly #reading = new ReadingPosition(this, () => {
    this.endSeen = true;
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    // Drawn afresh: nothing that was opened or answered in the last lesson may stay.
    render(nothing, this, this.renderOptions);
    // Who comes back into the middle of it needs everything above that place, and enough below.
    this.drawn = this.position > 0 ? Infinity : stretchFrom(this.blocks, 0);
  }

  /** What is drawn out of sight waits until the page has heard the learner. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.closest('[hidden]')) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }

  override render(): TemplateResult {
    const { place, blocks, drawn } = this;
    return lessonArticle({ place, blocks, drawn, end: this.#end() });
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
    const { lesson } = this.place;
    if (changed.has('place')) this.endSeen = false;
    if (changed.has('place') || changed.has('drawn' as keyof CourseLesson)) this.#goOn(lesson.id);
    if (
      this.endSeen &&
      this.progress.lessons[lesson.id] !== 'done' &&
      missingActivities(lesson, this.progress) === 0
    ) {
      this.dispatchEvent(new EndReached());
    }
  }

  /** Draws the next stretch of a lesson; begins to watch the reading once there is none. */
  #goOn(lesson: string): void {
    if (this.drawn === Infinity) return this.#reading.start(this.position);
    afterPaint(() => {
      if (this.place.lesson.id === lesson) this.drawn = stretchFrom(this.blocks, this.drawn);
    });
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
