import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../../manifest/identifiers.ts';
import type { PackagedStandard } from '../../../manifest/package-description.ts';
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
      /text of <.*title.*> holds U\+0000|langstring/,
    );
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
