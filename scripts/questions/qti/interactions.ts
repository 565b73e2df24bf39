import { element } from '../../../manifest/xml.ts';
import type { XmlElement } from '../../../manifest/xml.ts';
import type { Html } from '../../../src/model/rich-text.ts';
import { asXml, outsideCourse } from '../html.ts';
import { partFeedback } from '../question-texts.ts';
import { RESPONSE, baseValue, setOutcome, shareOf, variable, when } from './expressions.ts';
import type { BaseType } from './expressions.ts';

/** What learners give, and what is right of it. */
export interface ItemResponse {
  readonly identifier: string;
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: BaseType;
  readonly correct: readonly string[];
  /** What each chosen value earns, where points are added up. */
  readonly mapping?: readonly (readonly [value: string, points: number])[];
}

/** What is particular to a question in its QTI item. */
export interface ItemParts {
  /** One for each of its interactions. */
  readonly responses: readonly [ItemResponse, ...ItemResponse[]];
  /** Where the learner answers: below the stem, inside it, or inside a text of its own. */
  readonly controls:
    | { readonly below: XmlElement }
    | { readonly inside: XmlElement; readonly after: string }
    | { readonly text: XmlElement };
  /** Sets SCORE, once something was answered. */
  readonly score: (points: number) => readonly XmlElement[];
  /** Sets FEEDBACK, once something was answered. */
  readonly shows: readonly XmlElement[];
  /** What is said, by the identifiers that FEEDBACK holds. */
  readonly feedback: readonly (readonly [identifier: string, text: Html])[];
}

/** The identifier of an option: QTI lets none begin with a digit. */
export function option(id: string): string {
  return `option-${id}`;
}

/** The points of all that was chosen. */
export function mapped(identifier = RESPONSE): XmlElement {
  return element('mapResponse', { identifier });
}

/** One right option: all or nothing. */
export function oneOf(right: string): Pick<ItemParts, 'responses' | 'score'> {
  return {
    responses: [
      { identifier: RESPONSE, cardinality: 'single', baseType: 'identifier', correct: [option(right)] },
    ],
    score: (points: number) => [
      when(element('match', {}, variable(RESPONSE), element('correct', { identifier: RESPONSE })), [
        setOutcome('SCORE', baseValue('float', points)),
      ]),
    ],
  };
}

/** Options to choose from; what is said about each is shown when it was chosen. */
export function choices(
  options: readonly { readonly id: string; readonly text: Html; readonly feedback: Html }[],
  maxChoices: 0 | 1,
  shuffle: boolean,
): Pick<ItemParts, 'controls' | 'shows' | 'feedback'> {
  return {
    controls: {
      below: element(
        'choiceInteraction',
        { responseIdentifier: RESPONSE, shuffle: String(shuffle), maxChoices: String(maxChoices) },
        ...options.map(simpleChoice),
      ),
    },
    shows: [setOutcome('FEEDBACK', variable(RESPONSE))],
    feedback: options.map(({ id, feedback }) => [option(id), feedback]),
  };
}

/** An option of a choice or of an order. */
export function simpleChoice({ id, text }: { readonly id: string; readonly text: Html }): XmlElement {
  return element('simpleChoice', { identifier: option(id) }, ...asXml(outsideCourse(text)));
}

/** Items on one side, each of which belongs to one on the other. */
export function pairing(
  items: readonly { readonly id: string; readonly text: Html; readonly target: string }[],
  targets: readonly { readonly id: string; readonly text: string }[],
  shuffle: boolean,
): Pick<ItemParts, 'responses' | 'controls' | 'score'> {
  const right = items.map(({ id, target }) => `item-${id} target-${target}`);
  const attributes = {
    responseIdentifier: RESPONSE,
    shuffle: String(shuffle),
    maxAssociations: String(items.length),
  };
  return {
    responses: [
      {
        identifier: RESPONSE,
        cardinality: 'multiple',
        baseType: 'directedPair',
        correct: right,
        mapping: right.map((pair) => [pair, 1]),
      },
    ],
    controls: {
      below: element(
        'matchInteraction',
        attributes,
        element(
          'simpleMatchSet',
          {},
          ...items.map(({ id, text }) => associable(`item-${id}`, 1, asXml(outsideCourse(text)))),
        ),
        element(
          'simpleMatchSet',
          {},
          ...targets.map(({ id, text }) => associable(`target-${id}`, 0, [text])),
        ),
      ),
    },
    score: (points) => [setOutcome('SCORE', shareOf(points, mapped(), items.length))],
  };
}

function associable(identifier: string, matchMax: 0 | 1, content: (XmlElement | string)[]): XmlElement {
  return element('simpleAssociableChoice', { identifier, matchMax: String(matchMax) }, ...content);
}

/** What is said about the parts, all of it after any answer, as in the course. */
export function partly(
  parts: readonly { readonly label: Html; readonly feedback: Html }[],
): Pick<ItemParts, 'shows' | 'feedback'> {
  return {
    shows: [setOutcome('FEEDBACK', baseValue('identifier', 'parts'))],
    feedback: [['parts', partFeedback(parts)]],
  };
}

/** A box to type in. */
export function typedIn(
  baseType: 'string' | 'float',
  right: string,
  after: string,
): Pick<ItemParts, 'responses' | 'controls'> {
  return {
    responses: [{ identifier: RESPONSE, cardinality: 'single', baseType, correct: [right] }],
    controls: {
      inside: element('textEntryInteraction', {
        responseIdentifier: RESPONSE,
        expectedLength: String(Math.max(10, right.length + 2)),
      }),
      after,
    },
  };
}

/** Right or not as a whole, with mistakes that are known. */
export function judged(
  isRight: XmlElement,
  feedback: Html,
  known: readonly { readonly condition: XmlElement; readonly feedback: Html }[],
): Pick<ItemParts, 'score' | 'shows' | 'feedback'> {
  const said = (identifier: string): XmlElement[] => [
    setOutcome('FEEDBACK', baseValue('identifier', identifier)),
  ];
  return {
    score: (points) => [when(isRight, [setOutcome('SCORE', baseValue('float', points))])],
    shows: [
      ...said('answer'),
      ...known.map(({ condition }, at) => when(condition, said(`mistake-${at + 1}`))),
      when(isRight, said('answer')),
    ],
    feedback: [['answer', feedback], ...known.map((one, at) => [`mistake-${at + 1}`, one.feedback] as const)],
  };
}

/** Whether a number is right, the limits of its tolerance included. */
export function isAbout(value: number, tolerance: number): XmlElement {
  const attributes =
    tolerance > 0
      ? { toleranceMode: 'absolute', tolerance: `${tolerance} ${tolerance}` }
      : { toleranceMode: 'exact' };
  return element('equal', attributes, variable(RESPONSE), baseValue('float', value));
}
