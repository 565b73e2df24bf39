import type { QuestionOf } from '../../../src/questions/models.ts';
import { outsideCourse } from '../html.ts';
import { escapeHtml } from '../../content/escape-html.ts';
import { interfaceWord } from '../interface-word.ts';
import type { ExportedKind } from '../exported-kind.ts';
import { choices, oneOf } from '../qti/interactions.ts';

/** A statement to accept or reject. */
export const trueFalseExports: ExportedKind<QuestionOf<'true-false'>> = {
  moodle: ({ correct, feedback: { whenTrue, whenFalse } }) => ({
    body: {
      type: 'truefalse',
      correct,
      whenTrue: outsideCourse(whenTrue),
      whenFalse: outsideCourse(whenFalse),
    },
  }),
  qti({ correct, feedback }, { bank }) {
    const truth = escapeHtml(interfaceWord(bank.strings, 'question.true'));
    const untruth = escapeHtml(interfaceWord(bank.strings, 'question.false'));
    const options = [
      { id: 'true', text: truth, feedback: feedback.whenTrue },
      { id: 'false', text: untruth, feedback: feedback.whenFalse },
    ];
    return { ...oneOf(String(correct)), ...choices(options, 1, false) };
  },
};
