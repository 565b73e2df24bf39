import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { msg } from '../../components/strings.ts';
import type { BlockOf } from '../models.ts';
import { isVideo } from './recording.ts';

/** A video or a sound under its title, with the browser's own controls and its transcript to open. */
export function mediaTemplate(block: BlockOf<'media'>): TemplateResult {
  const { title, src, body } = block;
  return html`<figure class="figure media">
    <figcaption>${title}</figcaption>
    ${isVideo(src) ? video(block) : html`<audio controls preload="none" src=${src} aria-label=${title}></audio>`}
    <details class="text-equivalent">
      <summary>${msg('block.transcript')}</summary>
      ${richText(body)}
    </details>
  </figure>`;
}

/** Without a picture of its own it shows its first one, for which the browser fetches the beginning. */
function video({ title, src, captions, captionsLang, poster }: BlockOf<'media'>): TemplateResult {
  return html`<video
    controls
    playsinline
    preload=${poster === undefined ? 'metadata' : 'none'}
    src=${src}
    poster=${poster ?? nothing}
    aria-label=${title}
  >
    <track
      kind="captions"
      default
      src=${captions ?? nothing}
      srclang=${captionsLang ?? nothing}
      label=${msg('block.captions')}
    />
  </video>`;
}
