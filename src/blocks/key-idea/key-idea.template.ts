import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { msg } from '../../components/strings.ts';
import type { BlockOf } from '../models.ts';

/** The one sentence to remember. */
export function keyIdeaTemplate({ body }: BlockOf<'key-idea'>): TemplateResult {
  return html`<div class="key-idea" role="note">
    <p class="key-idea-title">${msg('block.key-idea')}</p>
    ${richText(body)}
  </div>`;
}
