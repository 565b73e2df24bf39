import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { speakIn } from '../../../../scripts/messages/choose-language.ts';
import { speak } from '../../../../scripts/messages/say.ts';
import { draftLedger } from '../../../../scripts/content/draft-ledger.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { buildCourse } from '../../../../scripts/site/build-course.ts';
import { changedCourse, linesOf, withFolder } from '../../../fixtures/content/course-folder.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';

// Each test writes a course to disk, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const LEDGER = SMALL_COURSE['ledger.txt'] ?? '';
const LESSON = '---\ntitle: El riego\nminutes: 3\nobjectives: [OA2.1]\n---\nSe riega de noche.\n';

/** The ledger before and after `npm run check -- --fix`, byte for byte. */
async function fixed(change: Parameters<typeof changedCourse>[0]) {
  return withFolder(changedCourse(change), async (folder) => {
    const file = join(folder, 'ledger.txt');
    const before = await readFile(file).catch(() => Buffer.alloc(0));
    const { appended } = await readCourse(folder, { fix: true });
    return { before, after: await readFile(file), appended, again: await linesOf(folder) };
  });
}

describe('fixing the ledger', () => {
  it('appends a line for what is new and leaves the rest byte for byte', async () => {
    const { before, after, appended, again } = await fixed({ 'es/20-uso/20-riego.md': LESSON });
    expect(appended).toEqual(['lesson 2 riego']);
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    expect(after.subarray(before.length).toString()).toBe('lesson 2 riego\n');
    expect(again).toEqual([]);
  });

  it('writes nothing when nothing is new', async () => {
    const { before, after, appended } = await fixed({});
    expect(appended).toEqual([]);
    expect(after.equals(before)).toBe(true);
  });

  it('writes a whole ledger for a new course, with its rules at the top', async () => {
    const { after, appended, again } = await fixed({ 'ledger.txt': null });
    expect(appended).toEqual([
      'section 0 origen',
      'lesson 0 ciclo',
      'activity 0 ciclo/que-sube',
      'question 0 que-es-vapor',
      'question 1 ordenar-pasos',
      'question 2 agrupar-aguas',
      'section 1 uso',
      'lesson 1 reparto',
      'activity 1 reparto/sequia',
    ]);
    expect(after.toString()).toMatch(/^# .*never reused/);
    expect(again).toEqual([]);
  });

  it('ends a draft, and keeps what else somebody wrote into it', async () => {
    const { after, appended, again } = await fixed({ 'ledger.txt': `${draftLedger()}# Nuestra nota.\n` });
    expect(appended).toHaveLength(9);
    expect(after.toString()).toMatch(/never reused[^]*\n# Nuestra nota\.\nsection 0 origen\n/);
    expect(after.toString()).not.toContain('draft');
    expect(again).toEqual([]);
  });

  it('ends a draft in another language as well', async () => {
    await speakIn('es');
    const { after } = await fixed({ 'ledger.txt': draftLedger() });
    speak();
    expect(after.toString()).toMatch(/^# El número definitivo de [^]*\nsection 0 origen\n/);
    expect(after.toString()).not.toContain('draft');
  });

  it('never takes a ledger for a draft that has given a number', async () => {
    const { after, appended } = await fixed({
      'ledger.txt': draftLedger() + LEDGER,
      'es/20-uso/20-riego.md': LESSON,
    });
    expect(appended).toEqual(['lesson 2 riego']);
    expect(after.toString()).toMatch(new RegExp(`${LEDGER}lesson 2 riego\n$`));
    const files = changedCourse({ 'ledger.txt': draftLedger() + LEDGER, 'es/20-uso/20-riego.md': LESSON });
    await withFolder(files, async (folder) => {
      await expect(readCourse(folder)).rejects.toThrow(
        'lesson "riego" has no number for life in the ledger yet',
      );
    });
  });

  it('is not asked for by a draft, which the first build ends, and leaves it alone while anything is wrong', async () => {
    const draft = { 'ledger.txt': draftLedger() };
    await withFolder(changedCourse(draft), async (folder) => {
      const { ledger, appended, languages } = await readCourse(folder);
      expect([ledger.isDraft, appended, languages[0]?.outline.sections[1]?.number]).toEqual([true, [], 1]);
      await withFolder({}, async (elsewhere) => {
        const build = (keepsDraft: boolean): Promise<unknown> =>
          buildCourse({ modules: folder, out: join(elsewhere, 'dist'), standards: ['web'], keepsDraft });
        const wrong = {
          modules: folder,
          out: join(elsewhere, 'dist'),
          standards: ['web'],
          langs: ['de'],
        } as const;
        await expect(buildCourse(wrong)).rejects.toThrow('the course is not in "de"');
        await build(true);
        expect(await readFile(join(folder, 'ledger.txt'), 'utf8')).toBe(draftLedger());
        await build(false);
      });
      expect(await readFile(join(folder, 'ledger.txt'), 'utf8')).toContain('\nsection 0 origen\n');
      expect((await readCourse(folder)).ledger.isDraft).toBe(false);
    });
    await withFolder(
      changedCourse({ ...draft, 'es/course.yaml': ['passing: 70', 'passing: 700'] }),
      async (folder) => {
        await expect(readCourse(folder, { fix: true })).rejects.toThrow('"passing" is 700');
        expect(await readFile(join(folder, 'ledger.txt'), 'utf8')).toBe(draftLedger());
      },
    );
  });

  it('never gives the number of something that is gone', async () => {
    const { appended } = await fixed({
      'ledger.txt': `${LEDGER}lesson 3 desierto\nlesson 2 oasis\n`,
      'es/20-uso/20-riego.md': LESSON,
    });
    expect(appended).toEqual(['lesson 4 riego']);
  });

  it('gives no new number to what may have lost its line', async () => {
    const without = LEDGER.replace('lesson 0 ciclo\n', '');
    await withFolder(changedCourse({ 'ledger.txt': without }), async (folder) => {
      await expect(readCourse(folder, { fix: true })).rejects.toThrow('the line of lesson 0 is missing');
      expect(await readFile(join(folder, 'ledger.txt'), 'utf8')).toBe(without);
    });
  });

  it('is asked for in the folder where the course lies', async () => {
    await withFolder(changedCourse({ 'es/20-uso/20-riego.md': LESSON }), async (folder) => {
      const path = relative(process.cwd(), folder).replaceAll('\\', '/');
      await expect(readCourse(folder)).rejects.toThrow(`run "npm run check -- --fix --modules ${path}" to`);
    });
  });

  it('begins a line of its own after a last line without end', async () => {
    const { after } = await fixed({ 'ledger.txt': LEDGER.trimEnd(), 'es/20-uso/20-riego.md': LESSON });
    expect(after.toString()).toBe(`${LEDGER}lesson 2 riego\n`);
  });

  it('reads and keeps the line ends of Windows and a byte order mark', async () => {
    const windows = `\uFEFF${LEDGER.replaceAll('\n', '\r\n')}`;
    const { after, again } = await fixed({ 'ledger.txt': windows, 'es/20-uso/20-riego.md': LESSON });
    expect(after.toString()).toBe(`${windows}lesson 2 riego\n`);
    expect(again).toEqual([]);
  });

  it('appends nothing while anything else is wrong', async () => {
    const files = changedCourse({
      'es/20-uso/20-riego.md': LESSON,
      'es/course.yaml': ['passing: 70', 'passing: 700'],
    });
    await withFolder(files, async (folder) => {
      await expect(readCourse(folder, { fix: true })).rejects.toThrow(
        '"passing" is 700; expected at most 100',
      );
      expect(await readFile(join(folder, 'ledger.txt'), 'utf8')).toBe(LEDGER);
    });
  });

  it('appends nothing to a ledger that contradicts itself', async () => {
    const files = changedCourse({
      'es/20-uso/20-riego.md': LESSON,
      'ledger.txt': `${LEDGER}lesson 0 otra\n`,
    });
    await withFolder(files, async (folder) => {
      await expect(readCourse(folder, { fix: true })).rejects.toThrow(
        'the number for life 0 was given to another lesson',
      );
      expect(await readFile(join(folder, 'ledger.txt'), 'utf8')).toBe(`${LEDGER}lesson 0 otra\n`);
    });
  });
});
