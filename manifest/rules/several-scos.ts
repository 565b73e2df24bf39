import { repeated } from '../../src/model/slug.ts';
import { elementsNamed } from '../manifest-tree.ts';
import type { ManifestElement } from '../manifest-tree.ts';
import { at, type Rule } from './rule.ts';

/** No two items open the same: an LMS tracks each alone, and the second would begin what the first has done. */
export const ownLaunch: Rule = ({ root }) => {
  const resources = elementsNamed(root, 'resource');
  const opened = itemsThatOpen(root).map((item) => {
    const reference = item.attributes.get('identifierref');
    const resource = resources.find(({ attributes }) => attributes.get('identifier') === reference);
    return { item, address: resource?.attributes.get('href') ?? '' };
  });
  return repeated(opened.map(({ address }) => address)).flatMap((address) =>
    opened
      .filter((one) => one.address === address && address !== '')
      .slice(1)
      .map(({ item }) => at(item.line, `another item opens "${address}" too; give each a file of its own.`)),
  );
};

/** What several items need stands once, in a resource that every one of them depends on. */
export const sharedResources: Rule = ({ root }) => {
  const resources = elementsNamed(root, 'resource');
  const opened = new Set(itemsThatOpen(root).map((item) => item.attributes.get('identifierref')));
  const shared = resources.filter(({ attributes }) => !opened.has(attributes.get('identifier')));
  const scos = resources.filter((one) => !shared.includes(one));
  return [
    ...scos.flatMap((sco) => shared.flatMap((one) => missingDependency(sco, one))),
    ...repeated(resources.flatMap((resource) => [...new Set(filesOf(resource))])).map((href) =>
      at(root.line, `more than one resource lists ${href}; list it in one that both depend on.`),
    ),
  ];
};

function itemsThatOpen(root: ManifestElement): ManifestElement[] {
  return elementsNamed(root, 'item').filter(({ attributes }) => attributes.has('identifierref'));
}

function missingDependency(sco: ManifestElement, shared: ManifestElement): string[] {
  const wanted = shared.attributes.get('identifier') ?? '';
  const has = elementsNamed(sco, 'dependency').some(
    ({ attributes }) => attributes.get('identifierref') === wanted,
  );
  return has
    ? []
    : [at(sco.line, `the resource does not depend on "${wanted}", so an LMS may open it without its files.`)];
}

function filesOf(resource: ManifestElement): string[] {
  return elementsNamed(resource, 'file').flatMap(({ attributes }) => attributes.get('href') ?? []);
}
