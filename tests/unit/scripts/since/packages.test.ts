import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../../scripts/options.ts';
import { readPackage } from '../../../../scripts/since/read-package.ts';
import { buildCourse } from '../../../../scripts/site/build-course.ts';
import { identifiersOf } from '../../../../manifest/identifiers.ts';
import { STANDARDS } from '../../../../src/model/standard.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';
import { writeSamplePackage } from '../preview/sample-package.ts';
import { EARLIER } from './earlier-course.ts';

let folder: string;
let bytes: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'since-'));
  await withFolder(EARLIER, (modules) =>
    buildCourse({ modules, out: join(folder, 'dist'), standards: STANDARDS }),
  );
  bytes = await readFile(join(folder, 'dist', 'el-agua-1.0.0-scorm12.zip'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a package of every standard', () => {
  it('is read, with all of its content', async () => {
    const packages = (await readdir(join(folder, 'dist'))).filter((name) =>
      /^web$|-scorm[\d-]+\.zip$/.test(name),
    );
    expect(packages).toHaveLength(STANDARDS.length);
    const contents = await Promise.all(packages.map((name) => readPackage(join(folder, 'dist', name), 'es')));
    for (const { content, resumeFormat } of contents) {
      expect(content).toEqual(contents[0]?.content);
      expect(resumeFormat).toBe('gi1');
    }
    const { content } = contents[0]!;
    expect([...content.lessons.keys()]).toEqual(['ciclo', 'reparto', 'riego']);
    expect([...content.questions.keys()]).toEqual(['que-es-vapor', 'ordenar-pasos', 'agrupar-aguas']);
  });

  it.each([
    ['scorm12', ['manifest', 'organization', 'item', 'resource']],
    ['scorm2004', ['manifest', 'organization', 'item', 'resource', 'objective']],
    ['scorm2004-3', ['manifest', 'organization', 'item', 'resource', 'objective']],
  ])('is known by the identifiers of its manifest in %s', async (standard, names) => {
    const { identifiers } = await readPackage(join(folder, 'dist', `el-agua-1.0.0-${standard}.zip`), 'es');
    const all = Object.entries(identifiersOf('el-agua'));
    expect(identifiers).toEqual(Object.fromEntries(all.filter(([name]) => names.includes(name))));
  });
});

describe('a package is refused in one sentence', () => {
  const part = (outline: object) =>
    `(globalThis.courseParts??={})["es/course"]=${JSON.stringify({ outline, strings: {} })}`;

  it.each<[what: string, files: Record<string, string | null>, sentence: RegExp]>([
    ['when a part is missing', { 'es/origen.js': null }, /holds no es\/origen\.js: it is no package/],
    ['when its page is missing', { 'index.html': null }, /holds no es\/course\.js/],
    ['when its app is another one', { 'app.js': 'alert(1)' }, /has no app of this project/],
    ['when its manifest is no XML', { 'imsmanifest.xml': '<manifest>' }, /imsmanifest\.xml in .* is no XML/],
    [
      'when a part was cut',
      { 'es/shelf.js': '(globalThis.courseParts??={})["es/shelf"]={"ref' },
      /es\/shelf\.js in .* is damaged/,
    ],
    [
      'when a part is another one',
      { 'es/origen.js': '(globalThis.courseParts??={})["es/uso"]={}' },
      /es\/origen\.js in .* is damaged/,
    ],
    [
      'when a part is of another shape',
      { 'es/course.js': part({ id: 'el-agua' }) },
      /can't be compared: es\/course\.js is not as .*\(at outline\./,
    ],
    [
      'when a part is larger than any text',
      { 'es/course.js': ' '.repeat(9 * 1024 * 1024) },
      /es\/course\.js in .* is larger than 8 MB/,
    ],
  ])('%s', async (_what, files, sentence) => {
    await expect(readPackage(await changed(files), 'es')).rejects.toThrow(sentence);
    await expect(readPackage(await changed(files), 'es')).rejects.toBeInstanceOf(UsageError);
  });

  it('when a part holds code, which is not run', async () => {
    const code = '(globalThis.courseParts??={})["es/course"]=(globalThis.wasRun=true,{})';
    await expect(readPackage(await changed({ 'es/course.js': code }), 'es')).rejects.toThrow(/is damaged/);
    expect('wasRun' in globalThis).toBe(false);
  });

  it('when ids in it lead out of it', async () => {
    const { content } = await readPackage(await changed({}), 'es');
    const [section] = content.outline.sections;
    const outline = { ...content.outline, sections: [{ ...section, id: '../../modules/es' }] };
    const sentence = /is not as .*\(at outline\.sections\.0\.id\)/;
    await expect(readPackage(await changed({ 'es/course.js': part(outline) }), 'es')).rejects.toThrow(
      sentence,
    );
  });

  it('but not for names that lead out of it, and keys that reach for the prototype: they are nothing to it', async () => {
    const { content } = await readPackage(await changed({}), 'es');
    const shelf =
      '(globalThis.courseParts??={})["es/shelf"]={"__proto__":{"polluted":1},"references":[],"terms":[]}';
    const path = await changed({ '../../polluted.js': 'x', '/etc/polluted': 'x', 'es/shelf.js': shelf });
    expect((await readPackage(path, 'es')).content.lessons).toEqual(content.lessons);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect((await readdir(folder)).filter((name) => name.includes('polluted'))).toEqual([]);
  });

  it('when it is no package of this project', async () => {
    const path = await writeSamplePackage(folder, 'scorm12');
    await expect(readPackage(path, 'es')).rejects.toThrow(/holds no es\/course\.js: it is no package/);
    await expect(readPackage(folder, 'es')).rejects.toThrow(/holds no es\/course\.js: it is no package/);
  });

  it('when it is no zip, or not there', async () => {
    await expect(readPackage('package.json', 'es')).rejects.toThrow(/^package\.json is no zip/);
    await expect(readPackage('no-such.zip', 'es')).rejects.toThrow(/^no-such\.zip does not exist/);
  });

  it('when it is larger than any package', async () => {
    const path = join(folder, 'huge.zip');
    const file = await open(path, 'w');
    await file.truncate(201 * 1024 * 1024);
    await file.close();
    await expect(readPackage(path, 'es')).rejects.toThrow(/huge\.zip is larger than 200 MB/);
  });

  it('or read, wherever it was damaged', async () => {
    const path = join(folder, 'damaged.zip');
    const places = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        places,
        fc.integer({ min: 1, max: bytes.length }),
        fc.boolean(),
        async (list, length, cut) => {
          const damaged = bytes.slice(0, cut ? length : bytes.length);
          for (const [place, value] of list) if (place < damaged.length) damaged[place] = value;
          await writeFile(path, damaged);
          const error: unknown = await readPackage(path, 'es').then(
            () => null,
            (thrown: unknown) => thrown,
          );
          if (error === null) return;
          expect(error).toBeInstanceOf(UsageError);
          expect((error as Error).message).not.toContain('\n');
        },
      ),
      { numRuns: 30 },
    );
  });
});

/** Writes the SCORM 1.2 package with some files changed. @returns its path */
async function changed(files: Readonly<Record<string, string | null>>): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, text] of Object.entries(files)) {
    if (text === null) zip.remove(name);
    else zip.file(name, text);
  }
  const path = join(folder, 'changed.zip');
  await writeFile(path, await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
  return path;
}
