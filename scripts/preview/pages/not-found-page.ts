import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { WORDS } from '../words.ts';
import { layout } from './layout.ts';
import type { Reader } from './layout.ts';

/** Says that there is nothing at an address, and where to go on. */
export function notFoundPage(reader: Reader): Markup {
  const words = WORDS[reader.language].notFound;
  return layout(
    reader,
    words.title,
    markup`<h1>${words.title}</h1>
<p>${words.text}</p>
<p><a class="button primary" href="/">${words.back}</a></p>`,
  );
}
