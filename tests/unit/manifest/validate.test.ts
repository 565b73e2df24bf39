import { describe, expect, it } from 'vitest';
import type { PackagedStandard } from '../../../manifest/package-description.ts';
import { validateManifest } from '../../../manifest/validate.ts';
import { WRITERS } from '../../../manifest/writers.ts';
import { SAMPLE_COURSE } from '../../fixtures/manifest/sample-course.ts';
import { mutate, type Mutant } from './mutant.ts';

const MUTANTS_OF_BOTH: readonly Mutant[] = [
  { fault: 'a root that is not called manifest', from: /(<\/?)manifest/g, to: '$1manifiesto' },
  { fault: 'a tag that is never closed', from: '</organization>', to: '' },
  { fault: 'a bare ampersand', from: '<title>', to: '<title>& ' },
  { fault: 'an unknown entity', from: '<title>', to: '<title>&eacute;' },
  { fault: 'a prefix that is not declared', from: '<title>', to: '<nadie:title/><title>' },
  { fault: 'an attribute twice', from: ' isvisible="true"', to: ' isvisible="true" isvisible="true"' },
  { fault: 'no identifier on the manifest', from: / identifier="MANIFEST-[^"]*"/, to: '' },
  { fault: 'no identifier on the item', from: / identifier="ITEM-[^"]*"/, to: '' },
  { fault: 'an identifier that begins with a digit', from: 'identifier="ITEM-', to: 'identifier="1-ITEM-' },
  { fault: 'an identifier with a blank', from: 'identifier="RESOURCE-', to: 'identifier="RE SOURCE-' },
  { fault: 'no organizations', from: /<organizations[^]*<\/organizations>/, to: '' },
  { fault: 'no resources', from: /<resources>[^]*<\/resources>/, to: '' },
  {
    fault: 'resources before organizations',
    from: /(<organizations[^]*<\/organizations>)\s*(<resources>[^]*<\/resources>)/,
    to: '$2$1',
  },
  { fault: 'a resource without type', from: ' type="webcontent"', to: '' },
  { fault: 'a file without href', from: /<file href="[^"]*"/, to: '<file' },
  { fault: 'an element that content packaging does not know', from: '<file ', to: '<fichero/><file ' },
  { fault: 'isvisible that is neither true nor false', from: 'isvisible="true"', to: 'isvisible="sí"' },
  { fault: 'two titles', from: '<title>', to: '<title>a</title><title>' },
  { fault: 'the title after the item', from: /(<title>[^<]*<\/title>)\s*(<item[^]*<\/item>)/, to: '$2$1' },
];

const MUTANTS_OF_2004: readonly Mutant[] = [
  { fault: 'a button that no LMS has', from: '>previous<', to: '>anterior<' },
  { fault: 'a control mode that is neither true nor false', from: 'choice="true"', to: 'choice="yes"' },
  { fault: 'an attribute that sequencing does not know', from: 'flow="true"', to: 'flujo="true"' },
  {
    fault: 'delivery controls before objectives',
    from: /(<imsss:objectives>[^]*<\/imsss:objectives>)\s*(<imsss:deliveryControls[^>]*>)/,
    to: '$2$1',
  },
  { fault: 'objectives without a primary one', from: /<imsss:primaryObjective[^>]*>/, to: '' },
  { fault: 'two primary objectives', from: /(<imsss:primaryObjective[^>]*>)/, to: '$1$1' },
  {
    fault: 'a measure that is no number',
    from: /(<imsss:primaryObjective[^>]*)\/>/,
    to: '$1><imsss:minNormalizedMeasure>mucho</imsss:minNormalizedMeasure></imsss:primaryObjective>',
  },
  {
    fault: 'a threshold over 1',
    from: '<imsss:sequencing>',
    to: '<adlcp:completionThreshold minProgressMeasure="1.5"/><imsss:sequencing>',
  },
  {
    fault: 'a global objective flag that is neither true nor false',
    from: 'objectivesGlobalToSystem="false"',
    to: 'objectivesGlobalToSystem="no"',
  },
  { fault: 'an element of LOM that does not exist', from: /lom:keyword>/g, to: 'lom:palabra>' },
  { fault: 'a phrase without string', from: /<lom:string[^]*?<\/lom:string>/, to: 'texto' },
  { fault: 'a word that LOM does not know', from: '<lom:value>final<', to: '<lom:value>listo<' },
  { fault: 'a time that is no duration', from: '<lom:duration>PT', to: '<lom:duration>' },
  { fault: 'two titles', from: /(<lom:title>[^]*?<\/lom:title>)/, to: '$1$1' },
];

const MUTANTS: Readonly<Record<PackagedStandard, readonly Mutant[]>> = {
  scorm12: [
    { fault: 'scormtype in the spelling of 2004', from: 'adlcp:scormtype', to: 'adlcp:scormType' },
    {
      fault: 'a scormtype that is neither sco nor asset',
      from: 'adlcp:scormtype="sco"',
      to: 'adlcp:scormtype="SCO"',
    },
    { fault: 'an element of LOM that does not exist', from: /imsmd:keyword>/g, to: 'imsmd:palabra>' },
    {
      fault: 'elements of LOM in another order',
      from: /(<imsmd:general>[^]*<\/imsmd:general>)\s*(<imsmd:lifecycle>[^]*<\/imsmd:lifecycle>)/,
      to: '$2$1',
    },
    { fault: 'a phrase without langstring', from: /<imsmd:langstring[^]*?<\/imsmd:langstring>/, to: 'texto' },
    { fault: 'a language tag with a blank', from: 'xml:lang="es"', to: 'xml:lang="español de aquí"' },
    {
      fault: 'a version of more than 20 characters',
      from: 'version="1.2.3"',
      to: `version="${'1'.repeat(21)}"`,
    },
    { fault: 'an element of SCORM 2004', from: '</item>', to: '<adlcp:completionThreshold/></item>' },
    { fault: 'a title of more than 200 characters', from: '<title>', to: `<title>${'a'.repeat(200)}` },
  ],
  scorm2004: MUTANTS_OF_2004,
  'scorm2004-3': MUTANTS_OF_2004,
};

describe.each(Object.keys(WRITERS) as PackagedStandard[])('validateManifest of %s', (standard) => {
  const good = WRITERS[standard](SAMPLE_COURSE);

  it('finds nothing wrong with the manifest that is written', () => {
    expect(validateManifest(standard, good)).toEqual([]);
  });

  it.each([...MUTANTS_OF_BOTH, ...MUTANTS[standard]])('refuses $fault', (mutant) => {
    const faults = validateManifest(standard, mutate(good, mutant));
    expect(faults).not.toEqual([]);
    for (const fault of faults) expect(fault).toMatch(/^imsmanifest\.xml:\d+: \S[^{}\n]*$/);
  });

  it('names the line', () => {
    const line = good.slice(0, good.indexOf('<resource ')).split('\n').length;
    expect(validateManifest(standard, good.replace(' type="webcontent"', ''))[0]).toContain(
      `imsmanifest.xml:${line}: `,
    );
  });

  it('reads no file and no address that a manifest names', () => {
    const curious = good
      .replace('<manifest', '<!DOCTYPE manifest [<!ENTITY secret SYSTEM "package.json">]>\n<manifest')
      .replace('<title>', '<title>&secret;');
    expect(validateManifest(standard, curious)).toEqual([
      'imsmanifest.xml:2: a manifest holds no DOCTYPE and no entities of its own.',
    ]);
    const elsewhere = good.replace(
      'xsi:schemaLocation="',
      'xsi:schemaLocation="urn:x https://example.org/x.xsd ',
    );
    expect(validateManifest(standard, elsewhere)).toEqual([]);
  });

  it('takes under 10 ms once the schemas are compiled', () => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      validateManifest(standard, good);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(10);
  });
});
