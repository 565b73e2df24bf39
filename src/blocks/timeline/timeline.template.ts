import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import type { BlockOf } from '../models.ts';

/** What happened when, as a list that runs down the page. */
export function timelineTemplate({ title, items }: BlockOf<'timeline'>): TemplateResult {
  return html`<div class="timeline">
    ${title === undefined ? nothing : html`<p class="list-title">${title}</p>`}
    <ol>
      ${items.map(({ when, what }) => html`<li><span class="when">${when}</span> <span class="what">${richText(what)}</span></li>`)}
    </ol>
  </div>`;
}
