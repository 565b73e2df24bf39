import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from '../../components/decorators.ts';
import { LightElement } from '../../components/light-element.ts';
import type { BlockOf } from '../models.ts';

/** Gives each element names of its own in the page. */
let made = 0;

/**
 * The row of titles above the panels, which the template drew inside: the lesson can be read before this comes to life.
 * The tabs pattern of the ARIA Authoring Practices, in which the panel follows the focus.
 */
export class BlockTabs extends LightElement {
  @property({ attribute: false }) block!: BlockOf<'tabs'>;
  @state() private chosen = 0;
  readonly #name = `tabs-${(made += 1)}`;

  /** What is rendered here stands before the panels. */
  protected override createRenderRoot(): HTMLElement {
    this.renderOptions.renderBefore = this.firstChild;
    return super.createRenderRoot();
  }

  override render(): TemplateResult {
    const { title, items } = this.block;
    return html`<div
      class="tab-list"
      role="tablist"
      aria-label=${title}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
    >
      ${items.map(
        (item, index) =>
          html`<button
            class="tab"
            type="button"
            role="tab"
            id=${this.#tabId(index)}
            aria-controls=${this.#panelId(index)}
            aria-selected=${index === this.chosen}
            tabindex=${index === this.chosen ? 0 : -1}
            @click=${() => this.#choose(index)}
          >
            ${item.title}
          </button>`,
      )}
    </div>`;
  }

  protected override updated(): void {
    this.querySelectorAll<HTMLElement>('.tab-panel').forEach((panel, index) => {
      panel.id = this.#panelId(index);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', this.#tabId(index));
      panel.tabIndex = 0;
      panel.hidden = index !== this.chosen;
    });
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.block.items.length - 1;
    const next = this.chosen === last ? 0 : this.chosen + 1;
    const previous = this.chosen === 0 ? last : this.chosen - 1;
    const isLeftToRight = getComputedStyle(this).direction === 'ltr';
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: isLeftToRight ? next : previous,
      ArrowLeft: isLeftToRight ? previous : next,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#choose(target);
    this.querySelectorAll<HTMLElement>('.tab')[target]?.focus();
  }

  #choose(index: number): void {
    this.chosen = index;
  }

  #tabId(index: number): string {
    return `${this.#name}-${index}`;
  }

  #panelId(index: number): string {
    return `${this.#name}-${index}-panel`;
  }
}

customElements.define('block-tabs', BlockTabs);

declare global {
  interface HTMLElementTagNameMap {
    'block-tabs': BlockTabs;
  }
}
