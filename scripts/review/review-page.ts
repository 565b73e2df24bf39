import { createHash } from 'node:crypto';
import type { InlinedFile } from '../../src/review/inlined.ts';
import type { KnownCourse } from '../../src/review/known-course.ts';
import type { ShippedPackage } from '../site/shipped-packages.ts';
import { escapeHtml } from '../content/escape-html.ts';

/** What the trainer's page is made of. */
export interface ReviewParts {
  readonly script: string;
  readonly worker: string;
  readonly css: string;
  readonly course: KnownCourse;
  /** Those of others whose code is in it; the page carries their licences. */
  readonly packages: readonly ShippedPackage[];
}

/** What a page has beside the usual. */
export interface ReviewExtras {
  /** Files that it shows at once. */
  readonly files?: readonly InlinedFile[];
  /** The address of a running LMS's export, which it follows; without one it can't reach any network. */
  readonly live?: string;
}

/** The trainer's page as one file: script, worker, style and course are all inside. */
export function reviewPage(
  { script, worker, css, course, packages }: ReviewParts,
  extras: ReviewExtras = {},
): string {
  const { title } = course.languages[0].outline;
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, css, extras.live !== undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Análisis para formadores · ${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
<div id="review"><noscript><p class="notice">Esta página necesita JavaScript. · This page needs JavaScript.</p></noscript></div>
${data('review-course', 'application/json', JSON.stringify(course))}
${data('review-worker', 'text/plain', worker)}
${extras.files ? data('review-files', 'application/json', JSON.stringify(extras.files)) : ''}
${extras.live === undefined ? '' : data('review-live', 'text/plain', extras.live)}
${data('licences', 'text/plain', packages.map(({ name, version, notice }) => `${name} ${version}\n\n${notice}\n`).join('\n'))}
<script>${script}</script>
</body>
</html>
`;
}

/** What the browser does not run; the page's own script reads it. */
function data(id: string, type: string, text: string): string {
  return `<script type="${type}" id="${id}">${inScript(text, type)}</script>`;
}

/** `</script` and `<!--` would end the element or change how it is read; both text forms take the same letter otherwise. */
function inScript(text: string, type: string): string {
  return type === 'application/json'
    ? text.replace(/</g, '\\u003c')
    : text.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}

/**
 * Nothing from anywhere: the one script and the one style by their hashes, the worker from the page itself. No text
 * becomes HTML or a script but by Lit's policy, for templates, and by that of `src/review/analyst.ts`, for the worker.
 */
function policy(script: string, css: string, isLive: boolean): string {
  return [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(css)}'`,
    'worker-src blob:',
    ...(isLive ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html worker',
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
