import { elementsNamed, everyElement } from '../manifest-tree.ts';
import { at, type Rule } from './rule.ts';

/** Moodle's columns hold 255 characters; a longer identifier makes the import fail. */
const LONGEST_IDENTIFIER = 255;

/** No identifier is used twice: of two items with one name Moodle keeps the last and says nothing. */
export const uniqueIdentifiers: Rule = ({ root }) => {
  const known = new Set<string>();
  return everyElement(root).flatMap(({ name, attributes, line }) => {
    const identifier = attributes.get('identifier');
    if (identifier === undefined) return [];
    const isAnother = known.has(identifier);
    known.add(identifier);
    return [
      ...(isAnother ? [at(line, `the identifier "${identifier}" is used more than once.`)] : []),
      ...(identifier.length > LONGEST_IDENTIFIER
        ? [at(line, `the identifier of <${name}> holds more than ${LONGEST_IDENTIFIER} characters.`)]
        : []),
    ];
  });
};

/** The default organization exists. */
export const defaultOrganization: Rule = ({ root }) => {
  const known = new Set(elementsNamed(root, 'organization').map((one) => one.attributes.get('identifier')));
  return elementsNamed(root, 'organizations').flatMap(({ attributes, line }) => {
    const wanted = attributes.get('default');
    if (wanted === undefined) return [at(line, '<organizations> names no default organization.')];
    return known.has(wanted) ? [] : [at(line, `the default organization "${wanted}" does not exist.`)];
  });
};

/** What an item or a dependency points at is a resource, and every item without items of its own points at one. */
export const resolvedReferences: Rule = ({ root }) => {
  const known = new Set(elementsNamed(root, 'resource').map((one) => one.attributes.get('identifier')));
  return [...elementsNamed(root, 'item'), ...elementsNamed(root, 'dependency')].flatMap((one) => {
    const wanted = one.attributes.get('identifierref');
    if (wanted !== undefined) {
      return known.has(wanted)
        ? []
        : [at(one.line, `<${one.name}> refers to the resource "${wanted}", which does not exist.`)];
    }
    const isFolder = one.children.some((child) => child.name === 'item');
    return isFolder
      ? []
      : [at(one.line, `<${one.name}> refers to no resource, so there is nothing to open.`)];
  });
};

/** Something can be opened at all: without items Moodle makes one of every resource, without resources nothing plays. */
export const somethingToOpen: Rule = ({ root }) =>
  elementsNamed(root, 'item').length === 0
    ? [at(root.line, 'no organization holds an item, so there is nothing to open.')]
    : [];
