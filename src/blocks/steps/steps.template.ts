import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import type { BlockOf } from '../models.ts';

/** A process as a numbered list. The role: Safari takes a list without its own numbers for none. */
export function stepsTemplate({ title, items }: BlockOf<'steps'>): TemplateResult {
  return html`<div class="steps">
    ${title === undefined ? nothing : html`<p class="list-title">${title}</p>`}
    <ol role="list">
      ${items.map(
        (step) =>
          html`<li>
            <p class="step-title">${step.title}</p>
            <p>${richText(step.text)}</p>
          </li>`,
      )}
    </ol>
  </div>`;
}
