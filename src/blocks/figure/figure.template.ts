import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { pictureTemplate } from '../../components/picture.ts';
import { richText } from '../../components/rich-text.ts';
import { msg } from '../../components/strings.ts';
import type { BlockOf } from '../models.ts';

/** A picture under its title, which can be enlarged, with the same information as a list to open. */
export function figureTemplate(block: BlockOf<'figure'>): TemplateResult {
  return html`<figure class="figure">
    <figcaption>${block.title}</figcaption>
    <label class="zoom"><input type="checkbox" role="switch" @change=${zoom} />${msg('block.zoom')}</label>
    <div class="picture" role="group" aria-label=${block.title}>${pictureTemplate(block)}</div>
    <details class="text-equivalent">
      <summary>${msg('block.text-equivalent')}</summary>
      <ul>
        ${block.details.map((line) => html`<li>${richText(line)}</li>`)}
      </ul>
    </details>
  </figure>`;
}

/** What is enlarged scrolls in its own box, and who has no pointer scrolls it from the keyboard. */
function zoom({ currentTarget }: Event): void {
  const { checked, parentElement: label } = currentTarget as HTMLInputElement;
  const picture = label?.nextElementSibling as HTMLElement;
  picture.classList.toggle('zoomed', checked);
  picture.tabIndex = checked ? 0 : -1;
}
