import type { QuestionOf } from '../../../src/questions/models.ts';
import { outsideCourse } from '../html.ts';
import { escapeHtml } from '../../content/escape-html.ts';
import { MOODLE, MOODLE_XML } from '../note.ts';
import type { ExportedKind } from '../exported-kind.ts';
import { isAbout, judged, typedIn } from '../qti/interactions.ts';
import { ANY_ANSWER } from '../question-texts.ts';

/** A number to type, and its unit behind it. */
export const numericExports: ExportedKind<QuestionOf<'numeric'>> = {
  moodle: ({ answer, wrong, feedback, unit }) => ({
    body: {
      type: 'numerical',
      unit,
      answers: [
        { ...answer, fraction: 1, feedback: outsideCourse(feedback) },
        ...wrong.map((one) => ({
          value: one.value,
          tolerance: 0,
          fraction: 0,
          feedback: outsideCourse(one.feedback),
        })),
        { value: ANY_ANSWER, tolerance: 0, fraction: 0, feedback: outsideCourse(feedback) },
      ],
    },
    ...(unit === undefined ? {} : { below: `<p>(${escapeHtml(unit)})</p>` }),
  }),
  qti: ({ answer: { value, tolerance }, wrong, unit, feedback }) => ({
    ...typedIn('float', String(value), unit ?? ''),
    ...judged(
      isAbout(value, tolerance),
      feedback,
      wrong.map((one) => ({ condition: isAbout(one.value, 0), feedback: one.feedback })),
    ),
  }),
  notes: [
    { key: 'decimal', formats: [...MOODLE, 'qti21.zip'], concerns: hasDecimals },
    { key: 'unit', formats: MOODLE_XML, concerns: ({ unit }) => unit !== undefined },
    { key: 'unit-text', formats: ['gift.txt'], concerns: ({ unit }) => unit !== undefined },
  ],
};

function hasDecimals({ answer: { value, tolerance } }: QuestionOf<'numeric'>): boolean {
  return [value, tolerance].some((number) => !Number.isInteger(number));
}
