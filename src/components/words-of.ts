import type { Html } from '../model/rich-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * The words of HTML that the build made, for places that take plain text. Markdown's output knows these four entities
 * only.
 */
export function wordsOf(html: Html): string {
  return tidied(
    html
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot);/g, (_match, name: string) => ENTITIES[name] ?? ''),
  );
}

/** A text with one blank where there were several; no-break spaces stay what they are. */
export function tidied(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}
