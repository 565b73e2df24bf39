import { LitElement } from 'lit';

/**
 * An element that renders into the page itself, without a shadow root: one style sheet and one theme reach everything,
 * labels and descriptions can point across elements, the page prints and zooms as plain HTML does,
 * and browsers without constructable style sheets (Safari 15) need no inline styles, which the CSP forbids.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
