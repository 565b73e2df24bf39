import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../../../manifest/identifiers.ts';
import { Ledger } from '../../../../scripts/content/ledger.ts';
import { compareIdentity } from '../../../../scripts/since/compare-identity.ts';
import type { Content } from '../../../../scripts/since/content.ts';
import type { EarlierPackage } from '../../../../scripts/since/read-package.ts';
import { aCourse } from '../../../fixtures/course.ts';

const outline = aCourse();
const content: Content = {
  outline,
  strings: {},
  lessons: new Map(),
  questions: new Map(),
  shelf: { references: [], terms: [] },
};

/** What is said about a package whose content is that of now. */
function saidOf(change: Partial<EarlierPackage>): string[] {
  const findings = compareIdentity({
    content,
    identifiers: identifiersOf(outline.id),
    resumeFormat: 'gi1',
    ...change,
    now: content,
    ledger: new Ledger(),
    sources: { course: 'es/course.yaml', ledger: 'ledger.txt', quiz: () => null, of: () => null },
  });
  expect(findings.every(({ severity }) => severity === 'breaks')).toBe(true);
  return findings.map(({ sentence }) => sentence);
}

describe('the identity of a package', () => {
  it('is the same with the same identifiers and the same format of resume data, or without a manifest', () => {
    expect(saidOf({})).toEqual([]);
    expect(saidOf({ identifiers: null })).toEqual([]);
    expect(saidOf({ identifiers: { item: 'ITEM-curso-de-prueba' } })).toEqual([]);
  });

  it('is another one with other identifiers', () => {
    const identifiers = { ...identifiersOf(outline.id), item: 'ITEM-1', resource: 'RES-1' };
    expect(saidOf({ identifiers })).toEqual([
      `Identifiers of the manifest changed, the item's from "ITEM-1" to "ITEM-curso-de-prueba" and the resource's from "RES-1" to "RESOURCE-curso-de-prueba": Moodle deletes the tracks of what it no longer finds; take back those of the package`,
    ]);
  });

  it.each(['gi2', 'gi0', 'gi10'])(
    'does not hold for resume data of the format %s, which nothing reads',
    (format) => {
      expect(saidOf({ resumeFormat: format })).toEqual([
        `The package saves progress in the format ${format}, and this version reads gi1: whoever has begun would be left with the status and score that the LMS holds; build with a version that reads ${format}`,
      ]);
    },
  );
});
