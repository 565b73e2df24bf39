import type { Term } from '../../../../src/model/glossary.ts';
import type { Place } from '../../content-error.ts';
import { placeOfWords } from '../find-words.ts';
import { blockPassages } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';

/**
 * A term that nothing links to is found only by who reads the whole glossary (WCAG 2.2, 3.1.3 Unusual Words; technique
 * G55: link to definitions). Links inside the glossary do not count.
 */
export const unlinkedTerm: Rule = {
  name: 'unlinked-term',
  level: 'advice',
  *find(subject: Subject) {
    const { terms } = subject.course;
    const linked = linkedTerms(subject);
    for (const [index, term] of terms.value.entries()) {
      if (linked.has(term.id)) continue;
      const first = firstMention(term, subject);
      const mend = first
        ? `write [${first.words}](glossary:${term.id}) at ${first.place.path}:${first.place.line}`
        : 'no lesson speaks of it; link to it where it helps, or remove it';
      yield {
        place: terms.place(['terms', index, 'id']),
        message: `nothing links to the term "${term.term}"; ${mend}`,
      };
    }
  },
};

function linkedTerms({ course: { settings, sections } }: Subject): ReadonlySet<string> {
  const written = JSON.stringify([
    settings.value,
    sections.map((section) => [
      section.settings.value,
      section.quiz?.value,
      section.lessons.map(({ blocks }) => blocks.map(({ block }) => block)),
    ]),
  ]);
  return new Set([...written.matchAll(/#\/glossary\/([a-z0-9-]+)/g)].map(([, id = '']) => id));
}

/** Where a lesson first names a term or its acronym, in Markdown that may hold a link. */
function firstMention({ term, acronym = '' }: Term, { course }: Subject) {
  const names = [term, ...acronym.split(/[\s/,]+/)].filter((name) => name !== '');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(literally).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  for (const { blocks, text: source } of course.sections.flatMap((section) => section.lessons)) {
    for (const { text, tag, place } of blocks.flatMap(blockPassages)) {
      const words = /^(p|li|td)$/.test(tag) ? pattern.exec(text)?.[0] : undefined;
      if (words !== undefined) return { words, place: placeIn(source, place, text, words) };
    }
  }
  return null;
}

/** Where words stand in a passage, which itself may stand below other mentions in titles and links. */
function placeIn(source: string, from: Place, text: string, words: string): Place {
  const start = placeOfWords(source, from, text);
  const rest = text.slice(text.indexOf(words));
  return placeOfWords(source, start, rest);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
