import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import type { BlockOf } from '../models.ts';

/** Facts by place. */
export function placesTemplate({ title, items }: BlockOf<'places'>): TemplateResult {
  return html`<div class="places">
    ${title === undefined ? nothing : html`<p class="list-title">${title}</p>`}
    <dl>
      ${items.map(
        ({ place, text }) =>
          html`<div>
            <dt>${place}</dt>
            <dd>${richText(text)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
