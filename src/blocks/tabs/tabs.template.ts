import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import type { BlockOf } from '../models.ts';

/** Every panel under its title, as they are printed; `block-tabs` makes tabs of them when it comes to life. */
export function tabsTemplate(block: BlockOf<'tabs'>): TemplateResult {
  return html`<block-tabs .block=${block}
    >${block.items.map(
      ({ title, body }) =>
        html`<div class="tab-panel">
          <p class="tab-title">${title}</p>
          ${richText(body)}
        </div>`,
    )}</block-tabs
  >`;
}
