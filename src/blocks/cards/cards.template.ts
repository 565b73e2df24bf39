import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { msg } from '../../components/strings.ts';
import type { BlockOf } from '../models.ts';

/** Cards that turn at a press: the platform's own disclosure, drawn as a card. */
export function cardsTemplate({ items }: BlockOf<'cards'>): TemplateResult {
  return html`<div class="cards">
    ${items.map(
      ({ front, back }) =>
        html`<details class="card">
          <summary class="card-front">
            <span class="card-title">${front}</span>
            <span class="card-hint card-hint-front">${msg('block.turn')}</span>
            <span class="card-hint card-hint-back">${msg('block.turn-back')}</span>
          </summary>
          <div class="card-back">${richText(back)}</div>
        </details>`,
    )}
  </div>`;
}
