import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import type { BlockOf } from '../models.ts';

/** Somebody else's words and where they stand. */
export function quoteTemplate({ body, source }: BlockOf<'quote'>): TemplateResult {
  return html`<figure class="quote">
    <blockquote>${richText(body)}</blockquote>
    <figcaption>${richText(source)}</figcaption>
  </figure>`;
}
