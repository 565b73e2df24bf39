import { createHash } from 'node:crypto';
import { directionOf } from '../../src/components/direction.ts';
import { msg, setStrings } from '../../src/components/strings.ts';
import { BuildError } from './build-error.ts';
import type { Opening } from './openings.ts';
import { escapeHtml } from '../content/escape-html.ts';
import { firstViews } from './first-views.ts';
import type { StyleSheets } from './style-sheet.ts';
import { say } from '../messages/say.ts';

/**
 * The page that an LMS opens, in one piece, because on a slow line every further request costs more than its bytes: the
 * cover and the first lesson as plain HTML, which can be read as soon as they have arrived, then the scripts.
 * @param styles the first stands in the page, the others come with the code that they are for
 * @throws BuildError when a script would end before its end
 */
export function indexPage(
  { outline, strings, folder, texts }: Pick<Opening, 'outline' | 'strings' | 'folder' | 'texts'>,
  styles: StyleSheets,
  scripts: readonly string[],
): string {
  const { lang, title } = outline;
  setStrings(strings, lang);
  if (scripts.some((script) => /<\/?script/i.test(script)))
    throw new BuildError(say`the script of the page holds a <script> tag in a text`);
  // As `src/app/speak.ts` does in whatever language.
  const style = `${styles.first}:root{--external-note:${JSON.stringify(` (${msg('app.external')})`)}}`;
  return `<!doctype html>
<html lang="${lang}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}${folder === '' ? '' : ` data-section="${folder}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, styles.blocks + styles.later, scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="course">${firstViews(outline, texts)}</div>
<p class="notice start-failed" id="start-failed" role="alert">${escapeHtml(msg('app.start-failed'))}</p>
<noscript><p class="notice">${escapeHtml(msg('cover.no-script'))}</p></noscript>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}

/**
 * Nothing but the package's own files: no eval, no request elsewhere; the page's own script and style sheets by their
 * hashes. No text becomes HTML or a script but by two policies: Lit's, whose templates are of our code and of the build's
 * HTML, and the one of `src/app/chunks.ts`.
 */
function policy(style: string, laterStyle: string, scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)} ${hashOf(laterStyle)}`,
    "img-src 'self'",
    "media-src 'self'",
    // To ask whether the server still answers.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default lit-html',
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
