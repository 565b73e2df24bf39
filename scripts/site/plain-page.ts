import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { blockTemplate } from '../../src/blocks/draw-block.ts';
import type { Block, BlockOf } from '../../src/blocks/models.ts';
import { directionOf } from '../../src/components/direction.ts';
import { richText } from '../../src/components/rich-text.ts';
import { lead, msg, setStrings } from '../../src/components/strings.ts';
import { lessonPlaces } from '../../src/core/find.ts';
import type { Parts, Translatable } from '../../src/model/outline.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import { escapeHtml } from '../content/escape-html.ts';

/** Where the texts of a language lie without any script: `read.es.html`. */
export function plainPath(lang: string): string {
  return `read.${lang}.html`;
}

/**
 * All lessons of a language and its glossary as one page that needs no script: what is asked and saved is not in it.
 * @param languages those of the course, to change between
 */
export function plainPage(
  language: CompiledLanguage,
  languages: readonly { readonly lang: string; readonly name: string }[],
  css: string,
): string {
  const { lang, outline, strings } = language;
  setStrings(strings, lang);
  const body = collectResultSync(render(pageTemplate(language, languages)))
    // Lit's markers are for scripts.
    .replace(/<!--[^>]*-->/g, '')
    .replace(/href="#\/([^"]*)"/g, (_all, address: string) => `href="#${anchorOf(address)}"`);
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`${outline.title} · ${msg('print.all')}`)}</title>
<style>${css}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The page's own style sheet, its pictures and recordings, and nothing else. */
function policy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The place on this page for an address of the course; what has none leads to the top. */
function anchorOf(address: string): string {
  const [view = '', id = ''] = address.split('/');
  if (view === 'glossary') return id === '' ? 'glossary' : `term-${id}`;
  return view === 'lesson' ? id : 'main';
}

function pageTemplate(
  { lang, outline, parts }: CompiledLanguage,
  languages: readonly { readonly lang: string; readonly name: string }[],
): TemplateResult {
  const places = lessonPlaces(outline);
  const partOf = (name: string): unknown => parts.find((part) => part.name === `${lang}/${name}`)?.data;
  const { opening } = partOf('course') as Parts['course'];
  const { terms } = partOf('shelf') as Parts['shelf'];
  return html`<main id="main" class="main">
    <h1>${outline.title}</h1>
    <p class="notice">${msg('cover.no-script')}</p>
    <p>
      ${languages.map(({ lang: other, name }) =>
        other === lang
          ? nothing
          : html`<a href=${plainPath(other)} lang=${other} hreflang=${other}>${name}</a> `,
      )}
    </p>
    <nav aria-label=${msg('app.menu')}>
      <ul>
        ${places.map(
          ({ lesson, label }) => html`<li><a href=${`#${lesson.id}`}>${label} ${lesson.title}</a></li>`,
        )}
      </ul>
    </nav>
    ${places.map(({ section, lesson, label }) => {
      const texts = opening[lesson.id] ?? (partOf(section.id) as Parts['lessons'])[lesson.id] ?? [];
      return html`<article id=${lesson.id}>
        <p class="lesson-section">${section.title}</p>
        <h2>${label} ${lesson.title}</h2>
        ${texts.map((block) => blockOnPaper(block, lesson.id))}
      </article>`;
    })}
    <section id="glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">${msg('shelf.glossary')}</h2>
      <dl class="glossary">
        ${terms.map(
          ({ id, term, text, lang: other }) =>
            html`<div
              id=${`term-${id}`}
              lang=${other ?? nothing}
              dir=${other === undefined ? nothing : directionOf(other)}
            >
              <dt>${term}</dt>
              <dd>${richText(text)}</dd>
            </div>`,
        )}
      </dl>
    </section>
  </main>`;
}

/** What can be read of a block; questions can only be answered where scripts run. */
function blockOnPaper(block: Translatable<Block>, lesson: string): TemplateResult | typeof nothing {
  if (block.kind === 'check') return nothing;
  const { kind, lang } = block;
  return html`<div
    class=${`block block-${kind}`}
    lang=${lang ?? nothing}
    dir=${lang === undefined ? nothing : directionOf(lang)}
  >
    ${kind === 'scenario' ? storyTemplate(block) : blockTemplate(block, lesson)}
  </div>`;
}

/** A case with every way that it can go. */
function storyTemplate({ title, steps }: BlockOf<'scenario'>): TemplateResult {
  return html`<section class="activity">
    <p class="activity-label">${lead('block.scenario')} ${title === undefined ? nothing : richText(title)}</p>
    ${steps.map(
      ({ situation, choices }) =>
        html`${richText(situation)}
          <ul>
            ${choices.map(({ text, outcome }) => html`<li>${richText(text)} → ${richText(outcome)}</li>`)}
          </ul>`,
    )}
  </section>`;
}
