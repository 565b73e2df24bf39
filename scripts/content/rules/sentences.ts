import { wordsOf } from './language-words.ts';

/** Between two sentences: an end mark, a blank, and what looks like a beginning; many scripts know no capitals. */
const BETWEEN = /(?<=[.!?…؟۔।][»”"’)\]]*)\s+(?=[¿¡«“"‘([]*[\p{Lu}\p{Lo}\d])/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’+./-]*/gu;

/** The sentences of a text, as well as marks can tell them; an abbreviation's full stop ends none. */
export function sentencesOf(text: string, lang: string): string[] {
  const abbreviations = wordsOf(lang).abbreviations;
  return text.split(BETWEEN).reduce<string[]>((sentences, piece) => {
    const before = sentences.at(-1);
    const goesOn = before !== undefined && endsAbbreviated(before, abbreviations);
    return goesOn ? [...sentences.slice(0, -1), `${before} ${piece}`] : [...sentences, piece];
  }, []);
}

function endsAbbreviated(text: string, abbreviations: ReadonlySet<string>): boolean {
  const last = /(\S+)\.$/.exec(text)?.[1]?.replace(/^[(«"]+/, '') ?? '';
  // A capital alone is somebody's initial.
  return abbreviations.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last);
}

/** How many words a text holds. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
