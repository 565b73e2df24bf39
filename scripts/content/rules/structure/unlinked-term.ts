import type { Term } from '../../../../src/model/glossary.ts';
import type { Place } from '../../content-error.ts';
import { placeOfWords } from '../find-words.ts';
import { blockPassages } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

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
      const [first] = mentionsOf(term, subject);
      const mend = first
        ? say`it is named at ${first.path}:${first.line}; write [${term.term}](glossary:${term.id}) there or nearby`
        : say`no lesson names it; link to it as glossary:${term.id} where it helps, or remove it`;
      yield {
        place: terms.place(['terms', index, 'id']),
        message: say`nothing links to the term "${term.term}"; ${mend}`,
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

/** Where lessons name a term or its acronym, running text first: titles can't hold a link. */
function mentionsOf({ term, acronym = '' }: Term, { course }: Subject): Place[] {
  const name = wholeWords([term.toLowerCase()]);
  const short = wholeWords(acronym.split(/[\s/,]*[/,]\s*/).filter((one) => one !== ''));
  const mentions = course.sections
    .flatMap((section) => section.lessons)
    .flatMap(({ blocks, text: source }) =>
      blocks.flatMap(blockPassages).flatMap(({ text, tag, place }) => {
        const index = Math.max(text.toLowerCase().search(name), text.search(short));
        return index < 0 ? [] : [{ inText: tag !== '', place: placeIn(source, place, text, index) }];
      }),
    );
  return mentions.sort((one, other) => Number(other.inText) - Number(one.inText)).map(({ place }) => place);
}

/** Where words stand in a passage, which itself may stand below other mentions in titles and links. */
function placeIn(source: string, from: Place, text: string, index: number): Place {
  const start = placeOfWords(source, from, text);
  return placeOfWords(source, start, text.slice(index));
}

/** Any of the names as a word of its own; without names nothing. */
function wholeWords(names: readonly string[]): RegExp {
  const literal = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return literal.length === 0
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal.join('|')})(?![\\p{L}\\p{N}+])`, 'u');
}
