import type { QuestionOf } from '../../../src/questions/models.ts';
import { outsideCourse } from '../html.ts';
import { escapeHtml } from '../../content/escape-html.ts';
import type { ExportedKind, Part } from '../exported-kind.ts';
import { pairing, partly } from '../qti/interactions.ts';

/** Left sides, each with one of the right sides. */
export const matchingExports: ExportedKind<QuestionOf<'matching'>> = {
  moodle: ({ pairs }) => ({
    body: {
      type: 'matching',
      stems: pairs.map(({ left, right }) => ({ text: outsideCourse(left), answer: right })),
    },
    parts: partsOf(pairs),
  }),
  qti: ({ pairs }, { shuffle }) => ({
    ...pairing(
      pairs.map(({ id, left }) => ({ id, text: left, target: id })),
      pairs.map(({ id, right }) => ({ id, text: right })),
      shuffle,
    ),
    ...partly(partsOf(pairs)),
  }),
};

function partsOf(pairs: QuestionOf<'matching'>['pairs']): Part[] {
  return pairs.map(({ left, right, feedback }) => ({ label: `${left} → ${escapeHtml(right)}`, feedback }));
}
