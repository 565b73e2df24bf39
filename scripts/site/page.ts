import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { NO_TOOLS, shellTemplate } from '../../src/app/shell.ts';
import { directionOf } from '../../src/components/direction.ts';
import { msg, setStrings } from '../../src/components/strings.ts';
import { pages } from '../../src/core/find.ts';
import { outcome } from '../../src/core/progress.ts';
import { INITIAL_STATE } from '../../src/core/state.ts';
import type { CourseOutline } from '../../src/model/outline.ts';
import { coverTemplate } from '../../src/views/cover.ts';
import { BuildError } from './build-error.ts';
import type { Opening } from './openings.ts';
import { escapeHtml } from './escape-html.ts';
import type { StyleSheets } from './style-sheet.ts';

/**
 * The page that an LMS opens, in one piece, because on a slow line every further request costs more than its bytes: the
 * cover as plain HTML, which stands as soon as it has arrived, then the script.
 * @param styles the first stands in the page, the other may come later
 * @throws BuildError when the script would end before its end
 */
export function indexPage(
  { outline, strings, folder }: Pick<Opening, 'outline' | 'strings' | 'folder'>,
  styles: StyleSheets,
  script: string,
): string {
  const { lang, title } = outline;
  setStrings(strings, lang);
  if (/<\/?script/i.test(script))
    throw new BuildError('the script of the page holds a <script> tag in a text');
  return `<!doctype html>
<html lang="${lang}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}${folder === '' ? '' : ` data-section="${folder}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styles, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${styles.first}</style>
</head>
<body>
<div id="course">${cover(outline)}</div>
<p class="notice start-failed" id="start-failed" role="alert">${escapeHtml(msg('app.start-failed'))}</p>
<noscript><p class="notice">${escapeHtml(msg('cover.no-script'))}</p></noscript>
<script>${script}</script>
</body>
</html>
`;
}

/**
 * Nothing but the package's own files: no eval, no request elsewhere; the page's own script and style sheets by their
 * hashes. No text becomes HTML or a script but by two policies: Lit's, whose templates are of our code and of the build's
 * HTML, and the one of `src/app/chunks.ts`.
 */
function policy({ first, later }: StyleSheets, script: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src ${hashOf(first)} ${hashOf(later)}`,
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

function cover(outline: CourseOutline): string {
  const [first] = pages(outline);
  const template = shellTemplate({
    course: outline,
    progress: outcome(outline, INITIAL_STATE),
    tools: NO_TOOLS,
    main: coverTemplate(outline, {
      href: first ? `#/${first.view}/${first.id}` : '#/agenda',
      continueAt: null,
    }),
    navigation: '',
    onSkip: () => undefined,
  });
  // Lit's markers are for hydration; the app renders afresh.
  return collectResultSync(render(template))
    .replace(/<!--[^>]*-->/g, '')
    .replace(/>\s+</g, '> <');
}
