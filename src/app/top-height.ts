/**
 * Stands in the bar that stays on top and tells the style sheet how high it is, which notices, languages and text sizes
 * change: what has the focus must not lie behind it (WCAG 2.2, 2.4.11 Focus Not Obscured).
 */
export class TopHeight extends HTMLElement {
  readonly #observer = new ResizeObserver(([top]) => {
    if (!top) return;
    const { height } = top.target.getBoundingClientRect();
    document.documentElement.style.setProperty('--top', `${height}px`);
  });

  connectedCallback(): void {
    const top = this.closest('.top');
    if (top) this.#observer.observe(top);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }
}

customElements.define('top-height', TopHeight);

declare global {
  interface HTMLElementTagNameMap {
    'top-height': TopHeight;
  }
}
