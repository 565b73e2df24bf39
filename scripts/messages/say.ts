/** A sentence for whoever runs a command, in their language. Only `say` and its kin make one, so none is forgotten. */
export type Sentence = string & { readonly [SAID]: true };
declare const SAID: unique symbol;

/** What can stand in a gap of a sentence. */
export type Value = string | number | bigint | null | undefined;

/** Sentences in another language by what they are in English; of what is counted, the forms for one and for more. */
export interface Catalogue {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly sentences: ReadonlyMap<string, string>;
  /** Those of the model, whose gaps are filled before anybody knows the language. */
  readonly model: ReadonlyMap<string, string>;
  readonly counted: ReadonlyMap<string, readonly [one: string, more: string]>;
}

/** What the code itself is written in. */
const ENGLISH: Catalogue = { lang: 'en', sentences: new Map(), model: new Map(), counted: new Map() };

/** A process speaks one language, which its command settles before it does anything (`runCommand`). */
let spoken = ENGLISH;

/** What is said from now on is in this language; English without one. What was said already stays as it is. */
export function speak(catalogue: Catalogue = ENGLISH): void {
  spoken = catalogue;
}

/** The tag of the language that is spoken. */
export function spokenLanguage(): string {
  return spoken.lang;
}

/**
 * A sentence with values in it: say`the file "${name}" is missing`. The English text is its key in the catalogues of
 * `scripts/messages`, as in gettext; a sentence that a catalogue lacks is said in English, and a test names it.
 */
export function say(texts: TemplateStringsArray, ...values: readonly Value[]): Sentence {
  return fill(translated(keyOf(texts)), values);
}

/**
 * How many there are of something, in the words for one or for more: sayCount(2, '{n} lesson', '{n} lessons').
 * Both texts must stand in the call, where the catalogues' check finds them.
 */
export function sayCount(n: number, one: string, more: string): Sentence {
  const forms = spoken.counted.get(countedKey(one, more)) ?? [one, more];
  // French counts nothing as one, as people say it; CLDR has it so for Portuguese too, where nobody does.
  const isOne = n === 1 || (n === 0 && spoken.lang === 'fr');
  return forms[isOne ? 0 : 1].replaceAll('{n}', String(n)) as Sentence;
}

/** A measure with one digit behind the point or comma: `12,3`. */
export function sayMeasure(value: number): Sentence {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false };
  return new Intl.NumberFormat(spoken.lang, digits).format(value) as Sentence;
}

/** A sentence that was written where nothing can be said yet: a constant, or the model. English in, the reader's out. */
export function sayAgain(english: string): Sentence {
  const whole = spoken.sentences.get(english);
  if (whole !== undefined) return whole as Sentence;
  for (const { pattern, sentence } of gapped(spoken)) {
    const values = pattern.exec(english);
    if (values) return fill(sentence, values.slice(1));
  }
  return english as Sentence;
}

/** Marks a sentence for the catalogues where it is only written down; `sayAgain` says it. */
export function toSay(english: string): string {
  return english;
}

/** `a, b or c` */
export function sayOneOf(words: readonly string[]): Sentence {
  return listed(words, 'disjunction');
}

/** `a, b and c` */
export function sayAll(words: readonly string[]): Sentence {
  return listed(words, 'conjunction');
}

/** Sentences one behind the other. @param between what parts them, such as a blank or a semicolon */
export function joined(sentences: readonly Sentence[], between: string): Sentence {
  return sentences.join(between) as Sentence;
}

/** Where a sentence may follow and none does. */
export const NOTHING = '' as Sentence;

/** What is the same in every language: nothing, a name, an address. */
export function verbatim(text: string): Sentence {
  return text as Sentence;
}

/** The key of a sentence, in which numbered gaps stand for its values: `the file "{0}" is missing`. */
export function keyOf(texts: readonly string[]): string {
  return texts.reduce((key, text, index) => (index === 0 ? text : `${key}{${index - 1}}${text}`), '');
}

/** The key of what is counted. */
export function countedKey(one: string, more: string): string {
  return `${one} ¦ ${more}`;
}

const GAP = /\{(\d+)\}/g;

function translated(key: string): string {
  return spoken.sentences.get(key) ?? key;
}

function fill(sentence: string, values: readonly Value[]): Sentence {
  return sentence.replace(GAP, (_gap, index) => String(values[Number(index)])) as Sentence;
}

function listed(words: readonly string[], type: 'conjunction' | 'disjunction'): Sentence {
  // British English has no comma before the last word.
  const lang = spoken.lang === 'en' ? 'en-GB' : spoken.lang;
  return new Intl.ListFormat(lang, { type }).format(words) as Sentence;
}

interface Gapped {
  readonly pattern: RegExp;
  readonly sentence: string;
}

const GAPPED = new WeakMap<Catalogue, readonly Gapped[]>();

/** The model's sentences with gaps, to know again a sentence whose gaps are filled; the most words first. */
function gapped(catalogue: Catalogue): readonly Gapped[] {
  const known = GAPPED.get(catalogue);
  if (known) return known;
  const found = [...catalogue.model]
    .filter(([key]) => key.search(GAP) >= 0)
    .sort(([one], [other]) => other.replace(GAP, '').length - one.replace(GAP, '').length)
    .map(([key, sentence]) => ({ pattern: patternOf(key), sentence }));
  GAPPED.set(catalogue, found);
  return found;
}

function patternOf(key: string): RegExp {
  const parts = key.split(/\{\d+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.*)')}$`, 's');
}
