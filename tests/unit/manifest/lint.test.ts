import { describe, expect, it } from 'vitest';
import { lintManifest } from '../../../manifest/lint.ts';
import type { PackagedStandard } from '../../../manifest/package-description.ts';
import { validateManifest } from '../../../manifest/validate.ts';
import { WRITERS } from '../../../manifest/writers.ts';
import { SAMPLE_COURSE } from '../../fixtures/manifest/sample-course.ts';
import { mutate, type Mutant } from './mutant.ts';

/** A fault that schemas let pass, at least in one standard, and a part of the sentence that reports it. */
interface Case extends Mutant {
  readonly says: string;
}

const CASES_OF_BOTH: readonly Case[] = [
  { fault: 'a byte order mark', from: /^/, to: '\uFEFF', says: 'byte order mark' },
  {
    fault: 'another encoding',
    from: 'encoding="UTF-8"',
    to: 'encoding="ISO-8859-1"',
    says: 'does not begin with <?xml',
  },
  { fault: 'a numeric entity', from: '¿', to: '&#191;', says: 'numeric entities' },
  { fault: 'another schema', from: 'ADL SCORM', to: 'SCORM', says: '<schema> is "SCORM"' },
  {
    fault: 'blanks around the version',
    from: /<schemaversion>(.*)</,
    to: '<schemaversion> $1<',
    says: 'expected exactly',
  },
  {
    fault: 'the version of another edition',
    from: /<schemaversion>.*</,
    to: '<schemaversion>2004 2nd Edition<',
    says: 'expected exactly',
  },
  {
    fault: 'no version',
    from: /<schemaversion>.*<\/schemaversion>/,
    to: '',
    says: '<schemaversion> is there 0 times',
  },
  { fault: 'no scormtype', from: / adlcp:scorm[tT]ype="sco"/, to: '', says: 'has no such attribute' },
  {
    fault: 'an asset where a SCO is opened',
    from: /(scorm[tT]ype)="sco"/,
    to: '$1="asset"',
    says: 'says "asset"',
  },
  {
    fault: 'an identifierref that leads nowhere',
    from: 'identifierref="',
    to: 'identifierref="x',
    says: 'which does not exist',
  },
  { fault: 'an item that opens nothing', from: / identifierref="[^"]*"/, to: '', says: 'nothing to open' },
  { fault: 'no item at all', from: /<item[^]*<\/item>/, to: '', says: 'no organization holds an item' },
  {
    fault: 'a default organization that does not exist',
    from: 'default="',
    to: 'default="x',
    says: 'default organization',
  },
  {
    fault: 'no default organization',
    from: / default="[^"]*"/,
    to: '',
    says: 'names no default organization',
  },
  {
    fault: 'an identifier used twice',
    from: 'identifier="ITEM-',
    to: 'identifier="RESOURCE-',
    says: 'used more than once',
  },
  {
    fault: 'an identifier too long for Moodle',
    from: 'identifier="ITEM-',
    to: `identifier="ITEM-${'x'.repeat(250)}`,
    says: 'more than 255',
  },
  {
    fault: 'a title too long',
    from: /<title>.*<\/title>/,
    to: `<title>${'ñ'.repeat(201)}</title>`,
    says: 'holds 201 characters',
  },
  { fault: 'an empty title', from: /<title>.*<\/title>/, to: '<title> </title>', says: 'counts as empty' },
  {
    fault: 'a title that Moodle drops',
    from: /<title>.*<\/title>/,
    to: '<title>0</title>',
    says: 'counts as empty',
  },
  { fault: 'no title', from: /<title>.*<\/title>/, to: '', says: 'has no <title>' },
  {
    fault: 'a listed file that is not packed',
    from: 'assets/app.js',
    to: 'assets/App.js',
    says: 'App.js is listed but not packed',
  },
  {
    fault: 'a packed file that is not listed',
    from: /<file href="assets\/app.js"\/>/,
    to: '',
    says: 'app.js is packed but not listed',
  },
  {
    fault: 'a file listed twice',
    from: /(<file href="assets\/app.js"\/>)/,
    to: '$1$1',
    says: 'the resource lists assets/app.js more than once',
  },
  {
    fault: 'a launch file that is not listed',
    from: 'sco" href="index.html"',
    to: 'sco" href="start.html"',
    says: 'not among its files',
  },
  { fault: 'a SCO without address', from: 'sco" href="index.html"', to: 'sco"', says: 'is empty or missing' },
  { fault: 'a backslash', from: 'assets/app.js', to: 'assets\\app.js', says: 'backslash' },
  { fault: 'a path from the root', from: 'assets/app.js', to: '/assets/app.js', says: 'not relative' },
  {
    fault: 'an address elsewhere',
    from: 'assets/app.js',
    to: 'https://example.org/app.js',
    says: 'not relative',
  },
  { fault: 'a step out of the package', from: 'assets/app.js', to: '../app.js', says: '".." step' },
  { fault: 'a blank that is not encoded', from: '%20', to: ' ', says: 'not percent-encoded' },
  { fault: 'an accent that is not encoded', from: '%C3%B1', to: 'ñ', says: 'not percent-encoded' },
  { fault: 'a broken encoding', from: '%C3%B1', to: '%C3', says: 'broken percent-encoding' },
  {
    fault: 'a query in the address',
    from: 'sco" href="index.html"',
    to: 'sco" href="index.html?a=1"',
    says: 'parameters of the item',
  },
  { fault: 'xml:base', from: '<resources>', to: '<resources xml:base="assets/">', says: 'xml:base' },
  { fault: 'another prefix for adlcp', from: /adlcp([:=])/g, to: 'adl$1', says: 'expected adlcp:scorm' },
  {
    fault: 'a schema that is not carried',
    from: '.xsd ',
    to: '_v9.xsd ',
    says: 'which the package does not carry',
  },
  {
    fault: 'a mastery score',
    from: '</item>',
    to: '<adlcp:masteryscore>70</adlcp:masteryscore></item>',
    says: 'overrule the status',
  },
];

const CASES_OF_2004: readonly Case[] = [
  {
    fault: 'scormType in the spelling of 1.2',
    from: 'scormType',
    to: 'scormtype',
    says: 'expected adlcp:scormType="sco"',
  },
  {
    fault: 'navigation on an item that opens nothing',
    from: / identifierref="[^"]*"/,
    to: '',
    says: '<adlnav:presentation> stands',
  },
  {
    fault: 'a completion threshold',
    from: '<imsss:sequencing>',
    to: '<adlcp:completionThreshold/><imsss:sequencing>',
    says: 'overrule',
  },
  {
    fault: 'an objective satisfied by measure',
    from: '<imsss:primaryObjective ',
    to: '<imsss:primaryObjective satisfiedByMeasure="true" ',
    says: 'overrule',
  },
  {
    fault: 'another prefix for sequencing',
    from: /imsss([:=])/g,
    to: 'ss$1',
    says: 'must carry the prefix imsss',
  },
];

const CASES: Readonly<Record<PackagedStandard, readonly Case[]>> = {
  scorm12: [
    { fault: 'the version of 2004', from: '>1.2<', to: '>2004 4th Edition<', says: 'expected exactly "1.2"' },
    {
      fault: 'scormtype in the spelling of 2004',
      from: 'scormtype',
      to: 'scormType',
      says: 'expected adlcp:scormtype="sco"',
    },
    {
      fault: 'prefixed content packaging',
      from: '<file href="index.html"/>',
      to: '<cp:file xmlns:cp="http://www.imsproject.org/xsd/imscp_rootv1p1p2" href="index.html"/>',
      says: 'must carry no prefix',
    },
  ],
  scorm2004: [
    {
      fault: 'the version of 1.2',
      from: '>2004 4th Edition<',
      to: '>1.2<',
      says: 'expected exactly "2004 4th Edition"',
    },
    ...CASES_OF_2004,
  ],
  'scorm2004-3': [
    {
      fault: 'the version of the 4th Edition',
      from: '>2004 3rd Edition<',
      to: '>2004 4th Edition<',
      says: 'expected exactly "2004 3rd Edition"',
    },
    ...CASES_OF_2004,
  ],
};

describe.each(Object.keys(WRITERS) as PackagedStandard[])('lintManifest of %s', (standard) => {
  const good = WRITERS[standard](SAMPLE_COURSE);

  it('finds nothing wrong with the manifest that is written', () => {
    expect(lintManifest(standard, good, SAMPLE_COURSE.files)).toEqual([]);
  });

  it('lets items stand in one that opens nothing itself', () => {
    const folder = mutate(good, {
      fault: 'a folder',
      from: /<item[^]*<\/item>/,
      to: '<item identifier="FOLDER"><title>Todo</title>$&</item>',
    });
    expect(lintManifest(standard, folder, SAMPLE_COURSE.files)).toEqual([]);
  });

  it('lets a manifest say nothing of where its schemas lie', () => {
    const silent = mutate(good, { fault: 'silence', from: / xsi:schemaLocation="[^"]*"/, to: '' });
    expect(lintManifest(standard, silent, SAMPLE_COURSE.files)).toEqual([]);
  });

  it.each([...CASES_OF_BOTH, ...CASES[standard]])('reports $fault', (mutant) => {
    const faults = lintManifest(standard, mutate(good, mutant), SAMPLE_COURSE.files);
    expect(faults.join('\n')).toContain(mutant.says);
    for (const fault of faults) expect(fault).toMatch(/^imsmanifest\.xml:\d+: \S.*\.$/);
  });

  it('sees what the schemas let pass', () => {
    const unseen = [...CASES_OF_BOTH, ...CASES[standard]].filter(
      (mutant) => validateManifest(standard, mutate(good, mutant)).length === 0,
    );
    expect(unseen.length).toBeGreaterThanOrEqual(12);
  });

  it('says of a text that is no XML just that', () => {
    expect(lintManifest(standard, 'PK', [])).toContain(
      'imsmanifest.xml:1: the manifest is not well-formed XML.',
    );
  });
});
