import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedCourse, linesOf, withFolder } from '../../../fixtures/content/course-folder.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';

const LEADS_OUT = 'this is a link that leads out of the course';

/** What the check says of a course beside which there is something of its owner's, linked to under a path. */
async function linked(path: string, target: string): Promise<string[]> {
  const files = Object.fromEntries(
    Object.entries(SMALL_COURSE).map(([name, text]) => [`course/${name}`, text]),
  );
  return withFolder({ ...files, 'private/x.png': 'secret', 'private/x.md': 'secret' }, async (folder) => {
    const link = join(folder, 'course', path);
    await rm(link, { recursive: true, force: true });
    await symlink(join(folder, target), link);
    return (await linesOf(join(folder, 'course'))).map((line) => line.replace(/^.*?course\//, ''));
  });
}

// Windows lets administrators alone make links.
describe.skipIf(process.platform === 'win32')('a link in the content', () => {
  it.each([
    ['a picture', 'es/10-origen/media/secret.png', 'private/x.png'],
    ['a lesson', 'es/10-origen/90-secret.md', 'private/x.md'],
    ['a media folder', 'es/20-uso/media', 'private'],
    ['a section', 'es/90-secret', 'private'],
    ['a language', 'en', 'private'],
    ['the ledger, to which numbers are added', 'ledger.txt', 'private/x.md'],
  ])('may not bring %s from outside of the course', async (_what, path, target) => {
    const lines = await linked(path, target);
    expect(lines.filter((line) => line.includes(LEADS_OUT))).toEqual([
      expect.stringMatching(new RegExp(`^${path}:1:1  ${LEADS_OUT}, .*; put the file itself here$`)),
    ]);
  });

  it('may lead to another place in the course', async () => {
    const lines = await linked('es/20-uso/10-reparto.md', 'course/es/10-origen/10-ciclo.md');
    expect(lines.filter((line) => line.includes(LEADS_OUT))).toEqual([]);
  });

  it('is nothing to wait for when it leads to a device', async () => {
    await withFolder({ ...SMALL_COURSE, 'es/glossary.yaml': '' }, async (folder) => {
      await rm(join(folder, 'es/glossary.yaml'));
      await symlink('/dev/zero', join(folder, 'es/glossary.yaml'));
      expect(await linesOf(folder)).toContain('es/glossary.yaml:1:1  this is no file that holds a text');
    });
  });
});

describe('a name in the content', () => {
  it.each(['../../private/x.png', '/etc/passwd.png', 'a/../x.svg', '..\\x.png', 'C:x.png', 'file:///x.png'])(
    'can’t reach a file elsewhere: %s',
    async (name) => {
      const course = changedCourse({ 'es/10-origen/10-ciclo.md': ['src: ciclo.svg', `src: '${name}'`] });
      expect((await withFolder(course, linesOf)).join('\n')).toMatch(
        /es\/10-origen\/10-ciclo\.md:\d+:\d+ {2}"src" is ".*"; it must name a .* file of the media folder/,
      );
    },
  );
});

describe('a file made to keep the check busy', () => {
  it('is refused when it is larger than any text of a course', async () => {
    const course = { ...SMALL_COURSE, 'es/20-uso/10-reparto.md': 'a '.repeat(600_000) };
    expect(await withFolder(course, linesOf)).toEqual([
      expect.stringMatching(
        /^es\/20-uso\/10-reparto\.md:1:1 {2}this file is larger than 1 MB, .*; divide it/,
      ),
    ]);
  });

  // Each of these took minutes once, some of them hours: what fails here does not end.
  it.each(['<a', '[', '![', '[a](', '[a](b', '[a]: '])(
    'is read to its end: %j, many times',
    async (piece) => {
      const text = `---\ntitle: Ciclo\nminutes: 3\nobjectives: [OA1]\n---\n${piece.repeat(60_000 / piece.length)}\n`;
      const lines = await withFolder({ ...SMALL_COURSE, 'es/10-origen/10-ciclo.md': text }, linesOf);
      expect(lines.length).toBeLessThan(500);
    },
  );
});

describe('a course folder that is a link itself', () => {
  it.skipIf(process.platform === 'win32')('is read like any other', async () => {
    await withFolder(SMALL_COURSE, async (folder) => {
      await withFolder({}, async (elsewhere) => {
        await mkdir(join(elsewhere, 'x'));
        await symlink(folder, join(elsewhere, 'course'));
        await writeFile(join(elsewhere, 'x', 'y'), '');
        expect(await linesOf(join(elsewhere, 'course'))).toEqual([]);
      });
    });
  });
});
