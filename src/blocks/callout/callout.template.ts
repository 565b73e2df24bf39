import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { msg } from '../../components/strings.ts';
import type { BlockOf } from '../models.ts';

/** A passage set apart under its own title, or under the name of its tone. */
export function calloutTemplate({ tone, title, body }: BlockOf<'callout'>): TemplateResult {
  return html`<div class="callout callout-${tone}" role="note">
    <p class="callout-title">${title ?? msg(`block.${tone}`)}</p>
    ${richText(body)}
  </div>`;
}
