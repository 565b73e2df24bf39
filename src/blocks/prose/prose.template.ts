import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import type { BlockOf } from '../models.ts';

/** Running text. */
export function proseTemplate({ body }: BlockOf<'prose'>): TemplateResult {
  return html`<div class="prose">${richText(body)}</div>`;
}
