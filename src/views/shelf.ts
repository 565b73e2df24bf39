import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../components/rich-text.ts';
import { lead, msg } from '../components/strings.ts';
import { directionIn, untranslatedNote } from '../components/untranslated.ts';
import type { Term } from '../model/glossary.ts';
import type { CourseOutline, Translatable } from '../model/outline.ts';
import type { Reference } from '../model/reference.ts';

/** What to read beyond the course, with the address of today, that of the source, and an archived copy. */
export function referencesTemplate(references: readonly Translatable<Reference>[]): TemplateResult {
  return html`<article class="shelf">
    <h1 tabindex="-1">${msg('shelf.references')}</h1>
    <ul class="references">
      ${references.map(
        ({ title, text, url, formerUrl, archiveUrl, lang }) =>
          html`<li lang=${lang ?? nothing} dir=${directionIn(lang)}>
            ${untranslatedNote(lang)}
            <p class="reference-title">
              ${url === undefined ? title : html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`}
            </p>
            <p>${richText(text)}</p>
            ${formerUrl === undefined ? nothing : html`<p class="source">${lead('shelf.former')} <span class="address">${formerUrl}</span></p>`}
            ${
              archiveUrl === undefined
                ? nothing
                : html`<p class="source">
                    <a href=${archiveUrl} target="_blank" rel="noopener noreferrer"
                      >${msg('shelf.archive')}</a
                    >
                  </p>`
            }
          </li>`,
      )}
    </ul>
  </article>`;
}

/** Every term in alphabetical order; each can be linked to as `#/glossary/id`. */
export function glossaryTemplate(terms: readonly Translatable<Term>[], lang: string): TemplateResult {
  const sorted = [...terms].sort((one, other) => one.term.localeCompare(other.term, lang));
  return html`<article class="shelf">
    <h1 tabindex="-1">${msg('shelf.glossary')}</h1>
    <dl class="glossary">
      ${sorted.map(
        ({ id, term, acronym, text, lang }) =>
          html`<div id=${`term-${id}`} tabindex="-1" lang=${lang ?? nothing} dir=${directionIn(lang)}>
            <dt>
              ${term}${acronym === undefined ? nothing : html` <span class="acronym">(${acronym})</span>`}
            </dt>
            <dd>${untranslatedNote(lang)}${richText(text)}</dd>
          </div>`,
      )}
    </dl>
  </article>`;
}

/** Who made the course, under which licence, in which version. */
export function creditsTemplate({ credits, licence, version }: CourseOutline): TemplateResult {
  return html`<article class="shelf prose">
    <h1 tabindex="-1">${msg('shelf.credits')}</h1>
    ${richText(credits)}
    <p>${lead('shelf.licence')} ${licence}</p>
    <p>${msg('shelf.version', { version })}</p>
  </article>`;
}
