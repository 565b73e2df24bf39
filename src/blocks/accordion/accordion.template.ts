import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import type { BlockOf } from '../models.ts';

/** Titles that open: the platform's own disclosure, which prints, zooms and speaks as it should. */
export function accordionTemplate({ items }: BlockOf<'accordion'>): TemplateResult {
  return html`<div class="accordion">
    ${items.map(
      ({ title, body }) =>
        html`<details>
          <summary>${title}</summary>
          <div class="accordion-body">${richText(body)}</div>
        </details>`,
    )}
  </div>`;
}
