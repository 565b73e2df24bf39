import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { lead, msg } from '../../components/strings.ts';
import type { BlockOf } from '../models.ts';

/** What has changed since the year of the source. */
export function todayTemplate({ since, body, source }: BlockOf<'today'>): TemplateResult {
  return html`<div class="callout today" role="note">
    <p class="callout-title">${msg('block.today', { since: String(since) })}</p>
    ${richText(body)}
    ${source === undefined ? nothing : html`<p class="source">${lead('block.source')} ${source}</p>`}
  </div>`;
}
