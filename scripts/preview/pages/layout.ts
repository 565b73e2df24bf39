import type { Language } from '../words.ts';
import { WORDS } from '../words.ts';
import { markup } from '../markup.ts';
import type { Fragment, Markup } from '../markup.ts';

/** What every page needs to know of the reader. */
export interface Reader {
  readonly language: Language;
}

/** How often a page that waits for the first build looks whether it is done, in seconds. */
const PATIENCE = 3;

/**
 * The frame of every page but the player: head, a bar with two links, the main part.
 * @param next the address to be loaded in a little while; null lets the page stay
 */
export function layout(
  { language }: Reader,
  title: string,
  main: Fragment,
  next: string | null = null,
): Markup {
  const words = WORDS[language];
  return markup`<!doctype html>
<html lang="${language}">
${head(title, next && markup`\n<meta http-equiv="refresh" content="${PATIENCE}; url=${next}">`)}
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="bar">
<nav><a href="/">${words.appName}</a> <a href="/trainer">${words.start.trainer}</a></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`;
}

/** The head of a page. @param more what else stands in it */
export function head(title: string, more: Fragment = null): Markup {
  return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/pages.css">${more}
</head>`;
}

/** A moment in the reader's way of writing, in the time zone of this machine. */
export function moment({ language }: Reader, at: number): Markup {
  const text = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return markup`<time datetime="${new Date(at).toISOString()}">${text}</time>`;
}

/** A wide table that scrolls by itself, with keys too. */
export function scrolling(label: string, table: Markup): Markup {
  return markup`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
}
