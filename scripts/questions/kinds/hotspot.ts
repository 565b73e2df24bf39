import type { QuestionOf } from '../../../src/questions/models.ts';
import { MOODLE } from '../note.ts';
import type { ExportedKind } from '../exported-kind.ts';
import { choices, oneOf } from '../qti/interactions.ts';
import { moodleChoices } from './moodle-choices.ts';

/** A choice among the names of the places: Moodle and QTI want the picture as a file, and in one colour scheme. */
export const hotspotExports: ExportedKind<QuestionOf<'hotspot'>> = {
  moodle: ({ options }) => ({
    body: { type: 'multichoice', single: true, choices: moodleChoices(options, Number) },
  }),
  qti: ({ options }) => ({
    ...oneOf(options.find(({ correct }) => correct)?.id ?? ''),
    ...choices(options, 1, false),
  }),
  notes: [{ key: 'hotspot', formats: [...MOODLE, 'qti21.zip'] }],
};
