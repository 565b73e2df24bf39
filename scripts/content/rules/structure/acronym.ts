import { placeOfRaw, placeOfWords } from '../find-words.ts';
import { blockPassages } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/** Two capitals or more, with digits and small letters around them: `IXP`, `ccTLD`, `IPv6`. */
const ACRONYM = /(?<![\p{L}\p{N}/+])[\p{Ll}]{0,2}\p{Lu}{2,}[\p{Ll}]{0,2}\d?(?![\p{L}\p{N}/])/gu;
const ROMAN = /^[IVXLC]+$/;

/**
 * An abbreviation that is explained nowhere stops readers who are new to the subject: the glossary is where they look
 * (WCAG 2.2, 3.1.4 Abbreviations). It needs no term when the lesson explains it at once: «… de Túnez (CMSI)».
 */
export const acronym: Rule = {
  name: 'acronym',
  level: 'advice',
  *find({ course }: Subject) {
    const known = new Set(
      course.terms.value.flatMap(({ term, acronym: short = '' }) => `${term} ${short}`.split(/[\s/,()+]+/)),
    );
    for (const { blocks, text: source } of course.sections.flatMap((section) => section.lessons)) {
      const passages = blocks.flatMap(blockPassages);
      const whole = passages.map(({ text }) => text).join('\n');
      for (const { text, place } of passages) {
        for (const [short] of text.matchAll(ACRONYM)) {
          if (known.has(short) || ROMAN.test(short) || isExplained(short, whole)) continue;
          known.add(short);
          yield {
            place: placeOfRaw(source, placeOfWords(source, place, text), short),
            message: say`"${short}" is in no term of the glossary; add one with this acronym, or write the name in full`,
          };
        }
      }
    }
  },
};

/** Whether a text gives an abbreviation in brackets behind its name, or its name in brackets behind it. */
function isExplained(short: string, text: string): boolean {
  return text.includes(`(${short})`) || text.includes(`(${short};`) || text.includes(`${short} (`);
}
