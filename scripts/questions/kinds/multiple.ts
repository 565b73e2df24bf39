import type { QuestionOf } from '../../../src/questions/models.ts';
import { MOODLE } from '../note.ts';
import type { ExportedKind } from '../exported-kind.ts';
import { mapped, choices, option } from '../qti/interactions.ts';
import { RESPONSE, setOutcome, shareOf } from '../qti/expressions.ts';
import { moodleChoices } from './moodle-choices.ts';

/** Moodle's fractions go down to a tenth. */
const MOST_RIGHT = 10;

/** A choice with several right options. */
export const multipleExports: ExportedKind<QuestionOf<'multiple'>> = {
  // Moodle adds the fractions of what is chosen and stops at zero: that is our rule.
  moodle(question) {
    if (hasManyRight(question)) return null;
    const { options } = question;
    const right = rightOf(options).length;
    const fraction = (correct: boolean): number => (correct ? 1 : -1) / right;
    return { body: { type: 'multichoice', single: false, choices: moodleChoices(options, fraction) } };
  },
  qti({ options }, { shuffle }) {
    const right = rightOf(options);
    return {
      responses: [
        {
          identifier: RESPONSE,
          cardinality: 'multiple',
          baseType: 'identifier',
          correct: right.map(({ id }) => option(id)),
          mapping: options.map(({ id, correct }) => [option(id), correct ? 1 : -1]),
        },
      ],
      score: (points) => [setOutcome('SCORE', shareOf(points, mapped(), right.length))],
      ...choices(options, 0, shuffle),
    };
  },
  notes: [{ key: 'many-right', formats: MOODLE, concerns: hasManyRight }],
};

function hasManyRight({ options }: QuestionOf<'multiple'>): boolean {
  return rightOf(options).length > MOST_RIGHT;
}

function rightOf(options: QuestionOf<'multiple'>['options']): QuestionOf<'multiple'>['options'] {
  return options.filter(({ correct }) => correct);
}
