import { revealInLms } from './reveal-in-lms.ts';

/** Holds the notices about saving; one that appears is brought into view: nobody looks up at what scrolled away. */
export class SaveNotices extends HTMLElement {
  #shown = '';
  readonly #observer = new MutationObserver(() => {
    const words = this.textContent?.trim() ?? '';
    if (words === this.#shown) return;
    this.#shown = words;
    const bar = this.closest<HTMLElement>('.top');
    if (bar && words !== '') revealInLms(bar);
  });

  connectedCallback(): void {
    this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }
}

customElements.define('save-notices', SaveNotices);

declare global {
  interface HTMLElementTagNameMap {
    'save-notices': SaveNotices;
  }
}
