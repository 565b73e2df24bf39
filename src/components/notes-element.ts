import { LightElement } from './light-element.ts';
import { noteChanges } from './notes.ts';

/** An element that shows the learner's notes: it draws again whenever they change. */
export class NotesElement extends LightElement {
  override connectedCallback(): void {
    super.connectedCallback();
    noteChanges.addEventListener('change', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    noteChanges.removeEventListener('change', this.#redraw);
  }

  readonly #redraw = (): void => this.requestUpdate();
}
