import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { directionOf } from './direction.ts';
import { interfaceLanguage, msg } from './strings.ts';

/** The `dir` of a text; none for a text in the course's language. */
export function directionIn(lang: string | undefined): 'ltr' | 'rtl' | typeof nothing {
  return lang === undefined ? nothing : directionOf(lang);
}

/** Says, in the course's language, that what follows is in another one; nothing where it is not. */
export function untranslatedNote(lang: string | undefined): TemplateResult | typeof nothing {
  if (lang === undefined) return nothing;
  const ours = interfaceLanguage();
  return html`<p class="untranslated" lang=${ours} dir=${directionOf(ours)}>${msg('app.untranslated')}</p>`;
}
