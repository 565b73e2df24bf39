import { placeOfRaw, placeOfWords } from '../find-words.ts';
import { wordsOf } from '../language-words.ts';
import { plainWords, writingsOf } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

const LINK = /<a\b[^>]*>(.*?)<\/a>/g;
const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

/**
 * Screen readers list the links of a page without the words around them: «aquí» and an address say nothing there (WCAG
 * 2.2, 2.4.4 Link Purpose; failure F84).
 */
export const linkText: Rule = {
  name: 'link-text',
  level: 'advice',
  *find(subject: Subject) {
    const { vagueLinks } = wordsOf(subject.lang);
    for (const { source, passages } of writingsOf(subject)) {
      for (const { html, text: around, place } of passages) {
        for (const [, inner = ''] of html.matchAll(LINK)) {
          const text = plainWords(inner);
          const bare = ADDRESS.test(text);
          if (!bare && !vagueLinks.has(text.toLowerCase().replace(/[.!»«"]/g, ''))) continue;
          yield {
            place: placeOfRaw(source, placeOfWords(source, place, around), `[${text}](`),
            message: say`the link "${text}" ${bare ? say`is read out letter by letter` : say`does not say where it leads`}; let the link be the name of what it leads to`,
          };
        }
      }
    }
  },
};
