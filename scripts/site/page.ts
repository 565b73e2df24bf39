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
import type { Strings } from '../../src/model/strings.ts';
import { coverTemplate } from '../../src/views/cover.ts';

/** The page that an LMS opens: the cover as plain HTML, styled before any other file arrives, then the scripts. */
export function indexPage(outline: CourseOutline, strings: Strings, css: string): string {
  const { lang, title } = outline;
  setStrings(strings, lang);
  return `<!doctype html>
<html lang="${lang}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
<script src="${lang}/course.js" defer></script>
<script src="app.js" defer></script>
</head>
<body>
<div id="course">${cover(outline)}</div>
<p class="notice" id="load-failed" role="alert" hidden>${escapeHtml(msg('app.load-failed'))}</p>
<noscript><p class="notice">${escapeHtml(msg('cover.no-script'))}</p></noscript>
</body>
</html>
`;
}

/** Nothing but the package's own files: no inline script, no eval, no request elsewhere; the one style sheet by its hash. */
function policy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self'",
    "media-src 'self'",
    // To ask whether the server still answers.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
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

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
