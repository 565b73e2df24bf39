import type { QuestionOf } from '../../../src/questions/models.ts';
import type { ExportedKind } from '../exported-kind.ts';
import { choices, oneOf } from '../qti/interactions.ts';
import { moodleChoices } from './moodle-choices.ts';

/** A choice with one right option. */
export const singleExports: ExportedKind<QuestionOf<'single'>> = {
  moodle: ({ options }) => ({
    body: { type: 'multichoice', single: true, choices: moodleChoices(options, Number) },
  }),
  qti: ({ options }, { shuffle }) => ({
    ...oneOf(options.find(({ correct }) => correct)?.id ?? ''),
    ...choices(options, 1, shuffle),
  }),
};
