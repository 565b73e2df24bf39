import { renderBlock } from '../../src/model/rich-text.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** Something that its author meant as markup and that would be shown as it was typed, or the other way round. */
export interface Lost {
  /** From 0. */
  readonly line: number;
  readonly message: Sentence;
  /** The name of the advice; left out where it is an error. */
  readonly rule?: string;
}

/** A way in which stars are misread. */
interface Misreading {
  /** What Markdown makes of them. */
  readonly shown: RegExp;
  /** Where they stand in what was typed, as near as can be told. */
  readonly typed: RegExp;
  readonly rule: string;
  readonly message: () => Sentence;
}

const MISREADINGS: readonly Misreading[] = [
  {
    shown: /\*\*/,
    // The last of them is the one that nothing closes.
    typed: /\*\*(?!.*\*\*)/s,
    rule: 'lost-emphasis',
    message: () =>
      say`"**" is shown here as it is written; bold words begin and end with it, without a blank inside, as in **agua**`,
  },
  {
    shown: /\*<(?:em|strong)>|<\/(?:em|strong)>\*/,
    typed: /(?<!\*)(\*+)[^\s*](?:[^*]*[^\s*])?(?!\1(?!\*))\*+/,
    rule: 'lost-emphasis',
    message: () =>
      say`a "*" is shown here as it is written; emphasis ends with as many stars as it begins with, as in *agua* or **agua**`,
  },
  {
    // Bold may mark a syllable, and one side alone the first letters of a name; writing without blanks has no words to be inside of.
    shown:
      /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}]<em>[^<]*<\/em>[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}]/u,
    typed: /[\p{L}\p{N}]\*[\p{L}\p{N}](?:[^*]*[\p{L}\p{N}])?\*[\p{L}\p{N}]/u,
    rule: 'lost-text',
    message: () =>
      say`two stars are not shown here, and what is between them is in italics inside of a word or number; write "\\*" for a star that is to be read, or "×" between numbers`,
  },
];

/** Stars that are shown although they were meant as emphasis, and stars that are not shown although they were meant. */
export function lostStars(text: string): Lost[] {
  const found: Lost[] = [];
  let line = 0;
  for (const paragraph of text.split(/\n[^\S\n]*\n/)) {
    const shown = renderBlock(paragraph).replace(/<code>.*?<\/code>/gs, '');
    const misread = MISREADINGS.find((one) => one.shown.test(shown));
    // Whoever wants to show stars writes them with a backslash.
    if (misread && !paragraph.includes('\\*')) {
      const { typed, rule, message } = misread;
      const before = paragraph.slice(0, Math.max(0, withoutCode(paragraph).search(typed)));
      found.push({ line: line + before.split('\n').length - 1, rule, message: message() });
    }
    line += paragraph.split('\n').length + 1;
  }
  return found;
}

/** A text of the same length, in which code has no stars. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, (code) => code.replaceAll('*', '_'));
}
