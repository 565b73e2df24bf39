import { element } from '../../../manifest/xml.ts';
import type { XmlElement } from '../../../manifest/xml.ts';
import type { GradedQuestion, QuestionOf } from '../../../src/questions/models.ts';
import { escapeHtml } from '../html.ts';
import { interfaceWord } from '../interface-word.ts';
import type { QuestionBank } from '../question-bank.ts';
import { spellings } from '../question-texts.ts';
import { RESPONSE, baseValue, setOutcome, shareOf, variable, when } from './expressions.ts';
import {
  choices,
  isAbout,
  judged,
  mapped,
  oneOf,
  option,
  pairing,
  partly,
  simpleChoice,
  typedIn,
} from './interactions.ts';
import type { ItemParts } from './interactions.ts';

/** What a question's item depends on beside the question. */
interface Setting {
  readonly bank: QuestionBank;
  readonly shuffle: boolean;
}

type GradedKind = GradedQuestion['kind'];

type Compose<Kind extends GradedKind> = (question: QuestionOf<Kind>, setting: Setting) => ItemParts;

/** Which interaction each kind is. */
const ITEM_PARTS: { readonly [Kind in GradedKind]: Compose<Kind> } = {
  single: ({ options }, { shuffle }) => ({
    ...oneOf(options.find(({ correct }) => correct)?.id ?? ''),
    ...choices(options, 1, shuffle),
  }),
  // A hotspotInteraction wants its picture as a file, and in one colour scheme: the places are named instead.
  hotspot: ({ options }) => ({
    ...oneOf(options.find(({ correct }) => correct)?.id ?? ''),
    ...choices(options, 1, false),
  }),
  multiple: ({ options }, { shuffle }) => {
    const right = options.filter(({ correct }) => correct);
    return {
      cardinality: 'multiple',
      baseType: 'identifier',
      correct: right.map(({ id }) => option(id)),
      mapping: options.map(({ id, correct }) => [option(id), correct ? 1 : -1]),
      score: (points) => [setOutcome('SCORE', shareOf(points, mapped(), right.length))],
      ...choices(options, 0, shuffle),
    };
  },
  'true-false': ({ correct, feedback }, { bank }) => {
    const truth = escapeHtml(interfaceWord(bank.strings, 'question.true'));
    const untruth = escapeHtml(interfaceWord(bank.strings, 'question.false'));
    const options = [
      { id: 'true', text: truth, feedback: feedback.whenTrue },
      { id: 'false', text: untruth, feedback: feedback.whenFalse },
    ];
    return { ...oneOf(String(correct)), ...choices(options, 1, false) };
  },
  matching: ({ pairs }, { shuffle }) => ({
    ...pairing(
      pairs.map(({ id, left }) => ({ id, text: left, target: id })),
      pairs.map(({ id, right }) => ({ id, text: right })),
      shuffle,
    ),
    ...partly(
      pairs.map(({ left, right, feedback }) => ({ label: `${left} → ${escapeHtml(right)}`, feedback })),
    ),
  }),
  categorising: ({ items, categories }, { shuffle }) => {
    const names = new Map(categories.map(({ id, text }) => [id, text]));
    return {
      ...pairing(
        items.map(({ id, text, category }) => ({ id, text, target: category })),
        categories,
        shuffle,
      ),
      ...partly(
        items.map(({ text, category, feedback }) => ({
          label: `${text} → ${escapeHtml(names.get(category) ?? '')}`,
          feedback,
        })),
      ),
    };
  },
  ordering: ({ items }, { shuffle }) => {
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
      cardinality: 'ordered',
      baseType: 'identifier',
      correct: items.map(({ id }) => option(id)),
      controls: {
        below: element(
          'orderInteraction',
          { responseIdentifier: RESPONSE, shuffle: String(shuffle) },
          ...items.map(simpleChoice),
        ),
      },
      score: (points) => [...inPlace, setOutcome('SCORE', shareOf(points, variable('SCORE'), items.length))],
      ...partly(items.map(({ text, feedback }, at) => ({ label: `${at + 1}. ${text}`, feedback }))),
    };
  },
  'fill-in': (question) => {
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
  numeric: ({ answer: { value, tolerance }, wrong, unit, feedback }) => ({
    ...typedIn('float', String(value), unit ?? ''),
    ...judged(
      isAbout(value, tolerance),
      feedback,
      wrong.map((one) => ({ condition: isAbout(one.value, 0), feedback: one.feedback })),
    ),
  }),
};

/** What is particular to a question in its QTI item. */
export function itemParts(question: GradedQuestion, setting: Setting): ItemParts {
  return (ITEM_PARTS[question.kind] as Compose<GradedKind>)(question, setting);
}
