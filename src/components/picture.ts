import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Picture } from '../model/picture.ts';
import { richText } from './rich-text.ts';

/** A drawing inside the page, or the file of a picture. */
export function pictureTemplate({ src, alt, svg }: Pick<Picture, 'src' | 'alt' | 'svg'>): TemplateResult {
  return svg === null
    ? html`<img src=${src} alt=${alt} loading="lazy" decoding="async" />`
    : html`<div class="drawing" role="img" aria-label=${alt}>${richText(svg)}</div>`;
}
