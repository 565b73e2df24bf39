import { array, assert, asyncProperty, boolean, constantFrom, infiniteStream } from 'fast-check';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { recordTranslated } from '../../../../scripts/content/translation/record-translated.ts';
import { exportXliff } from '../../../../scripts/xliff/export-xliff.ts';
import { ImportError, importXliff } from '../../../../scripts/xliff/import-xliff.ts';
import { readXliff } from '../../../../scripts/xliff/xliff-reader.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';
import { RICH_COURSE } from '../../../fixtures/xliff/rich-course.ts';
import { TOOLS } from '../../../fixtures/xliff/tools.ts';

// Each test writes courses to disk and reads them, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const FILES = Object.keys(RICH_COURSE).filter((path) => path.startsWith('gl/'));

/** The rich course in Spanish and in a language whose words the project does not bring, everything written down as up to date. */
async function withCourse<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(RICH_COURSE, async (folder) => {
    await recordTranslated(await readCourse(folder), join(folder, 'gl'), 'gl', '');
    return use(folder);
  });
}

async function exported(folder: string, lang = 'gl', onlyNew = false): Promise<string> {
  const { base, translations } = await readCourse(folder);
  const units = translations.find((one) => one.lang === lang)?.units ?? [];
  return (await exportXliff({ modules: folder, base, lang }, units, onlyNew)).xml;
}

async function imported(folder: string, xml: string) {
  return importXliff(folder, 'gl.xlf', new TextEncoder().encode(xml));
}

async function textsOf(folder: string): Promise<Record<string, string>> {
  const paths = [...FILES, 'gl/translated.txt'];
  const texts = await Promise.all(paths.map(async (path) => readFile(join(folder, path), 'utf8')));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? '']));
}

/** The course in Galician as learners get it; pictures lie in another folder each time. */
async function translated(folder: string) {
  const { languages } = await readCourse(folder);
  const { media: _media, ...language } = languages.find(({ lang }) => lang === 'gl')!;
  return language;
}

/** A document with the target of a unit changed, or given; the unit has one segment. */
function changed(xml: string, unit: string, change: (target: string) => string): string {
  const pattern = new RegExp(
    `(<unit id="${unit.replaceAll('.', String.raw`\.`)}">(?:(?!</unit>)[^])*?<target>)((?:(?!</target>)[^])*)`,
  );
  if (!pattern.test(xml)) throw new Error(`no target of ${unit}`);
  return xml.replace(pattern, (_all, before: string, target: string) => before + change(target));
}

const untranslated = (xml: string): string =>
  xml.replace(/\s*<target>[^]*?<\/target>/g, '').replaceAll('state="translated"', 'state="initial"');

describe('an export that comes back', () => {
  it('unchanged changes no byte of the translation', async () => {
    await withCourse(async (folder) => {
      const before = await textsOf(folder);
      expect(await imported(folder, await exported(folder))).toEqual({
        lang: 'gl',
        refused: [],
        changed: 0,
        units: 0,
        files: [],
      });
      expect(await textsOf(folder)).toEqual(before);
    });
  });

  it.each(TOOLS)('as $name saves it changes no byte either', async ({ save }) => {
    await withCourse(async (folder) => {
      const before = await textsOf(folder);
      const xml = await exported(folder);
      expect(save(xml)).not.toBe(xml);
      expect(await imported(folder, save(xml))).toMatchObject({ refused: [], changed: 0 });
      expect(await textsOf(folder)).toEqual(before);
    });
  });

  it.each([{ name: 'our own hand', save: (xml: string) => xml }, ...TOOLS])(
    'as $name saves it makes the whole translation anew',
    async ({ save }) => {
      const [xml, before] = await withCourse(
        async (folder) => [await exported(folder), await translated(folder)] as const,
      );
      await withCourse(async (folder) => {
        await rm(join(folder, 'gl'), { recursive: true });
        expect(await imported(folder, save(xml))).toMatchObject({ refused: [] });
        const { advice } = await readCourse(folder);
        expect(advice.filter(({ rule }) => rule.endsWith('translation'))).toEqual([]);
        expect(await translated(folder)).toEqual(before);
      });
    },
  );

  it('with nothing translated changes nothing', async () => {
    await withCourse(async (folder) => {
      const before = await textsOf(folder);
      expect(await imported(folder, untranslated(await exported(folder)))).toMatchObject({
        refused: [],
        changed: 0,
        units: 0,
      });
      expect(await textsOf(folder)).toEqual(before);
    });
  });
});

describe('an export', () => {
  it('shows codes, states and notes to translators', async () => {
    const xml = await withCourse(async (folder) => exported(folder));
    expect(xml).toContain(
      '<file id="10-origen_quiz.yaml" original="el-agua/10-origen/quiz.yaml" xml:space="preserve">',
    );
    expect(xml).toContain('<data id="d1">[</data>\n          <data id="d1-end">](glossary:vapor)</data>');
    expect(xml).toContain('<ph id="1" type="other" canDelete="no" dataRef="d1" disp="____"/>');
    expect(xml).toContain('<source>vapor</source>\n          <target>vapour | vapor</target>');
    expect(xml).toContain('title; at most 120 characters</note>');
    expect(xml).not.toContain('state="initial"');
  });

  it('gives each word of the interface the plural forms of the language', async () => {
    const xml = await withCourse(async (folder) => exported(folder, 'ar'));
    const units = readXliff(new TextEncoder().encode(xml)).files.flatMap((file) =>
      file.units.map(({ id }) => id),
    );
    expect(units.filter((id) => id.startsWith('app.minutes'))).toEqual(
      ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `app.minutes.${form}`),
    );
  });

  it('asks for the words of the interface only in a language in which the project does not bring them', async () => {
    const { 'es/ui.yaml': _words, ...course } = RICH_COURSE;
    const base = Object.fromEntries(Object.entries(course).filter(([path]) => !path.startsWith('gl/')));
    const counts = await withFolder(base, async (folder) =>
      Promise.all(
        ['pt-BR', 'gl'].map(async (lang) => {
          const { files } = readXliff(new TextEncoder().encode(await exported(folder, lang)));
          return files.find(({ original }) => original === 'el-agua/ui.yaml')?.units.length ?? 0;
        }),
      ),
    );
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBeGreaterThan(100);
  });

  it('says what fell behind its original, and can be of that alone', async () => {
    await withCourse(async (folder) => {
      const path = join(folder, 'es/10-origen/quiz.yaml');
      await writeFile(
        path,
        RICH_COURSE['es/10-origen/quiz.yaml']!.replace('Primero sube.', 'Sube la primera.'),
      );
      const xml = await exported(folder, 'gl', true);
      const [file, ...more] = readXliff(new TextEncoder().encode(xml)).files;
      expect([file?.original, more]).toEqual(['el-agua/10-origen/quiz.yaml', []]);
      expect(new Set(file?.units.map(({ id }) => id.split('.')[0]))).toEqual(new Set(['ordenar-pasos']));
      expect(xml).toContain('<note category="to-do">The original has changed since this was translated');
      // Nobody looked at it: it stays behind. Then somebody did.
      expect(await imported(folder, xml)).toMatchObject({ changed: 0, units: 0 });
      expect(await imported(folder, xml.replaceAll('state="initial"', 'state="final"'))).toMatchObject({
        changed: 0,
        units: 1,
      });
      expect((await readCourse(folder)).advice.filter(({ rule }) => rule === 'stale-translation')).toEqual(
        [],
      );
    });
  });
});

describe('a translation that comes in', () => {
  it.each<[string, string, (target: string) => string, string, string, string]>([
    [
      'a quoted text',
      'que-es-vapor.stem',
      () => 'A gas of water is <ph id="1"/>.',
      '10-origen/quiz.yaml',
      "stem: 'Water as a gas is ____.'",
      "stem: 'A gas of water is ____.'",
    ],
    [
      'spellings',
      'que-es-vapor.accept',
      () => 'vapour | steam',
      '10-origen/quiz.yaml',
      'accept: [vapour, vapor] # both',
      'accept: [vapour, steam] # both',
    ],
    [
      'a folded text',
      'intro',
      () => 'Two: at random.',
      '10-origen/quiz.yaml',
      '  Two questions\n  at random.\n',
      '  Two: at random.\n',
    ],
    [
      'a literal text',
      'agrupar-aguas.feedback',
      () => 'At 100 °C.',
      '10-origen/quiz.yaml',
      'feedback: |\n      It boils at a hundred.\n',
      'feedback: |-\n      At 100 °C.\n',
    ],
    [
      'a text in braces',
      'ordenar-pasos.items.a.text',
      () => 'Up, it goes: up.',
      '10-origen/quiz.yaml',
      'text: It rises.,',
      'text: "Up, it goes: up.",',
    ],
    [
      'a title',
      'title',
      () => 'The "fair" sharing: a try',
      '20-uso/10-reparto.md',
      'title: The sharing\n',
      `title: 'The "fair" sharing: a try'\n`,
    ],
    [
      'the title of a block',
      'block-2.title',
      () => 'A good hint',
      '20-uso/10-reparto.md',
      'title: A hint # the',
      'title: A good hint # the',
    ],
    [
      'running text',
      'block-3',
      () => 'And an end.',
      '20-uso/10-reparto.md',
      'And another paragraph. Nearly the end.',
      'And an end.',
    ],
  ])('writes %s and leaves all else as its author wrote it', async (_what, unit, change, path, from, to) => {
    await withCourse(async (folder) => {
      const before = await textsOf(folder);
      const inFile = (xml: string): string => {
        const start = xml.indexOf(`original="el-agua/${path}"`);
        return xml.slice(0, start) + changed(xml.slice(start), unit, change);
      };
      expect(await imported(folder, inFile(await exported(folder)))).toMatchObject({
        refused: [],
        changed: 1,
        units: 1,
      });
      const file = `gl/${path}`;
      expect(before[file]).toContain(from);
      expect(await textsOf(folder)).toEqual({ ...before, [file]: before[file]!.replace(from, () => to) });
    });
  });

  it('puts what was not there yet in its place', async () => {
    await withCourse(async (folder) => {
      const xml = await exported(folder);
      const before = await translated(folder);
      const cut = (path: string, from: RegExp): Promise<void> =>
        writeFile(join(folder, 'gl', path), RICH_COURSE[`gl/${path}`]!.replace(from, ''));
      await cut('10-origen/quiz.yaml', / {2}- id: ordenar-pasos[^]*?\n\n/);
      await cut('ui.yaml', /app\.retry: .*\n/);
      await cut('glossary.yaml', / {4}text: Water as a gas\.\n/);
      await cut('20-uso/10-reparto.md', /::: callout[^]*?:::\n\n/);
      await cut('20-uso/section.yaml', /summary: .*\n/);
      expect(await imported(folder, xml)).toMatchObject({ refused: [] });
      expect(await translated(folder)).toEqual(before);
      const { advice } = await readCourse(folder);
      expect(advice.filter(({ rule }) => rule.endsWith('translation'))).toEqual([]);
      const quiz = (await textsOf(folder))['gl/10-origen/quiz.yaml']!;
      expect(quiz.match(/- id: [a-z-]{4,}/g)).toEqual([
        '- id: que-es-vapor',
        '- id: ordenar-pasos',
        '- id: agrupar-aguas',
      ]);
      expect(quiz).toContain('# Words of the bank');
    });
  });
});

const LINK =
  'gl.xlf:N  20-uso/10-reparto.md, unit "block-1": the translation lacks "[…](glossary:cuenca)"; put it where it belongs, by the tool\'s command that inserts codes of the source';

describe('an import refuses, unit by unit,', () => {
  it.each<[string, string, (xml: string) => string, readonly string[]]>([
    [
      'a lost link',
      'block-1',
      (xml) =>
        xml
          .replace(/(<target>Water is shared[^]*?)<pc id="3"[^>]*>(.*?)<\/pc>/, '$1$2')
          .replace(/(<target>Water is shared[^]*?)<pc id="2"[^>]*>(basin)<\/pc>/, '$1$2'),
      [LINK],
    ],
    [
      'a lost placeholder',
      '',
      (xml) => changed(xml, 'app.minutes.other', () => 'minutes'),
      [
        'gl.xlf:N  ui.yaml, unit "app.minutes.other": the translation lacks "{n}"; put it where it belongs, by the tool\'s command that inserts codes of the source',
      ],
    ],
    [
      'a source that is not the present one',
      '',
      (xml) =>
        changed(xml, 'que-es-vapor.feedback', () => 'Yes').replace('Así es, se llama', 'Así era, se llama'),
      [
        'gl.xlf:N  10-origen/quiz.yaml, unit "que-es-vapor.feedback": the original has changed since the export, or the tool has changed it; export again, and translate what is new',
      ],
    ],
    [
      'what the course would refuse',
      '',
      (xml) => changed(xml, 'ordenar-pasos.stem', () => 'Put &lt;b&gt;it&lt;/b&gt; in order'),
      [
        'gl.xlf:N  10-origen/quiz.yaml, unit "ordenar-pasos.stem": HTML is not allowed in Markdown (found "<b>"); use Markdown or a ::: block',
      ],
    ],
    [
      'a text that is too long',
      '',
      (xml) => changed(xml, 'title', () => 'x'.repeat(201)),
      ['gl.xlf:N  course.yaml, unit "title": holds more than 200 characters; shorten it'],
    ],
    [
      'a code from elsewhere',
      '',
      (xml) => changed(xml, 'ordenar-pasos.stem', (target) => `${target}<ph id="99"/>`),
      [
        'gl.xlf:N  10-origen/quiz.yaml, unit "ordenar-pasos.stem": holds a code "99" that the original does not have; take it out in the tool',
      ],
    ],
    [
      'a unit of another course, a lost one, and one that stands twice',
      '',
      (xml) =>
        xml
          .replace('original="el-agua/glossary.yaml"', 'original="el-fuego/glossary.yaml"')
          .replace('<unit id="ordenar-pasos.stem">', '<unit id="desordenar.stem">')
          .replace('<unit id="que-es-vapor.feedback">', '<unit id="que-es-vapor.stem">'),
      [
        'gl.xlf:N  10-origen/quiz.yaml, unit "que-es-vapor.stem": stands twice in this file; the first one counts, remove the other',
        'gl.xlf:N  10-origen/quiz.yaml, unit "desordenar.stem": the course has no such text (any more); it is passed over',
        'gl.xlf:N  original is "el-fuego/glossary.yaml", which is not of this course ("el-agua/…"); the texts of this <file> are passed over',
      ],
    ],
    [
      'what would lead out of the course, and what would reach for the prototype',
      '',
      (xml) =>
        xml
          .replace('original="el-agua/glossary.yaml"', 'original="el-agua/../../glossary.yaml"')
          .replace('<unit id="ordenar-pasos.stem">', '<unit id="__proto__">')
          .replace('<unit id="que-es-vapor.feedback">', '<unit id="constructor.stem">'),
      [
        'gl.xlf:N  10-origen/quiz.yaml, unit "constructor.stem": the course has no such text (any more); it is passed over',
        'gl.xlf:N  10-origen/quiz.yaml, unit "__proto__": the course has no such text (any more); it is passed over',
        'gl.xlf:N  the course has no file "../../glossary.yaml" to translate (any more); the texts of this <file> are passed over',
      ],
    ],
  ])('%s, and takes the rest', async (_what, _unit, spoil, sentences) => {
    await withCourse(async (folder) => {
      const xml = spoil(changed(await exported(folder), 'agrupar-aguas.unit', () => 'centigrade'));
      const { refused, changed: count } = await imported(folder, xml);
      expect(refused.map((one) => one.replace(/^gl\.xlf:[1-9]\d*/, 'gl.xlf:N'))).toEqual(sentences);
      expect(count).toBe(1);
      expect((await textsOf(folder))['gl/10-origen/quiz.yaml']).toContain('unit: centigrade');
    });
  });

  it('a question of which a part is translated', async () => {
    await withCourse(async (folder) => {
      const xml = await exported(folder);
      await rm(join(folder, 'gl'), { recursive: true });
      const part = xml.replace('<target>Put the steps in order.</target>', '<target></target>');
      expect((await imported(folder, part)).refused).toEqual([
        expect.stringMatching(
          /^gl\.xlf:\d+ {2}10-origen\/quiz\.yaml, unit "ordenar-pasos\.stem": not translated yet, while other texts of the same .* are; translate all 7 of them, because learners get them together$/,
        ),
      ]);
    });
  });

  it('running text that would become one with the text above', async () => {
    await withCourse(async (folder) => {
      const xml = await exported(folder);
      await rm(join(folder, 'gl'), { recursive: true });
      const part = xml.replace(/<group id="block-2" name="[^"]*callout[^]*?<\/group>/g, (group) =>
        group.includes('Un consejo') && group.includes('Primero') ? '' : group,
      );
      expect((await imported(folder, part)).refused).toEqual([
        expect.stringMatching(
          /20-uso\/10-reparto\.md, unit "block-3": the block before it is not translated, and running text would become one with the text above; translate that block too$/,
        ),
      ]);
      expect(await readFile(join(folder, 'gl/20-uso/10-reparto.md'), 'utf8')).toContain('::: scenario');
    });
  });
});

/** What translators and their tools may write, as XML. */
const WRITTEN = constantFrom(
  'word ',
  'é',
  ': ',
  '- ',
  '# ',
  '"',
  "'",
  '\n',
  '&#xA0;',
  '&lt;',
  '{n}',
  '{x}',
  '[',
  '](',
  ')',
  '*',
  '_',
  '`',
  '|',
  '---',
  ':::',
  '\\',
  '%',
  '@',
  '? ',
  'null',
  '1.5',
  '~',
  ', ',
  '}',
  '😀',
  '  ',
  '\t',
  '$&',
  '<ph id="1"/>',
  '<pc id="1">x</pc>',
);

describe('whatever stands in the targets', () => {
  it('goes into the course as it is, or is refused with a sentence', async () => {
    await assert(
      asyncProperty(
        infiniteStream(array(WRITTEN, { minLength: 1, maxLength: 6 })),
        boolean(),
        async (texts, isNew) => {
          await withCourse(async (folder) => {
            const before = await textsOf(folder);
            let count = 0;
            const xml = (await exported(folder)).replace(/<target>[^]*?<\/target>/g, (target) =>
              (count += 1) % 9 === 0
                ? `<target>${(texts.next().value as string[]).join('')}</target>`
                : target,
            );
            if (isNew) await rm(join(folder, 'gl'), { recursive: true });
            // The import looks for each text itself, and throws another error when one is not there.
            const result = await imported(folder, xml).catch((error: unknown) => {
              if (error instanceof ImportError) return null;
              throw error;
            });
            if (result === null && !isNew) expect(await textsOf(folder)).toEqual(before);
          });
        },
      ),
      { numRuns: 5 },
    );
  });
});

describe('an import takes nothing', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  it.each<[string, (xml: string) => string | Uint8Array, string | RegExp]>([
    [
      'of what is no XML',
      () => 'hello',
      'gl.xlf:1  this is not well-formed XML; export it from the tool again',
    ],
    [
      'of a file that was cut between tags',
      (xml) => xml.slice(0, xml.indexOf('\n', xml.indexOf('<file'))),
      'gl.xlf:3  this file ends here, before its last tag </xliff>: a part of it is missing; export it from the tool again',
    ],
    [
      'of a file that was cut inside a tag',
      (xml) => xml.slice(0, xml.indexOf('<file') + 3),
      'gl.xlf:3  this file ends here, before its last tag </xliff>: a part of it is missing; export it from the tool again',
    ],
    [
      'of a tag that is not closed',
      (xml) => xml.replace('</segment>', ''),
      /^gl\.xlf:\d+ {2}this is not well-formed XML; export it from the tool again$/m,
    ],
    [
      'of a document type',
      (xml) => xml.replace('?>', `?>${bomb}`),
      'gl.xlf:1  an XLIFF file holds no DOCTYPE; take it out, nothing of it is needed',
    ],
    [
      'of XLIFF 1.2',
      (xml) => xml.replace('document:2.0"', 'document:1.2"'),
      'gl.xlf:2  expected XLIFF 2.0 or 2.1, found XLIFF 1.2; have the tool write XLIFF 2',
    ],
    [
      'of other XML',
      () => '<html/>',
      'gl.xlf:1  expected XLIFF 2.0 or 2.1, found <html>; have the tool write XLIFF 2',
    ],
    [
      'of another course',
      (xml) =>
        xml.replaceAll('original="el-agua/', 'original="el-fuego/').replace('srcLang="es"', 'srcLang="de"'),
      'gl.xlf  this is of the course "el-fuego", and ',
    ],
    [
      'from another language',
      (xml) => xml.replace('srcLang="es"', 'srcLang="de"'),
      'gl.xlf  srcLang is "de", but the course is translated from "es"',
    ],
    [
      'for no language',
      (xml) => xml.replace('trgLang="gl"', 'trgLang="../gl"'),
      'gl.xlf  trgLang is "../gl"; expected the language of the translation, such as "fr" or "pt-BR", which is the name of its folder',
    ],
    [
      'of a character that there is none of',
      (xml) => xml.replace('<target>', '<target><cp hex="FFFFFFFF"/>'),
      '<cp hex="FFFFFFFF"> names no character; export the file from the tool again',
    ],
    [
      'of half a character',
      (xml) => xml.replace('<target>', '<target><cp hex="D800"/>'),
      '<cp hex="D800"> names no character; export the file from the tool again',
    ],
    [
      'of another encoding',
      () => new Uint8Array([0x3c, 0xe9, 0x3e]),
      'gl.xlf  this file is neither UTF-8 nor UTF-16; save it as UTF-8',
    ],
  ])('%s', async (_what, spoil, sentence) => {
    await withCourse(async (folder) => {
      const before = await textsOf(folder);
      const given = spoil(await exported(folder));
      const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
      await expect(importXliff(folder, 'gl.xlf', bytes)).rejects.toThrow(sentence);
      expect(await textsOf(folder)).toEqual(before);
    });
  });

  it('with which the course could not be built, and says why', async () => {
    await withCourse(async (folder) => {
      const before = await textsOf(folder);
      const xml = changed(await exported(folder), 'agrupar-aguas.unit', () => 'centigrade');
      const dangling = changed(xml, 'ordenar-pasos.stem', () => 'Put [them](glossary:nada) in order.');
      await expect(imported(folder, dangling)).rejects.toThrow(
        /gl\/10-origen\/quiz\.yaml:\d+:\d+ {2}.*glossary:nada leads nowhere[^]*\nWith the translations of gl\.xlf the course would have these faults .*; nothing was written\.$/,
      );
      expect(await textsOf(folder)).toEqual(before);
    });
  });
});
