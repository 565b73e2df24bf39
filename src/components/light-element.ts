import { LitElement } from 'lit';
import { languageChanges } from './strings.ts';

/**
 * An element that renders into the page itself, without a shadow root: one style sheet and one theme reach everything,
 * labels and descriptions can point across elements, the page prints and zooms as plain HTML does,
 * and browsers without constructable style sheets (Safari 15) need no inline styles, which the CSP forbids.
 * It draws again whenever the language changes.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    languageChanges.addEventListener('change', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    languageChanges.removeEventListener('change', this.#redraw);
  }

  readonly #redraw = (): void => this.requestUpdate();
}
