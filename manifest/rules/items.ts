import { elementsNamed } from '../manifest-tree.ts';
import { at, type Rule } from './rule.ts';

/** Moodle's columns hold 255 characters and the import fails above; SCORM promises 200. */
const LONGEST_TITLE = 200;

/** Organizations and items have a title that LMSs can store and show. */
export const titles: Rule = ({ root }) =>
  [...elementsNamed(root, 'organization'), ...elementsNamed(root, 'item')].flatMap((one) => {
    const title = one.children.find((child) => child.name === 'title');
    if (title === undefined) return [at(one.line, `<${one.name}> has no <title>.`)];
    const { length } = [...title.text];
    if (length > LONGEST_TITLE) {
      return [at(title.line, `the title holds ${length} characters; at most ${LONGEST_TITLE} are allowed.`)];
    }
    // Moodle takes a text that is just "0" for none.
    return ['', '0'].includes(title.text.trim())
      ? [at(title.line, `the title "${title.text}" counts as empty.`)]
      : [];
  });

/** Navigation settings stand on items that open something: ADL refuses them elsewhere. */
export const presentations: Rule = ({ root }) =>
  elementsNamed(root, 'item')
    .filter((item) => !item.attributes.has('identifierref'))
    .flatMap((item) => item.children.filter((child) => child.name === 'adlnav:presentation'))
    .map((one) => at(one.line, '<adlnav:presentation> stands on an item that opens nothing.'));

/** What lets the LMS overrule the status that the content has set: the content alone decides. */
const OVERRULING_ELEMENTS = ['adlcp:masteryscore', 'adlcp:completionThreshold', 'imsss:minNormalizedMeasure'];

/** No element and no attribute takes the decision on status away from the content. */
export const contentDecides: Rule = ({ root }) => [
  ...OVERRULING_ELEMENTS.flatMap((name) => elementsNamed(root, name)).map((one) =>
    at(one.line, `<${one.name}> lets the LMS overrule the status of the content; leave it out.`),
  ),
  ...elementsNamed(root, 'imsss:primaryObjective')
    .filter((one) => one.attributes.get('satisfiedByMeasure') === 'true')
    .map((one) =>
      at(one.line, 'satisfiedByMeasure lets the LMS overrule the status of the content; leave it out.'),
    ),
];
