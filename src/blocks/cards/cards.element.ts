import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../../components/light-element.ts';
import { richText } from '../../components/rich-text.ts';
import { msg } from '../../components/strings.ts';
import type { BlockOf } from '../models.ts';

type Card = BlockOf<'cards'>['items'][number];

/** Cards that turn at a press; both sides stay readable by assistive technology in their order. */
@customElement('block-cards')
export class BlockCards extends LightElement {
  @property({ attribute: false }) block!: BlockOf<'cards'>;
  /** The cards that show their back, by index. */
  @state() private turned: ReadonlySet<number> = new Set();

  override render(): TemplateResult {
    return html`<ul class="cards">
      ${this.block.items.map((card, index) => this.#card(card, index))}
    </ul>`;
  }

  #card(card: Card, index: number): TemplateResult {
    const open = this.turned.has(index);
    return html`<li class="card ${open ? 'card-turned' : ''}">
      <button class="card-front" type="button" aria-expanded=${open} @click=${() => this.#turn(index)}>
        <span class="card-title">${card.front}</span>
        <span class="card-hint">${open ? msg('block.turn-back') : msg('block.turn')}</span>
      </button>
      <div class="card-back" ?hidden=${!open}>${richText(card.back)}</div>
    </li>`;
  }

  #turn(index: number): void {
    const turned = new Set(this.turned);
    if (!turned.delete(index)) turned.add(index);
    this.turned = turned;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'block-cards': BlockCards;
  }
}
