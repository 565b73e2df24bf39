import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PackagedStandard } from '../../../manifest/package-description.ts';
import { schemaFiles } from '../../../manifest/schemas.ts';
import { WRITERS } from '../../../manifest/writers.ts';
import { SAMPLE_COURSE } from '../../fixtures/manifest/sample-course.ts';

describe.each(Object.keys(WRITERS) as PackagedStandard[])('the schemas of %s', (standard) => {
  const paths = schemaFiles(standard).map((file) => file.path);

  it('hold every file that the manifest names', () => {
    const location = /xsi:schemaLocation="([^"]*)"/.exec(WRITERS[standard](SAMPLE_COURSE))?.[1] ?? '';
    const named = location.split(' ').filter((_, index) => index % 2 === 1);
    expect(named.length).toBeGreaterThan(2);
    expect(paths).toEqual(expect.arrayContaining(named));
  });

  it('hold every file that they name themselves', () => {
    for (const { path, bytes } of schemaFiles(standard)) {
      const text = new TextDecoder()
        .decode(bytes)
        .replace(/<!--[^]*?-->|<xsd?:annotation>[^]*?<\/xsd?:annotation>/g, '');
      const named = [...text.matchAll(/schemaLocation\s*=\s*"([^"]*)"|<!DOCTYPE[^>]*"([^"]*)"\s*>/g)].map(
        (match) => match[1] ?? match[2],
      );
      const folder = path.split('/').slice(0, -1);
      const from = (name = ''): string => posix.join(...folder, name);
      expect(paths, `files named by ${path}`).toEqual(expect.arrayContaining(named.map(from)));
    }
  });

  it('lie at the root, but for what LOM has in folders', () => {
    const folders = new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    expect([...folders]).toEqual(standard === 'scorm12' ? [] : ['common', 'extend', 'unique', 'vocab']);
  });
});

describe('schemaFiles', () => {
  it('gives the four of SCORM 1.2, and of SCORM 2004 seventeen and the eleven of its metadata', () => {
    expect(schemaFiles('scorm12')).toHaveLength(4);
    expect(schemaFiles('scorm2004')).toHaveLength(28);
  });
});
