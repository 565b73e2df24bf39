import { describe, expect, it } from 'vitest';
import { versionLine } from '../../../../scripts/since/version.ts';
import { aCourse } from '../../../fixtures/course.ts';

const said = (before: string, after: string): string | null =>
  versionLine(
    { ...aCourse(), version: before },
    { ...aCourse(), version: after },
    'modules/es/course.yaml:2',
  );

describe('the version of what takes the place of a package', () => {
  it.each([
    ['1.0.0', '1.0.1'],
    ['1.9.9', '1.10.0'],
    ['1.9.9', '2.0.0'],
  ])('is well raised from %s to %s', (before, after) => {
    expect(said(before, after)).toBeNull();
  });

  it('is to be raised when it is the same', () => {
    expect(said('1.9.3', '1.9.3')).toBe(
      'modules/es/course.yaml:2  The version is 1.9.3 in both, though they are not the same: before you publish, write a higher one, such as "version: 1.10.0".',
    );
  });

  it('is to be raised when it is lower', () => {
    expect(said('1.10.0', '1.9.9')).toContain('The version is 1.9.9, and the package is 1.10.0 already');
  });

  it('is not repeated from a package that says something else in its place', () => {
    expect(said('\u001B[2J', '1.0.0')).toBeNull();
  });
});
