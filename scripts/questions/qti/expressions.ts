import { element } from '../../../manifest/xml.ts';
import type { XmlElement } from '../../../manifest/xml.ts';

/** What learners gave, by the name that every item uses. */
export const RESPONSE = 'RESPONSE';

/** The data types of QTI that the course needs. */
export type BaseType = 'identifier' | 'directedPair' | 'string' | 'float' | 'integer';

/** A value that a rule compares with or sets. */
export function baseValue(baseType: BaseType, value: string | number): XmlElement {
  return element('baseValue', { baseType }, String(value));
}

/** The value of a response or outcome. */
export function variable(identifier: string): XmlElement {
  return element('variable', { identifier });
}

/** A rule that sets an outcome. */
export function setOutcome(identifier: 'SCORE' | 'FEEDBACK', value: XmlElement): XmlElement {
  return element('setOutcomeValue', { identifier }, value);
}

/** A rule that applies others under a condition, and still others where it does not hold. */
export function when(
  condition: XmlElement,
  rules: readonly XmlElement[],
  otherwise: readonly XmlElement[] = [],
): XmlElement {
  return element(
    'responseCondition',
    {},
    element('responseIf', {}, condition, ...rules),
    ...(otherwise.length > 0 ? [element('responseElse', {}, ...otherwise)] : []),
  );
}

/** The points for some of `of` parts: exact, where a share of each part would have to be rounded. */
export function shareOf(points: number, parts: XmlElement, of: number): XmlElement {
  return element(
    'divide',
    {},
    element('product', {}, parts, baseValue('float', points)),
    baseValue('float', of),
  );
}
