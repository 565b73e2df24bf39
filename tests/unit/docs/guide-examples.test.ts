import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readCourse } from '../../../scripts/content/read-course.ts';
import { kindsAt } from '../../../scripts/content/schema-keys.ts';
import { parse } from 'yaml';
import { block } from '../../../src/blocks/models.ts';
import { courseSchema } from '../../../src/model/course.ts';
import { glossarySchema } from '../../../src/model/glossary.ts';
import { sectionSchema } from '../../../src/model/section.ts';
import { changedCourse, withFolder } from '../../fixtures/content/course-folder.ts';
import { fileOf } from '../../fixtures/content/file-heads.ts';

// The test writes a course to disk, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** What an author can write after `:::`. */
const KINDS = kindsAt(block, [], {}, 'kind').filter((kind) => kind !== 'prose');

/** The files that the guide's examples name, beside the drawing that it shows. */
const MEDIA = {
  'es/20-uso/media/apertura.mp4': fileOf('mp4'),
  'es/20-uso/media/apertura.webp': fileOf('webp'),
  'es/20-uso/media/apertura.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nBuenos días.\n',
};

const GUIDES = ['modules/README.md', 'modules/README.es.md'];

describe.each(GUIDES)('the files that %s shows', (page) => {
  it.each([
    ['course.yaml', courseSchema],
    ['20-mandato/section.yaml', sectionSchema],
    ['glossary.yaml', glossarySchema],
  ])('are what an author may copy: %s', (name, schema) => {
    const shown = readFileSync(page, 'utf8')
      .split('```yaml\n')
      .find((text) => text.startsWith(`# ${name}`));
    const data: unknown = parse(shown?.split('```')[0] ?? '');
    expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
  });
});

describe.each(GUIDES)('the blocks that %s shows', (page) => {
  const guide = readFileSync(page, 'utf8');
  const blocks = /```\n(::: [^`]*)```/.exec(guide)?.[1] ?? '';
  const drawing = { 'es/20-uso/media/dialogo.svg': /```xml\n([^`]*)```/.exec(guide)?.[1] ?? '' };

  it('are what an author may copy', async () => {
    const lesson = `---\ntitle: La guía\nminutes: 3\nobjectives: [OA2.1]\n---\n\n${blocks}`;
    await withFolder(
      changedCourse({ 'es/20-uso/20-guia.md': lesson, ...MEDIA, ...drawing }),
      async (folder) => {
        const { appended } = await readCourse(folder, { fix: true });
        expect(appended).toContain('lesson 2 guia');
      },
    );
  });

  it('are of every kind', () => {
    const shown = new Set<string | undefined>(
      [...guide.matchAll(/^::: ([a-z-]+)$/gm)].map(([, kind]) => kind),
    );
    expect(KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
    expect(KINDS.length).toBeGreaterThan(10);
  });
});
