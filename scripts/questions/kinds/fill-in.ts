import { element } from '../../../manifest/xml.ts';
import type { XmlElement } from '../../../manifest/xml.ts';
import type { QuestionOf } from '../../../src/questions/models.ts';
import { MOODLE } from '../note.ts';
import type { ExportedKind } from '../exported-kind.ts';
import { RESPONSE, baseValue, variable } from '../qti/expressions.ts';
import { judged, typedIn } from '../qti/interactions.ts';
import { ANY_ANSWER, spellings } from '../question-texts.ts';
import { moodleTyped } from './moodle-choices.ts';

/** A text to type; elsewhere it is compared letter by letter. */
export const fillInExports: ExportedKind<QuestionOf<'fill-in'>> = {
  moodle(question) {
    const answers = [
      ...spellings(question, question.accept).map((text) => moodleTyped(text, question.feedback, 1)),
      ...question.wrong.flatMap(({ match, feedback }) =>
        spellings(question, match).map((text) => moodleTyped(text, feedback, 0)),
      ),
      { ...moodleTyped(ANY_ANSWER, question.feedback, 0), text: ANY_ANSWER },
    ];
    return { body: { type: 'shortanswer', caseSensitive: question.caseSensitive, answers } };
  },
  qti(question) {
    const isOneOf = (texts: readonly string[]): XmlElement =>
      element(
        'or',
        {},
        ...spellings(question, texts).map((text) =>
          element(
            'stringMatch',
            { caseSensitive: String(question.caseSensitive) },
            variable(RESPONSE),
            baseValue('string', text),
          ),
        ),
      );
    return {
      ...typedIn('string', question.accept[0] ?? '', ''),
      ...judged(
        isOneOf(question.accept),
        question.feedback,
        question.wrong.map(({ match, feedback }) => ({ condition: isOneOf(match), feedback })),
      ),
    };
  },
  notes: [
    { key: 'loose', formats: MOODLE },
    { key: 'loose-qti', formats: ['qti21.zip'] },
    { key: 'typos', formats: ['all'], concerns: ({ typos }) => typos > 0 },
    { key: 'case', formats: ['gift.txt'], concerns: ({ caseSensitive }) => caseSensitive },
  ],
};
