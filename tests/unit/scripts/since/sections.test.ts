import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../../../../scripts/content/ledger.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { compareItems } from '../../../../scripts/since/compare-items.ts';
import type { Content } from '../../../../scripts/since/content.ts';
import { readPackage } from '../../../../scripts/since/read-package.ts';
import { reportSince } from '../../../../scripts/since/since.ts';
import { buildCourse } from '../../../../scripts/site/build-course.ts';
import type { SectionOutline } from '../../../../src/model/outline.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';
import { aCourse } from '../../../fixtures/course.ts';
import { edited, EARLIER, replace } from './earlier-course.ts';
import type { Edit } from './earlier-course.ts';

const EMPTY = {
  strings: {},
  lessons: new Map(),
  questions: new Map(),
  shelf: { references: [], terms: [] },
} satisfies Omit<Content, 'outline'>;

let folder: string;
const packageOf = (standard: string): string =>
  join(folder, 'dist', `el-agua-1.0.0-${standard}-sections.zip`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'since-sections-'));
  await withFolder(EARLIER, (modules) =>
    buildCourse({
      modules,
      out: join(folder, 'dist'),
      standards: ['scorm12', 'scorm2004'],
      scos: 'section',
    }),
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is said when the package is replaced by the content with these changes. */
const reportOf = (...edits: readonly Edit[]) =>
  withFolder(edited(edits), async (modules) =>
    reportSince(packageOf('scorm12'), await readCourse(modules), modules),
  );

describe('what an update does to items', () => {
  const outline = aCourse({ sections: 2, pool: 3, draw: 2 });
  const content = { ...EMPTY, outline };
  const [first, second] = outline.sections as [SectionOutline, SectionOutline];
  const said = (sections: readonly SectionOutline[], isInSections = true): string[] =>
    compareItems({
      content,
      now: { ...EMPTY, outline: { ...outline, sections } },
      identifiers: null,
      isInSections,
      resumeFormat: 'gi1',
      ledger: new Ledger(),
      sources: { course: 'es/course.yaml', ledger: 'ledger.txt', quiz: () => null, of: () => null },
    }).map(({ sentence }) => sentence);
  /** The first section without one of its questions. */
  const without = (index: number): SectionOutline => ({
    ...first,
    assessment: first.assessment && {
      ...first.assessment,
      pool: first.assessment.pool.filter((_question, at) => at !== index),
    },
  });

  it('is told when a section goes, or a question in front of others', () => {
    expect(said([first, second])).toEqual([]);
    expect(said([first])).toEqual([expect.stringContaining('its item goes: Moodle deletes its tracks')]);
    expect(said([without(0), second])).toEqual([expect.stringContaining('move up into the rows')]);
    expect(said([without(2), second])).toEqual([]);
  });

  it('is nothing where one item opens the whole course', () => {
    expect(said([without(0)], false)).toEqual([]);
  });
});

describe('check --since with a package that has an item for each section', () => {
  it('reads it whole, and finds nothing changed where nothing did', async () => {
    const { content, isInSections, identifiers } = await readPackage(packageOf('scorm2004'), 'es');
    expect(isInSections).toBe(true);
    expect(content.outline.sections.map(({ id }) => id)).toEqual(['origen', 'uso']);
    expect([...content.lessons.keys()]).toEqual(['ciclo', 'reparto', 'riego']);
    expect(Object.keys(identifiers ?? {})).toEqual(['manifest', 'organization']);
    const { lines, breaks } = await reportOf();
    expect(lines).toEqual([expect.stringMatching(/: nothing changed for learners$/)]);
    expect(breaks).toBe(false);
  });

  it('tells of a lesson that is called otherwise as for any other package', async () => {
    const { lines } = await reportOf(replace('es/20-uso/20-riego.md', 'title: El riego', 'title: Regar'));
    expect(lines.join('\n')).toContain('«El riego» is called «Regar» now');
  });

  it('breaks progress when a section loses the number that its item is named by', async () => {
    const { lines, breaks } = await reportOf(replace('ledger.txt', 'section 1 uso', 'section 7 uso'));
    expect(breaks).toBe(true);
    expect(lines.join('\n')).toContain('number for life of section "uso" changed from 1 to 7');
  });

  it('is refused in one sentence when a page is not as the project writes it', async () => {
    const zip = await JSZip.loadAsync(await readFile(packageOf('scorm12')));
    zip.remove('uso.html');
    const path = join(folder, 'cut.zip');
    await writeFile(path, await zip.generateAsync({ type: 'nodebuffer' }));
    await expect(readPackage(path, 'es')).rejects.toThrow(/holds no es\/uso\/course\.js/);
  });
});
