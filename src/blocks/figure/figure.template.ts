import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { pictureTemplate } from '../../components/picture.ts';
import { richText } from '../../components/rich-text.ts';
import { msg } from '../../components/strings.ts';
import type { BlockOf } from '../models.ts';

/** A picture under its title, with the same information as a list to open. */
export function figureTemplate(block: BlockOf<'figure'>): TemplateResult {
  return html`<figure class="figure">
    <figcaption>${block.title}</figcaption>
    ${pictureTemplate(block)}
    <details class="text-equivalent">
      <summary>${msg('block.text-equivalent')}</summary>
      <ul>
        ${block.details.map((line) => html`<li>${richText(line)}</li>`)}
      </ul>
    </details>
  </figure>`;
}
