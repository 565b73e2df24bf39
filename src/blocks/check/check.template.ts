import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { BlockOf } from '../models.ts';

/** Comes to life when its element arrives, with `app/later.ts`. */
export function checkTemplate(block: BlockOf<'check'>): TemplateResult {
  return html`<block-check .block=${block}></block-check>`;
}
