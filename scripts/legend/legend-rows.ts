import { wordsOf } from '../../src/components/words-of.ts';
import { bankOf } from '../../src/questions/banks.ts';
import type { Legend, LegendWords } from '../../src/questions/kind-bank.ts';
import type { Question } from '../../src/questions/models.ts';
import { graderOf } from '../../src/questions/graders.ts';
import { patterns12 } from '../../src/tracking/interaction12.ts';
import { patterns2004 } from '../../src/tracking/interaction2004.ts';
import { interfaceWord } from '../questions/interface-word.ts';
import { wordsFor } from '../questions/words.ts';
import type { BankQuestion, BankSection, QuestionBank } from '../questions/question-bank.ts';

/** What a legend says of one question beyond its own texts, in plain words. */
export interface LegendRow extends BankQuestion<Question>, Legend {
  readonly stem: string;
  /** The right answers as each standard's report shows them, the best one first. */
  readonly reported: { readonly scorm12: string; readonly scorm2004: string };
}

/** The questions and opinions of a section as a legend lists them: by the number of their column. */
export function legendRows({ questions, opinions }: BankSection, bank: QuestionBank): LegendRow[] {
  const words = legendWords(bank);
  return [...questions, ...opinions]
    .map((one): LegendRow => {
      const { question } = one;
      const right = graderOf(question).correct(question);
      return {
        ...one,
        stem: wordsOf(question.stem),
        ...bankOf(question).legend(question, words),
        reported: {
          scorm12: patterns12(right).join(' | '),
          scorm2004: patterns2004(right).join(' | '),
        },
      };
    })
    .sort((a, b) => a.slot - b.slot);
}

function legendWords({ strings, lang }: QuestionBank): LegendWords {
  return {
    lang,
    true: interfaceWord(strings, 'question.true'),
    false: interfaceWord(strings, 'question.false'),
    typos: wordsFor(lang).legend.typos,
  };
}
