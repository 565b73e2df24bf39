import { element, xmlDocument } from '../../../manifest/xml.ts';
import type { XmlElement } from '../../../manifest/xml.ts';
import { wordsOf } from '../../../src/components/words-of.ts';
import { asXml, outsideCourse } from '../html.ts';
import { exportsOf } from '../kinds.ts';
import type { BankQuestion, BankSection, QuestionBank } from '../question-bank.ts';
import { editionWords } from '../question-texts.ts';
import { baseValue, setOutcome, variable, when } from './expressions.ts';
import type { ItemParts, ItemResponse } from './interactions.ts';

/** The root attributes of every QTI 2.1 document. */
export const QTI = {
  xmlns: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
} as const;

/** A question as a QTI item. The templates of QTI show no feedback, so that every item brings its own rules. */
export function itemXml(
  { question, interaction }: BankQuestion,
  { assessment }: BankSection,
  bank: QuestionBank,
): string {
  const parts = exportsOf(question).qti(question, { bank, shuffle: assessment.shuffle });
  return xmlDocument(
    element(
      'assessmentItem',
      {
        ...QTI,
        identifier: question.id,
        title: wordsOf(question.stem),
        label: interaction,
        'xml:lang': question.lang ?? bank.lang,
        adaptive: 'false',
        timeDependent: 'false',
      },
      ...parts.responses.map(responseDeclaration),
      element(
        'outcomeDeclaration',
        {
          identifier: 'SCORE',
          cardinality: 'single',
          baseType: 'float',
          normalMaximum: String(question.points),
        },
        element('defaultValue', {}, element('value', {}, '0')),
      ),
      element('outcomeDeclaration', {
        identifier: 'FEEDBACK',
        cardinality: shown(parts),
        baseType: 'identifier',
      }),
      element('itemBody', {}, ...bodyXml(question, parts, bank)),
      element(
        'responseProcessing',
        {},
        when(
          isUnanswered(parts),
          [setOutcome('SCORE', baseValue('float', 0))],
          [...parts.score(question.points), ...parts.shows],
        ),
      ),
      ...parts.feedback.map(([identifier, text]) =>
        element(
          'modalFeedback',
          { outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' },
          ...asXml(outsideCourse(text)),
        ),
      ),
    ),
  );
}

/** Several options can be chosen at once, and then several things are said; of lists, one. */
function shown({ responses: [{ cardinality, baseType }] }: ItemParts): 'single' | 'multiple' {
  return cardinality === 'multiple' && baseType === 'identifier' ? 'multiple' : 'single';
}

function isUnanswered({ responses }: ItemParts): XmlElement {
  const empty = responses.map(({ identifier }) => element('isNull', {}, variable(identifier)));
  const [only] = empty;
  return only && empty.length === 1 ? only : element('and', {}, ...empty);
}

function responseDeclaration({
  identifier,
  cardinality,
  baseType,
  correct,
  mapping,
}: ItemResponse): XmlElement {
  const most = mapping?.filter(([, points]) => points > 0).length ?? 0;
  return element(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    element('correctResponse', {}, ...correct.map((value) => element('value', {}, value))),
    ...(mapping
      ? [
          element(
            'mapping',
            { lowerBound: '0', upperBound: String(most), defaultValue: '0' },
            ...mapping.map(([mapKey, points]) =>
              element('mapEntry', { mapKey, mappedValue: String(points) }),
            ),
          ),
        ]
      : []),
  );
}

function bodyXml(
  { stem, edition }: BankQuestion['question'],
  { controls }: ItemParts,
  { strings }: QuestionBank,
): XmlElement[] {
  const text = asXml(outsideCourse(stem));
  const before =
    edition === undefined ? [] : [element('p', {}, '', element('em', {}, editionWords(strings, edition)))];
  if ('inside' in controls)
    return [...before, element('p', {}, ...withBox(text, controls.inside), controls.after)];
  if ('text' in controls) return [...before, element('p', {}, ...text), controls.text];
  const { below } = controls;
  return [...before, { ...below, children: [element('prompt', {}, ...text), ...below.children] }];
}

/** Puts the box where the blank is, or at the end. */
function withBox(text: readonly (XmlElement | string)[], box: XmlElement): (XmlElement | string)[] {
  let placed = false;
  const walk = (nodes: readonly (XmlElement | string)[]): (XmlElement | string)[] =>
    nodes.flatMap((node) => {
      if (typeof node !== 'string') return [{ ...node, children: walk(node.children) }];
      const [before = '', ...after] = placed ? [node] : node.split(/_{3,}/);
      if (after.length === 0) return [node];
      placed = true;
      return [before, box, after.join('_____')];
    });
  const walked = walk(text);
  return placed ? walked : [...walked, ' ', box, ' '];
}
