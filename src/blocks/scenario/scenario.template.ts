import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { BlockOf } from '../models.ts';

/** Comes to life when its element arrives, with `app/later.ts`. */
export function scenarioTemplate(block: BlockOf<'scenario'>): TemplateResult {
  return html`<block-scenario .block=${block}></block-scenario>`;
}
