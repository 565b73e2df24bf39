import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { forLearners } from '../../../../scripts/content/question-banks.ts';
import { readPartScript } from '../../../../scripts/since/part-script.ts';
import { reportSince } from '../../../../scripts/since/since.ts';
import { buildCourse } from '../../../../scripts/site/build-course.ts';
import { CARDS } from '../../../fixtures/content/cases/blocks.ts';
import { changedCourse, withFolder } from '../../../fixtures/content/course-folder.ts';
import { TWO_LANGUAGES } from '../../../fixtures/content/translation/small-translation.ts';

interface BillOfMaterials {
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly properties: readonly { readonly value: string }[];
  }[];
}

let folder: string;
let modules: string;
let out: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  modules = join(folder, 'modules');
  out = join(folder, 'dist');
  await cp('modules', modules, { recursive: true });
  await buildCourse({ modules, out, standards: ['scorm12', 'scorm2004', 'scorm2004-3', 'web'] });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function zipNamed(standard: string): Promise<JSZip> {
  const name = (await readdir(out)).find((one) => one.endsWith(`-${standard}.zip`));
  return JSZip.loadAsync(await readFile(join(out, name!)));
}

describe('a build', () => {
  it('puts lessons that need no script beside the course for web servers, and into no zip', async () => {
    const isPlain = (name: string): boolean => /^read\..*\.html$/.test(name);
    expect((await readdir(join(out, 'web'))).filter(isPlain)).toHaveLength(4);
    expect(await readFile(join(out, 'web', 'index.html'), 'utf8')).toContain('<a href="read.es.html"');
    for (const standard of ['scorm12', 'scorm2004']) {
      const zip = await zipNamed(standard);
      expect(Object.keys(zip.files).filter(isPlain)).toEqual([]);
      expect(await zip.file('index.html')!.async('string')).not.toContain('read.es.html');
    }
  });

  it('writes a zip for each SCORM standard, the unpacked course, and what trainers need beside them', async () => {
    expect((await readdir(out)).sort()).toEqual([
      'SHA256SUMS',
      ...['en', 'es', 'fr', 'pt'].flatMap((lang) =>
        ['csv', 'html'].map((ending) => `gobernanza-de-internet-0.1.0-legend.${lang}.${ending}`),
      ),
      'gobernanza-de-internet-0.1.0-scorm12.zip',
      'gobernanza-de-internet-0.1.0-scorm2004-3.zip',
      'gobernanza-de-internet-0.1.0-scorm2004.zip',
      'gobernanza-de-internet-0.1.0.cdx.json',
      'questions',
      'review.html',
      'web',
    ]);
  });

  it.each([
    ['scorm12', '`API`', '`API_1484_11`'],
    ['scorm2004', '`API_1484_11`', '`API`'],
  ])('gives %s its own adapter and no other', async (standard, own, other) => {
    const app = await (await zipNamed(standard)).file('index.html')!.async('string');
    expect(app).toContain(own);
    expect(app).not.toContain(other);
  });

  it('puts no adapter of an LMS into the web course', async () => {
    expect(await readFile(join(out, 'web/index.html'), 'utf8')).not.toMatch(/LMSInitialize|API_1484_11/);
  });

  it('ships no module files, no source maps and no address of another site but links', async () => {
    const zip = await zipNamed('scorm12');
    const names = Object.keys(zip.files);
    expect(names.filter((name) => /\.(mjs|map|ts)$/.test(name))).toEqual([]);
    const page = await zip.file('index.html')!.async('string');
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page).not.toMatch(/\b(eval\(|new Function|XMLHttpRequest|document\.cookie)/);
  });

  it('sends no indentation of templates', async () => {
    const zip = await zipNamed('scorm12');
    for (const name of ['later.js', 'learner-tools.js'])
      expect(await zip.file(name)!.async('string')).not.toMatch(/\n\s/);
  });

  it('allows nothing on the page but its own files, its own scripts and its two style sheets', async () => {
    const page = await readFile(join(out, 'web/index.html'), 'utf8');
    const css = /<style>([^]*?)<\/style>/.exec(page)![1]!;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const later = await readFile(join(out, 'web/later.js'), 'utf8');
    const sheet = JSON.parse(/textContent=("(?:[^"\\]|\\.)*");/.exec(later)![1]!) as string;
    expect(policy).toContain(
      `default-src 'none'; script-src 'self' ${scripts.map(hash).join(' ')}; style-src ${hash(css)} ${hash(sheet)}; img-src`,
    );
    expect(policy).toMatch(/; require-trusted-types-for 'script'; trusted-types default lit-html$/);
    expect(policy).not.toMatch(/unsafe/);
    expect(page.replace(/<script>[^]*?<\/script>/g, '')).not.toMatch(/<script src| style="| on[a-z]+="/);
  });

  it('lets nobody read answers at a glance, and is read again as it was written', async () => {
    const { languages } = await readCourse(modules);
    const [{ banks }] = languages as [(typeof languages)[0]];
    const zip = await zipNamed('scorm12');
    for (const [section, bank] of banks) {
      const script = await zip.file(`es/${section}.quiz.js`)!.async('string');
      expect(script).not.toMatch(/correct|feedback|Foro|Internet/i);
      expect(readPartScript(`es/${section}.quiz`, script)).toEqual(forLearners(bank));
    }
    expect(banks.size).toBe(4);
  });

  it('says by itself, after a while, that the course did not start', async () => {
    const page = await readFile(join(out, 'web/index.html'), 'utf8');
    expect(page).toMatch(/id="start-failed" role="alert">El curso no ha podido empezar/);
  });

  it('shows the cover before any script runs', async () => {
    const page = await readFile(join(out, 'web/index.html'), 'utf8');
    expect(page).toContain(
      '<h1 class="cover-title" tabindex="-1">Gobernanza de Internet y el Foro (IGF)</h1>',
    );
    expect(page).toMatch(
      /<a class="button button-primary" href="#\/lesson\/gobernanza-no-gobierno"\s*>Empezar<\/a\s*>/,
    );
    expect(page.slice(0, page.indexOf('<script>'))).not.toContain('<!--');
  });

  it(
    'writes the same bytes again, in another time zone and on a computer in another language',
    { timeout: 120_000 },
    async () => {
      const again = join(folder, 'again');
      const standards = ['scorm12', 'scorm2004', 'scorm2004-3', 'web'].flatMap((one) => ['--standard', one]);
      const build = [
        '--import',
        'tsx',
        'scripts/build.ts',
        '--modules',
        modules,
        '--out',
        again,
        ...standards,
      ];
      // Nowhere is it later, and in Turkish the small form of «I» is another letter.
      const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
      await promisify(execFile)(process.execPath, build, { env: { ...process.env, ...elsewhere } });
      expect(await readFile(join(again, 'SHA256SUMS'), 'utf8')).toBe(
        await readFile(join(out, 'SHA256SUMS'), 'utf8'),
      );
    },
  );

  it('names the checksum of every file that it wrote', async () => {
    const sums = (await readFile(join(out, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
    const written = (await readdir(out, { recursive: true, withFileTypes: true }))
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(out.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter((path) => path !== 'SHA256SUMS');
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(written.sort());
    for (const line of sums) {
      const bytes = await readFile(join(out, line.slice(66)));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(line.slice(0, 64));
    }
  });

  it('puts the licences of all that it holds into each package, and names them in the manifest', async () => {
    for (const standard of ['scorm12', 'scorm2004', 'scorm2004-3']) {
      const zip = await zipNamed(standard);
      const text = await zip.file('LICENSES.txt')!.async('string');
      expect(text).toMatch(/^Gobernanza de Internet y el Foro \(IGF\) 0\.1\.0: CC BY-SA 4\.0\n/);
      expect(text).toContain('MIT License');
      expect(text).toMatch(/lit 3\.[^]*BSD 3-Clause License\n\nCopyright \(c\) 2017 Google LLC/);
      expect(await zip.file('imsmanifest.xml')!.async('string')).toContain('<file href="LICENSES.txt"/>');
    }
    const review = await readFile(join(out, 'review.html'), 'utf8');
    for (const name of ['papaparse', 'fflate', 'saxen', 'write-excel-file', 'lit'])
      expect(review).toMatch(new RegExp(`\n${name} \\d+\\.\\d+\\.\\d+\\n\\n.*MIT|\\n${name} [^]*BSD`));
  });

  it('says what it is made of: lit and its parts for learners, nothing else of others', async () => {
    const bill = JSON.parse(
      await readFile(join(out, 'gobernanza-de-internet-0.1.0.cdx.json'), 'utf8'),
    ) as BillOfMaterials;
    const namesIn = (place: string): string[] =>
      bill.components
        .filter(({ properties }) => properties.some(({ value }) => value === place))
        .map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
    expect(namesIn('package')).toEqual(['@lit/reactive-element', 'lit', 'lit-element', 'lit-html']);
    expect(namesIn('review.html').sort()).toEqual(
      [...namesIn('package'), 'fflate', 'papaparse', 'saxen', 'write-excel-file'].sort(),
    );
  });

  it('leaves the last one whole when the content is faulty', async () => {
    const before = await readFile(join(out, 'SHA256SUMS'), 'utf8');
    const faulty = join(folder, 'faulty');
    await cp(modules, faulty, { recursive: true });
    await writeFile(join(faulty, 'es/course.yaml'), 'id: 7\n');
    await expect(buildCourse({ modules: faulty, out, standards: ['scorm12'] })).rejects.toThrow(
      /course\.yaml:1:\d+/,
    );
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toBe(before);
  });

  it('says which languages there are when asked for another', async () => {
    await expect(buildCourse({ modules, out, standards: ['web'], langs: ['eo'] })).rejects.toThrow(
      /it holds es/,
    );
  });
});

describe('a build of a course with a video', { timeout: 60_000 }, () => {
  it('carries it with its captions, names both in the manifest, and lets it be as heavy as it is', async () => {
    const video = await readFile('tests/fixtures/media/gota.webm');
    const heavy = Buffer.concat([video, randomBytes(400 * 1024)]);
    const course = changedCourse({
      'es/20-uso/10-reparto.md': [
        CARDS,
        '::: media\ntitle: Gota\nsrc: gota.webm\ncaptions: gota.vtt\n---\nCae una gota.\n',
      ],
      'es/20-uso/media/gota.webm': heavy,
      'es/20-uso/media/gota.vtt': await readFile('tests/fixtures/media/gota.vtt'),
    });
    const { packages } = await withFolder(course, (from) =>
      buildCourse({ modules: from, out: join(folder, 'video'), standards: ['scorm12'] }),
    );
    const zip = await JSZip.loadAsync(await readFile(packages[0]!.path));
    const manifest = await zip.file('imsmanifest.xml')!.async('string');
    for (const name of ['gota.webm', 'gota.vtt'])
      expect(manifest).toContain(`<file href="media/uso/${name}"/>`);
    expect(heavy.equals(await zip.file('media/uso/gota.webm')!.async('nodebuffer'))).toBe(true);
  });
});

describe('a build of a course in two languages', { timeout: 60_000 }, () => {
  const build = async (langs?: readonly string[]) =>
    withFolder(TWO_LANGUAGES, async (course) => {
      const to = join(folder, `languages-${langs?.join('-') ?? 'all'}`);
      const { packages } = await buildCourse({ modules: course, out: to, standards: ['scorm12'], langs });
      const path = packages[0]!.path;
      const zip = await JSZip.loadAsync(await readFile(path));
      const { lines } = await reportSince(path, await readCourse(course), course).catch((error: Error) => ({
        lines: [error.message],
      }));
      return {
        name: path.slice(to.length + 1),
        parts: Object.keys(zip.files).filter((name) => name.endsWith('/course.js')),
        page: await zip.file('index.html')!.async('string'),
        manifest: await zip.file('imsmanifest.xml')!.async('string'),
        since: lines.at(-1),
      };
    });

  it('puts both into one package, which opens in the base language and which check --since reads', async () => {
    const { name, parts, page, manifest, since } = await build();
    expect(name).toBe('el-agua-1.0.0-scorm12.zip');
    expect(parts).toEqual(['en/course.js']);
    expect(page).toContain('["es/course"]=');
    expect(page).toContain('<html lang="es">');
    expect(manifest).toContain('<title>El agua</title>');
    expect(manifest).toContain('<imsmd:langstring xml:lang="en">Water</imsmd:langstring>');
    expect(since).toMatch(/: nothing changed for learners$/);
  });

  it('puts one alone into a package that says so by its name', async () => {
    const { name, parts, page, manifest } = await build(['en']);
    expect(name).toBe('el-agua-1.0.0-en-scorm12.zip');
    expect(parts).toEqual([]);
    expect(page).toContain('<html lang="en">');
    expect(manifest).toContain('<title>Water</title>');
    expect(manifest).not.toContain('xml:lang="es"');
  });
});

describe('a build with an item for each section', { timeout: 60_000 }, () => {
  it('writes packages that say so by their names, and the course for the web whole', async () => {
    const to = join(folder, 'sections');
    const { packages } = await withFolder(TWO_LANGUAGES, (course) =>
      buildCourse({
        modules: course,
        out: to,
        standards: ['scorm12', 'scorm2004-3', 'web'],
        scos: 'section',
      }),
    );
    expect(packages.map(({ path }) => path.slice(to.length + 1))).toEqual([
      'el-agua-1.0.0-scorm12-sections.zip',
      'el-agua-1.0.0-scorm2004-3-sections.zip',
      'web',
    ]);
    expect(await readFile(join(to, 'web/index.html'), 'utf8')).toContain('["es/course"]=');
    const zip = await JSZip.loadAsync(await readFile(packages[0]!.path));
    expect(zip.file('index.html')).toBeNull();
    const manifest = await zip.file('imsmanifest.xml')!.async('string');
    for (const id of ['origen', 'uso']) {
      const page = await zip.file(`${id}.html`)!.async('string');
      const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
      const hashes = scripts.map((script) => createHash('sha256').update(script).digest('base64'));
      expect(page).toContain(`<html lang="es" data-section="${id}/">`);
      expect(page).toContain(`script-src 'self' ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')};`);
      expect(scripts[0]).toContain(`["es/${id}/course"]=`);
      expect(zip.file(`en/${id}/course.js`)).not.toBeNull();
      expect(manifest).toContain(`href="${id}.html"`);
    }
  });
});
