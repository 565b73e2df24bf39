import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { msg } from '../../components/strings.ts';
import type { BlockOf } from '../models.ts';

/** A picture under its title, with the same information as a list to open. */
export function figureTemplate({ title, src, alt, svg, details }: BlockOf<'figure'>): TemplateResult {
  return html`<figure class="figure">
    <figcaption>${title}</figcaption>
    ${
      svg === null
        ? html`<img src=${src} alt=${alt} loading="lazy" decoding="async" />`
        : html`<div class="drawing" role="img" aria-label=${alt}>${richText(svg)}</div>`
    }
    <details class="text-equivalent">
      <summary>${msg('block.text-equivalent')}</summary>
      <ul>
        ${details.map((line) => html`<li>${richText(line)}</li>`)}
      </ul>
    </details>
  </figure>`;
}
