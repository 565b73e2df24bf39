import { describe, expect, it } from 'vitest';
import { identifiersOf, scoIdentifiersOf } from '../../../manifest/identifiers.ts';
import { lintManifest } from '../../../manifest/lint.ts';
import { elementsNamed, readManifest } from '../../../manifest/manifest-tree.ts';
import type { PackagedStandard } from '../../../manifest/package-description.ts';
import { validateManifest } from '../../../manifest/validate.ts';
import { WRITERS } from '../../../manifest/writers.ts';
import { SAMPLE_COURSE, SAMPLE_SECTIONS } from '../../fixtures/manifest/sample-course.ts';
import { mutate } from './mutant.ts';
import type { Mutant } from './mutant.ts';

const STANDARDS = Object.keys(WRITERS) as PackagedStandard[];

/** A fault of a manifest with several items, and a part of the sentence that reports it. */
const FAULTS: readonly (Mutant & { readonly says: string })[] = [
  {
    fault: 'two items that open the same file',
    from: 'href="mandato.html"',
    to: 'href="historia.html"',
    says: 'another item opens "historia.html" too',
  },
  {
    fault: 'two items with one identifier',
    from: 'identifier="ITEM-gobernanza-de-internet-s2"',
    to: 'identifier="ITEM-gobernanza-de-internet-s1"',
    says: '"ITEM-gobernanza-de-internet-s1" is used more than once',
  },
  {
    fault: 'a SCO whose launch file another resource lists',
    from: '<file href="anexos.html"/>',
    to: '',
    says: 'the resource opens "anexos.html", which is not among its files',
  },
  {
    fault: 'a SCO without what all need',
    from: /<dependency [^>]*>/,
    to: '',
    says: 'does not depend on "RESOURCE-gobernanza-de-internet-shared"',
  },
  {
    fault: 'a dependency that leads nowhere',
    from: '<dependency identifierref="',
    to: '<dependency identifierref="x',
    says: '<dependency> refers to the resource "xRESOURCE-gobernanza-de-internet-shared", which does not exist',
  },
  {
    fault: 'a file that two resources list',
    from: '<file href="es/mandato.js"/>',
    to: '<file href="es/mandato.js"/><file href="es/historia.js"/>',
    says: 'more than one resource lists es/historia.js',
  },
];

describe.each(STANDARDS)('the manifest of %s with an item for each section', (standard) => {
  const xml = WRITERS[standard](SAMPLE_SECTIONS);
  const root = readManifest(xml);

  it('is the one that was reviewed', async () => {
    await expect(xml).toMatchFileSnapshot(`../../fixtures/manifest/${standard}-sections.xml`);
  });

  it('is accepted by its schemas and by all rules', () => {
    expect(validateManifest(standard, xml)).toEqual([]);
    expect(lintManifest(standard, xml, SAMPLE_SECTIONS.files)).toEqual([]);
  });

  it('opens each section by a file of its own, under its own title', () => {
    const items = elementsNamed(root, 'item').map((item) => elementsNamed(item, 'title')[0]?.text);
    expect(items).toEqual(SAMPLE_SECTIONS.scos?.map(({ title }) => title));
    const pages = elementsNamed(root, 'resource').flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(pages).toEqual(['historia.html', 'mandato.html', 'anexos.html']);
  });

  it('lists every file once, and what all need in a resource that each depends on', () => {
    const listed = elementsNamed(root, 'file').map(({ attributes }) =>
      decodeURIComponent(attributes.get('href') ?? ''),
    );
    expect(listed.sort()).toEqual([...SAMPLE_SECTIONS.files].sort());
    expect(elementsNamed(root, 'dependency')).toHaveLength(3);
  });

  it('has nothing of the items of another course form', () => {
    const single = WRITERS[standard](SAMPLE_COURSE);
    for (const { attributes } of elementsNamed(root, 'item'))
      expect(single).not.toContain(`"${attributes.get('identifier')}"`);
  });

  it.each(FAULTS)('is refused with $fault', (mutant) => {
    const faults = lintManifest(standard, mutate(xml, mutant), SAMPLE_SECTIONS.files);
    expect(faults.join('\n')).toContain(mutant.says);
  });
});

describe.each(['scorm2004', 'scorm2004-3'] as const)('a course of several sections in %s', (standard) => {
  const items = elementsNamed(readManifest(WRITERS[standard](SAMPLE_SECTIONS)), 'item');
  const attributesOf = (name: string) =>
    items.map((item) => Object.fromEntries(elementsNamed(item, name)[0]?.attributes ?? []));

  it('counts the score of each by its weight, and does not wait for one of a section without an assessment', () => {
    expect(attributesOf('imsss:rollupRules')).toEqual([
      {
        rollupObjectiveSatisfied: 'true',
        rollupProgressCompletion: 'true',
        objectiveMeasureWeight: '1',
      },
      {
        rollupObjectiveSatisfied: 'true',
        rollupProgressCompletion: 'true',
        objectiveMeasureWeight: '0.5',
      },
      {
        rollupObjectiveSatisfied: 'false',
        rollupProgressCompletion: 'true',
        objectiveMeasureWeight: '0',
      },
    ]);
  });

  it('leaves the buttons that lead from section to section, and hides those that end an attempt', () => {
    for (const item of items)
      expect(elementsNamed(item, 'adlnav:hideLMSUI').map(({ text }) => text)).toEqual([
        'exit',
        'exitAll',
        'abandon',
        'abandonAll',
      ]);
  });
});

describe('scoIdentifiersOf', () => {
  it('makes names that differ from section to section and from those of the whole course', () => {
    const all = [
      ...Object.values(identifiersOf('agua')),
      ...['s1', 's2'].flatMap((sco) => Object.values(scoIdentifiersOf('agua', sco))),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
