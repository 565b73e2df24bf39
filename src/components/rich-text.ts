import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Html } from '../model/rich-text.ts';

/** Renders HTML that the build made from an author's Markdown. The only place where HTML enters the page unescaped. */
export function richText(html: Html): unknown {
  return unsafeHTML(html);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of such HTML, for places that take plain text. Markdown's output knows these four entities only. */
export function wordsOf(html: Html): string {
  return (
    html
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot);/g, (_match, name: string) => ENTITIES[name] ?? '')
      // No-break spaces stay what they are.
      .replace(/[^\S\u00a0\u202f]+/g, ' ')
      .trim()
  );
}
