import { describe, expect, it, vi } from 'vitest';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { ACCEPTED_CASES } from '../../../fixtures/content/accepted.ts';
import { changedCourse, linesOf, withFolder } from '../../../fixtures/content/course-folder.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';

// Each test writes a course to disk, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('the check', () => {
  it.each(ACCEPTED_CASES)('accepts $right', async ({ change }) => {
    expect(await withFolder(changedCourse(change), linesOf)).toEqual([]);
  });
});

/** The small course with each text file written anew. */
function rewritten(write: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(SMALL_COURSE).map(([path, text]) => [path, write(text)]));
}

/** What a course is compiled to; where its media lie on disk is not part of it. */
async function compiled(files: Readonly<Record<string, string>>): Promise<unknown> {
  return withFolder(files, async (folder) => {
    const { languages } = await readCourse(folder);
    return languages.map(({ outline, parts, strings }) => ({ outline, parts, strings }));
  });
}

describe('a course saved by another editor', () => {
  it.each([
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('%s is the same course', async (_how, write) => {
    expect(await compiled(rewritten(write))).toEqual(await compiled(SMALL_COURSE));
  });

  it('reports problems at the same places', async () => {
    const files = changedCourse({
      'es/course.yaml': ['passing: 70', 'passing: 700'],
      'es/10-origen/10-ciclo.md': ['Mirar las nubes.', 'Mirar\nlas <b>nubes</b>.'],
    });
    const windows = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, `\uFEFF${String(text).replaceAll('\n', '\r\n')}`]),
    );
    expect(await withFolder(windows, linesOf)).toEqual(await withFolder(files, linesOf));
  });
});
