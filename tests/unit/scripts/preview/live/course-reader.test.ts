import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { recordTranslated } from '../../../../../scripts/content/translation/record-translated.ts';
import { readCourse } from '../../../../../scripts/content/read-course.ts';
import { CourseReader } from '../../../../../scripts/preview/live/course-reader.ts';
import { NewsDesk } from '../../../../../scripts/preview/news-desk.ts';
import type { ReadingReport } from '../../../../../scripts/preview/live/report.ts';
import { withFolder } from '../../../../fixtures/content/course-folder.ts';
import { TWO_LANGUAGES } from '../../../../fixtures/content/translation/small-translation.ts';

// Each test writes a course to disk, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

interface Desk {
  /** What the first reading reported. */
  readonly first: readonly ReadingReport[];
  /** Changes a file. */
  change(path: string, from: string, to: string): Promise<void>;
  /** Reads again. @returns what was reported */
  read(first?: readonly string[]): Promise<ReadingReport[]>;
}

/** The small course in two languages, read once. */
function withReader(use: (desk: Desk) => Promise<void>): Promise<void> {
  return withFolder(TWO_LANGUAGES, async (folder) => {
    await recordTranslated(await readCourse(folder), join(folder, 'en'), 'en', '');
    let reports: ReadingReport[] = [];
    const reader = new CourseReader(folder, (report) => reports.push(report));
    const read = async (first: readonly string[] = []): Promise<ReadingReport[]> => {
      reports = [];
      await reader.read(first, () => false);
      return reports;
    };
    const first = await read();
    expect(first.at(-1)).toEqual({ kind: 'read', isSound: true });
    await use({
      first,
      read,
      change: (path, from, to) => writeFile(join(folder, path), TWO_LANGUAGES[path]!.replace(from, to)),
    });
  });
}

const partsIn = (reports: readonly ReadingReport[]): string[] =>
  reports.flatMap((report) => (report.kind === 'parts' ? Object.keys(report.parts) : []));
const faultsIn = (reports: readonly ReadingReport[]) =>
  reports.flatMap((report) => (report.kind === 'faults' ? report.faults : []));
const factsIn = (reports: readonly ReadingReport[]) =>
  reports.flatMap((report) => (report.kind === 'facts' ? report.facts : []));
const endOf = (reports: readonly ReadingReport[]) => reports.at(-1);

describe('a reading of a course after a change', () => {
  it('tells the texts that have changed, and no others', () =>
    withReader(async ({ change, read }) => {
      expect(partsIn(await read())).toEqual([]);
      await change('es/20-uso/10-reparto.md', 'El agua se reparte', 'El agua se comparte');
      const reports = await read();
      // The English text was made from another one, and waits for its translator: Spanish stands in its place.
      expect(partsIn(reports)).toEqual(['es/uso', 'en/uso']);
      expect(JSON.stringify(reports)).toContain('El agua se comparte');
      await change('en/10-origen/quiz.yaml', 'The sea is salt.', 'The sea is very salt.');
      expect(partsIn(await read(['en']))).toEqual(['en/origen.quiz']);
    }));

  it('tells a fault at its place, shows nothing of it, and says when it is mended', () =>
    withReader(async ({ change, read }) => {
      await change('es/20-uso/10-reparto.md', 'minutes: 2', 'minuts: 2');
      const faulty = await read();
      expect(partsIn(faulty)).toEqual([]);
      expect(endOf(faulty)).toEqual({ kind: 'read', isSound: false });
      expect(faultsIn(faulty)[1]).toMatchObject({
        line: 3,
        message: 'unknown key "minuts"; did you mean "minutes"?',
        spot: { lang: 'es', view: 'lesson', id: 'reparto', block: null },
      });
      await change('es/20-uso/10-reparto.md', '', '');
      const mended = await read();
      expect(faultsIn(mended)).toEqual([]);
      expect(endOf(mended)).toEqual({ kind: 'read', isSound: true });
    }));

  it('shows the base language though a translation has a fault', () =>
    withReader(async ({ change, read }) => {
      await change('en/10-origen/10-ciclo.md', 'title: A hint', 'titel: A hint');
      await change('es/20-uso/10-reparto.md', 'El agua se reparte', 'El agua se comparte');
      const reports = await read();
      expect(partsIn(reports)).toContain('es/uso');
      expect(faultsIn(reports)[0]).toMatchObject({ spot: { lang: 'en', id: 'ciclo', block: 1 } });
      expect(endOf(reports)).toEqual({ kind: 'read', isSound: false });
    }));

  it('asks for other code when a kind of block is used for the first time', () =>
    withReader(async ({ change, read }) => {
      await change('es/10-origen/10-ciclo.md', '::: key-idea', '::: quote\nsource: Alguien\n---');
      const reports = await read();
      expect(reports).toContainEqual({ kind: 'outgrown' });
      expect(partsIn(reports)).toEqual([]);
    }));

  it('makes the style sheet anew when the course has another colour', () =>
    withReader(async ({ change, read }) => {
      await change('es/course.yaml', 'licence:', 'colour: "#0b5cad"\nlicence:');
      expect((await read()).filter(({ kind }) => kind === 'style')).toHaveLength(1);
    }));

  it('gives authors ids, objectives, minutes, words and places', () =>
    withReader(async ({ first }) => {
      const facts = factsIn(first);
      expect(facts.map(({ lang }) => lang)).toEqual(['es', 'en']);
      const desk = new NewsDesk();
      facts.forEach((news) => desk.setFacts(news));
      const [section] = desk.facts('es')!.sections;
      expect(section).toMatchObject({
        id: 'origen',
        objectives: [{ id: 'OA1.1', text: 'Explicar el ciclo del agua.' }, { id: 'OA1.2' }],
        lessons: [{ id: 'ciclo', minutes: 2, objectives: ['OA1.1', 'OA1.2'] }],
      });
      const [lesson] = section!.lessons;
      expect(lesson!.blocks.map(({ kind, id, place }) => [kind, id, place.line])).toEqual([
        ['prose', null, 7],
        ['callout', null, 13],
        ['figure', null, 20],
        ['check', 'que-sube', 32],
        ['key-idea', null, 47],
      ]);
      expect(lesson!.words).toBeGreaterThan(10);
      expect(section!.assessment!.questions[0]!.place.path).toMatch(/quiz\.yaml$/);
    }));

  it('tells authors of a section again only when something in it has changed', () =>
    withReader(async ({ first, change, read }) => {
      const desk = new NewsDesk();
      factsIn(first).forEach((news) => desk.setFacts(news));
      const [before] = desk.facts('es')!.sections;
      await change('es/20-uso/10-reparto.md', 'El agua se reparte', 'El agua nueva se reparte');
      const news = factsIn(await read());
      expect(news[0]!.sections).toEqual(['origen', expect.objectContaining({ id: 'uso' })]);
      news.forEach((one) => desk.setFacts(one));
      expect(desk.facts('es')!.sections.map(({ id }) => id)).toEqual(['origen', 'uso']);
      expect(desk.facts('es')!.sections[0]).toBe(before);
    }));
});
