import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../../manifest/identifiers.ts';
import type { PackagedStandard } from '../../../manifest/package-description.ts';
import { validateManifest } from '../../../manifest/validate.ts';
import { WRITERS } from '../../../manifest/writers.ts';
import { SAMPLE_COURSE } from '../../fixtures/manifest/sample-course.ts';

const STANDARDS = Object.keys(WRITERS) as PackagedStandard[];

describe.each(STANDARDS)('the manifest of %s', (standard) => {
  const write = WRITERS[standard];

  it('is the one that was reviewed', async () => {
    await expect(write(SAMPLE_COURSE)).toMatchFileSnapshot(`../../fixtures/manifest/${standard}.xml`);
  });

  it('has the same identifiers for another version, language, title and list of files', () => {
    const later = {
      ...SAMPLE_COURSE,
      version: '9.0.0',
      lang: 'en',
      title: 'Internet Governance',
      files: ['index.html', 'new.js'],
    };
    expect(identifiersIn(write(later))).toEqual(identifiersIn(write(SAMPLE_COURSE)));
  });

  it('lets nothing overrule the status that the content sets', () => {
    expect(write(SAMPLE_COURSE)).not.toMatch(
      /masteryscore|completionThreshold|satisfiedByMeasure|minNormalizedMeasure/i,
    );
  });

  it('holds no numeric entity, no byte order mark and no path of a machine', () => {
    expect(write(SAMPLE_COURSE)).not.toMatch(/&#|\uFEFF|file:|\\/);
  });

  it('lists every file once, percent-encoded', () => {
    const listed = [...write(SAMPLE_COURSE).matchAll(/<file href="([^"]*)"/g)].map((match) =>
      decodeURIComponent(match[1] ?? ''),
    );
    expect(listed).toEqual(SAMPLE_COURSE.files);
    expect(write(SAMPLE_COURSE)).toContain('media/a%C3%B1o%202006%20%26%20despu%C3%A9s.svg');
  });

  it('refuses a title with a control character', () => {
    expect(() => write({ ...SAMPLE_COURSE, title: 'a\u0000b' })).toThrow(
      /text of <(title|imsmd:langstring|lom:string)> holds U\+0000/,
    );
  });
});

describe('the manifest of a package in several languages', () => {
  const languages = {
    ...SAMPLE_COURSE,
    translations: [
      {
        lang: 'en',
        title: 'Internet Governance',
        description: 'What it is.',
        keywords: ['forum', 'Internet'],
      },
      { lang: 'pt-BR', title: 'Governança da Internet', description: 'O que é.', keywords: ['fórum'] },
    ],
  };

  it.each(STANDARDS)('is valid in %s, and titled in the language in which it opens', (standard) => {
    const xml = WRITERS[standard](languages);
    expect(validateManifest(standard, xml)).toEqual([]);
    expect([...xml.matchAll(/<title>([^<]*)/g)].map(([, title]) => title)).toEqual(
      [...WRITERS[standard](SAMPLE_COURSE).matchAll(/<title>([^<]*)/g)].map(([, title]) => title),
    );
  });

  it.each(STANDARDS)('says title, description, keywords and language in each, in %s', (standard) => {
    const xml = WRITERS[standard](languages);
    const general = /<\w+:general>[^]*<\/\w+:general>/.exec(xml)?.[0] ?? '';
    const phrases = (lang: string) =>
      [...general.matchAll(/<(?:imsmd:langstring xml:lang|lom:string language)="([^"]*)">([^<]*)/g)]
        .filter(([, of]) => of === lang)
        .map(([, , text]) => text);
    expect(phrases('en')).toEqual(['Internet Governance', 'What it is.', 'forum', 'Internet']);
    expect(phrases('pt-BR')).toEqual(['Governança da Internet', 'O que é.', 'fórum']);
    const tags = [...general.matchAll(/<\w+:language>([^<]*)/g)].map(([, lang]) => lang);
    expect(tags).toEqual(['es', 'en', 'pt-BR']);
  });
});

describe('identifiersOf', () => {
  it('makes distinct XML names from the course id alone', () => {
    const names = Object.values(identifiersOf('gobernanza-de-internet'));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z]+-gobernanza-de-internet$/);
  });

  it.each(['', 'Mayúscula', '1-curso', 'un curso', 'curso:1', 'a'.repeat(101)])('refuses the id %j', (id) => {
    expect(() => identifiersOf(id)).toThrow(/cannot name a package: it must begin with a letter/);
  });
});

function identifiersIn(xml: string): string[] {
  return [...xml.matchAll(/(?:identifier|identifierref|default|objectiveID)="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
}
