import { element } from '../../../manifest/xml.ts';
import type { QuestionOf } from '../../../src/questions/models.ts';
import { outsideCourse } from '../html.ts';
import type { ExportedKind, Part } from '../exported-kind.ts';
import { RESPONSE, baseValue, setOutcome, shareOf, variable, when } from '../qti/expressions.ts';
import { option, partly, simpleChoice } from '../qti/interactions.ts';

/** Items in an order, one point for each that stands in its place. */
export const orderingExports: ExportedKind<QuestionOf<'ordering'>> = {
  moodle: ({ items }) => ({
    body: { type: 'ordering', items: items.map(({ text }) => outsideCourse(text)) },
    parts: partsOf(items),
  }),
  qti({ items }, { shuffle }) {
    const inPlace = items.map(({ id }, at) =>
      when(
        element(
          'match',
          {},
          element('index', { n: String(at + 1) }, variable(RESPONSE)),
          baseValue('identifier', option(id)),
        ),
        [setOutcome('SCORE', element('sum', {}, variable('SCORE'), baseValue('float', 1)))],
      ),
    );
    return {
      responses: [
        {
          identifier: RESPONSE,
          cardinality: 'ordered',
          baseType: 'identifier',
          correct: items.map(({ id }) => option(id)),
        },
      ],
      controls: {
        below: element(
          'orderInteraction',
          { responseIdentifier: RESPONSE, shuffle: String(shuffle) },
          ...items.map(simpleChoice),
        ),
      },
      score: (points) => [...inPlace, setOutcome('SCORE', shareOf(points, variable('SCORE'), items.length))],
      ...partly(partsOf(items)),
    };
  },
  notes: [
    { key: 'ordering', formats: ['moodle.xml'] },
    { key: 'ordering-gift', formats: ['gift.txt'] },
  ],
};

function partsOf(items: QuestionOf<'ordering'>['items']): Part[] {
  return items.map(({ text, feedback }, at) => ({ label: `${at + 1}. ${text}`, feedback }));
}
