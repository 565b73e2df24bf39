import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import { wordsOf } from '../../components/words-of.ts';
import { msg } from '../../components/strings.ts';
import type { BlockOf } from '../models.ts';

/** A prompt, and room for an answer that stays with the learner; `note-field` comes to life with the learner's tools. */
export function reflectionTemplate({ id, prompt }: BlockOf<'reflection'>, lesson: string): TemplateResult {
  return html`<section class="activity" aria-label=${msg('block.reflection')}>
    <p class="activity-label">${msg('block.reflection')} (${msg('block.optional')})</p>
    <p>${richText(prompt)}</p>
    <note-field .place=${`${lesson}/${id}`} .label=${wordsOf(prompt)}></note-field>
  </section>`;
}
