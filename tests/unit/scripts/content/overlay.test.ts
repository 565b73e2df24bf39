import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { CompiledLanguage } from '../../../../scripts/content/compile.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { recordTranslated } from '../../../../scripts/content/translation/record-translated.ts';
import type { Parts } from '../../../../src/model/outline.ts';
import type { Change } from '../../../fixtures/content/content-case.ts';
import { changedCourse, findingsOf, linesOf, withFolder } from '../../../fixtures/content/course-folder.ts';
import { TRANSLATION_CASES } from '../../../fixtures/content/translation/cases.ts';
import { SMALL_TRANSLATION, TWO_LANGUAGES } from '../../../fixtures/content/translation/small-translation.ts';

// Each test writes a course to disk, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

type Changes = Readonly<Record<string, Change>>;

/** Writes down that the translation in a folder is up to date. */
async function record(folder: string, path = '') {
  return recordTranslated(await readCourse(folder), join(folder, 'en'), 'en', path);
}

/** The course in English as learners get it. */
async function english(folder: string): Promise<CompiledLanguage> {
  const found = (await readCourse(folder)).languages.find(({ lang }) => lang === 'en');
  if (!found) throw new Error('the course is not in English');
  return found;
}

function part<Kind extends keyof Parts>({ parts }: CompiledLanguage, name: string): Parts[Kind] {
  return parts.find((one) => one.name === `en/${name}`)!.data as Parts[Kind];
}

/** The small course, recorded as up to date, with changes made after that. */
async function changedLater<T>(changes: Changes, use: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(TWO_LANGUAGES, async (folder) => {
    await record(folder);
    const files = changedCourse(changes, TWO_LANGUAGES);
    for (const path of Object.keys(changes)) await writeFile(join(folder, path), files[path] ?? '');
    return use(folder);
  });
}

describe('the check of a translation', () => {
  it('finds nothing wrong with one that fits its base', async () => {
    expect(await withFolder(TWO_LANGUAGES, linesOf)).toEqual([]);
  });

  it.each(TRANSLATION_CASES)('reports $wrong', async ({ change, says }) => {
    expect(await withFolder(changedCourse(change, TWO_LANGUAGES), linesOf)).toEqual(says);
  });
});

describe('a translated course', () => {
  it('has its own words and the structure of its base', async () => {
    const [base, other] = await withFolder(
      TWO_LANGUAGES,
      async (folder) => (await readCourse(folder)).languages,
    );
    expect([base?.lang, other?.lang]).toEqual(['es', 'en']);
    expect(other?.outline.title).toBe('Water');
    expect(other?.outline.languages).toEqual([{ lang: 'en', name: 'English' }]);
    expect(other?.keywords).toEqual(['water', 'cycle', 'rain']);
    const numbers = ({ outline }: CompiledLanguage) =>
      outline.sections.map(({ id, number, lessons, assessment }) => ({
        id,
        number,
        lessons: lessons.map((lesson) => [lesson.number, lesson.minutes, lesson.activities]),
        pool: assessment?.pool,
      }));
    expect(numbers(other!)).toEqual(numbers(base!));
    expect(JSON.stringify(other)).not.toContain('"lang":"es"');
  });

  it('keeps the answer keys of its base and the order of its lists', async () => {
    const language = await withFolder(TWO_LANGUAGES, english);
    const [first] = part<'questions'>(language, 'origen.quiz');
    expect(first).toMatchObject({
      kind: 'single',
      stem: 'What is vapour?',
      options: [
        { id: 'a', text: 'Water as a gas.', correct: true },
        { id: 'b', text: 'Water as ice.', correct: false },
      ],
    });
    expect(part<'shelf'>(language, 'shelf').terms).toMatchObject([
      { id: 'vapor', term: 'Vapour', acronym: 'H2O' },
      { id: 'cuenca', term: 'Basin' },
    ]);
    expect(part<'shelf'>(language, 'shelf').references).toMatchObject([
      { title: 'UN-Water', url: 'https://www.unwater.org/' },
    ]);
  });

  it('draws pictures with its own labels', async () => {
    const { ciclo = [] } = part<'lessons'>(await withFolder(TWO_LANGUAGES, english), 'origen');
    const figure = ciclo.find(({ kind }) => kind === 'figure');
    expect(figure).toMatchObject({ title: 'The water cycle', svg: expect.stringContaining('>Cloud<') });
  });
});

describe('what is not translated', () => {
  const missing = async (change: Changes) =>
    withFolder(changedCourse(change, TWO_LANGUAGES), async (folder) => ({
      language: await english(folder),
      advice: (await findingsOf(folder))
        .filter(({ rule }) => rule === 'missing-translation')
        .map(({ line }) => line),
    }));

  it('is shown as the base has it, block by block, and marked', async () => {
    const { language, advice } = await missing({
      'en/10-origen/10-ciclo.md': ['title: A hint\n---\n', '---\n'],
    });
    const { ciclo = [] } = part<'lessons'>(language, 'origen');
    expect(ciclo.map(({ kind, lang }) => [kind, lang])).toEqual([
      ['prose', undefined],
      ['callout', 'es'],
      ['figure', undefined],
      ['check', undefined],
      ['key-idea', undefined],
    ]);
    expect(ciclo[1]).toMatchObject({ title: 'Un consejo', body: '<p>Mirar las nubes.</p>' });
    expect(advice).toEqual([
      'en/10-origen/10-ciclo.md:11:5  not translated as a whole: 1 of 6 units, the first of them from es/10-origen/10-ciclo.md:13; what is missing is shown in "es"',
    ]);
  });

  it('may be a block, question, term, reference, or the title of a lesson', async () => {
    const { language } = await missing({
      'en/10-origen/10-ciclo.md': SMALL_TRANSLATION['en/10-origen/10-ciclo.md']!.replace(
        'title: The cycle\n',
        '',
      ).replace(/::: check[^]*?\n:::\n/, ''),
      'en/10-origen/quiz.yaml': ['    stem: Put the steps in order.\n', ''],
      'en/glossary.yaml': ['    term: Basin\n', ''],
      'en/references.yaml': 'references: []\n',
    });
    const { ciclo = [] } = part<'lessons'>(language, 'origen');
    expect(ciclo.filter(({ lang }) => lang === 'es').map(({ kind }) => kind)).toEqual(['check']);
    const marks = (list: readonly { id: string; lang?: string | undefined }[]) =>
      list.filter(({ lang }) => lang === 'es').map(({ id }) => id);
    expect(marks(part<'questions'>(language, 'origen.quiz'))).toEqual(['ordenar-pasos']);
    expect(marks(part<'shelf'>(language, 'shelf').terms)).toEqual(['cuenca']);
    expect(marks(part<'shelf'>(language, 'shelf').references)).toEqual(['onu-agua']);
    expect(language.outline.sections[0]?.lessons[0]).toMatchObject({ title: 'El ciclo', lang: 'es' });
  });

  it('may be whole files', async () => {
    const { language, advice } = await missing({
      'en/course.yaml': null,
      'en/20-uso/section.yaml': null,
      'en/10-origen/quiz.yaml': null,
    });
    expect(language.outline).toMatchObject({ lang: 'en', textLang: 'es', title: 'El agua' });
    expect(language.outline.sections.map(({ lang }) => lang)).toEqual([undefined, 'es']);
    expect(language.outline.sections[0]?.assessment).toMatchObject({
      lang: 'es',
      title: 'Evaluación del origen',
    });
    expect(advice).toEqual([
      'en/10-origen/quiz.yaml:1:1  this file is missing; write it with the texts of es/10-origen/quiz.yaml alone (4 units), which are shown in "es" until then',
      'en/20-uso/section.yaml:1:1  this file is missing; write it with the texts of es/20-uso/section.yaml alone (1 unit), which are shown in "es" until then',
      'en/course.yaml:1:1  this file is missing; write it with the texts of es/course.yaml alone (1 unit), which are shown in "es" until then',
    ]);
  });
});

describe('a translation whose original has changed', () => {
  const BODY = { 'es/10-origen/10-ciclo.md': ['Mirar las nubes.', 'Mirar el cielo.'] } as const;

  it('is told where it stands, and shown as the base has it now', async () => {
    await changedLater(BODY, async (folder) => {
      expect((await findingsOf(folder)).map(({ line }) => line)).toEqual([
        'en/10-origen/10-ciclo.md:11:5  the original of this text, at es/10-origen/10-ciclo.md:13, has changed since it was translated; translate it anew, then run "npm run translate -- done en 10-origen/10-ciclo.md"; until then it is shown in "es"',
      ]);
      const { ciclo = [] } = part<'lessons'>(await english(folder), 'origen');
      expect(ciclo[1]).toMatchObject({ lang: 'es', body: '<p>Mirar el cielo.</p>' });
    });
  });

  it('is up to date again once that is written down', async () => {
    await changedLater(BODY, async (folder) => {
      await record(folder, '10-origen/10-ciclo.md');
      expect(await findingsOf(folder)).toEqual([]);
      expect(JSON.stringify((await english(folder)).parts)).not.toContain('"lang":"es"');
    });
  });

  it('need not fit any more, whether something was added, or taken away', async () => {
    const changes: Changes = {
      'es/course.yaml': [
        '    text: Media hora\n',
        '    text: Media hora\n  - { label: Para, text: Todos }\n',
      ],
      'es/10-origen/quiz.yaml': [
        '      - id: b\n        text: Agua en forma de hielo.\n        feedback: El hielo es sólido.\n',
        '      - id: z\n        text: Agua del río y del mar.\n        feedback: No es un gas.\n',
      ],
    };
    await changedLater(changes, async (folder) => {
      const found = await findingsOf(folder);
      expect(found.map(({ rule, line }) => `${rule} ${line.split('  ')[0]}`)).toEqual([
        'stale-translation en/10-origen/quiz.yaml:4:5',
        'stale-translation en/course.yaml:1:1',
      ]);
    });
  });

  it('finds its other blocks again when one is put between them', async () => {
    const change = {
      'es/10-origen/10-ciclo.md': ['::: figure\n', '::: callout\nEl mar sube.\n:::\n\n::: figure\n'],
    } as const;
    await changedLater(change, async (folder) => {
      const { ciclo = [] } = part<'lessons'>(await english(folder), 'origen');
      expect(ciclo.map(({ kind, lang }) => [kind, lang])).toEqual([
        ['prose', undefined],
        ['callout', undefined],
        ['callout', 'es'],
        ['figure', undefined],
        ['check', undefined],
        ['key-idea', undefined],
      ]);
    });
  });

  it('is told to go when its original is gone', async () => {
    const quiz = TWO_LANGUAGES['es/10-origen/quiz.yaml']!;
    const change = { 'es/10-origen/quiz.yaml': quiz.slice(0, quiz.indexOf('  - id: agrupar-aguas')) };
    await changedLater(change, async (folder) => {
      expect(await findingsOf(folder)).toContainEqual(
        expect.objectContaining({
          rule: 'orphan-translation',
          line: expect.stringMatching(/^en\/10-origen\/quiz\.yaml:15:9 /),
        }),
      );
    });
  });

  it('may be one whose lesson was renamed, and is not to be thrown away then', async () => {
    const link = (from: string): Change => [from, from.replace('reparto', 'justicia')];
    const changes: Changes = {
      'es/10-origen/10-ciclo.md': link('[el uso](lesson:reparto)'),
      'en/10-origen/10-ciclo.md': link('[the use](lesson:reparto)'),
      'ledger.txt': ['lesson 0 ciclo', 'lesson 9 justicia\nactivity 9 justicia/sequia\nlesson 0 ciclo'],
    };
    await changedLater(changes, async (folder) => {
      await rename(join(folder, 'es/20-uso/10-reparto.md'), join(folder, 'es/20-uso/10-justicia.md'));
      const found = await findingsOf(folder);
      expect(found.filter(({ rule }) => rule === 'orphan-translation')).toEqual([
        expect.objectContaining({
          line: 'en/20-uso/10-reparto.md:1:1  es/20-uso has no lesson "reparto"; it is not read any more: if its original is now called 10-justicia.md, rename it so too; else remove it',
        }),
      ]);
    });
  });

  it('is told where it lost the blank of a question to fill in', async () => {
    const fill = (stem: string): Change => ['questions:\n', `questions:\n${stem}`];
    const keys =
      '    kind: fill-in\n    objective: OA1.1\n    level: remember\n    accept: [mar]\n    feedback: El mar.\n';
    const base = changedCourse(
      {
        'es/10-origen/quiz.yaml': fill(`  - id: de-donde\n    stem: Sube del ____.\n${keys}`),
        'en/10-origen/quiz.yaml': fill(
          '  - id: de-donde\n    stem: It rises from the sea.\n    accept: [sea]\n    feedback: The sea.\n',
        ),
        'ledger.txt': ['question 0', 'question 9 de-donde\nquestion 0'],
      },
      TWO_LANGUAGES,
    );
    const found = await withFolder(base, findingsOf);
    expect(found.filter(({ rule }) => ['lost-blank', 'shape'].includes(rule))).toEqual([
      expect.objectContaining({
        level: 'advice',
        line: 'en/10-origen/quiz.yaml:5:11  the blank of the original, at es/10-origen/quiz.yaml:7, is lost; write ____ where the word is missing',
      }),
    ]);
  });

  it('is not changed by what is no text', async () => {
    const change = { 'es/10-origen/10-ciclo.md': ['tone: tip', 'tone: note'] } as const;
    await changedLater(change, async (folder) => expect(await findingsOf(folder)).toEqual([]));
  });
});

describe('the record of a translation', () => {
  it('holds a sorted line for each text, whenever it is written', async () => {
    await withFolder(TWO_LANGUAGES, async (folder) => {
      const read = async () => readFile(join(folder, 'en/translated.txt'), 'utf8');
      expect(await record(folder, 'course.yaml')).toEqual({ recorded: 1, left: 0 });
      expect((await read()).match(/^[^#].*$/gm)).toEqual([
        expect.stringMatching(/^course\.yaml \(file\) [0-9a-f]{10}$/),
      ]);
      await record(folder);
      const whole = await read();
      expect(whole.match(/^10-origen\/10-ciclo\.md \S+/gm)).toEqual(
        ['(file)', '1', '2', '3', '4', '5'].map((unit) => `10-origen/10-ciclo.md ${unit}`),
      );
      await record(folder, '10-origen');
      expect(await read()).toBe(whole);
    });
  });

  it('leaves out what is not translated as a whole', async () => {
    const files = changedCourse({ 'en/glossary.yaml': ['    term: Basin\n', ''] }, TWO_LANGUAGES);
    await withFolder(files, async (folder) => {
      expect(await record(folder, 'glossary.yaml')).toEqual({ recorded: 1, left: 1 });
    });
  });

  it('is asked for where it says nothing', async () => {
    const found = await withFolder(TWO_LANGUAGES, findingsOf);
    expect(found.map(({ rule }) => rule)).toEqual(Array(8).fill('unrecorded-translation'));
    expect(found.at(-1)?.line).toMatch(
      /^en\/references\.yaml:2:5 {2}not recorded in translated\.txt: 1 of 1 unit, from here on/,
    );
  });

  it('knows a lesson and its section that were moved in both languages, and names them anew', async () => {
    await withFolder(TWO_LANGUAGES, async (folder) => {
      await record(folder);
      const lines = async () =>
        (await readFile(join(folder, 'en/translated.txt'), 'utf8')).trim().split('\n').sort();
      const before = await lines();
      for (const lang of ['es', 'en']) {
        await rename(
          join(folder, lang, '10-origen/10-ciclo.md'),
          join(folder, lang, '10-origen/35-ciclo.md'),
        );
        await rename(join(folder, lang, '10-origen'), join(folder, lang, '30-origen'));
      }
      expect(await findingsOf(folder)).toEqual([]);
      await record(folder);
      const moved = before.map((line) =>
        line.replace('10-origen', '30-origen').replace('10-ciclo', '35-ciclo'),
      );
      expect(await lines()).toEqual(moved.sort());
    });
  });

  it('refuses languages and paths that are not there', async () => {
    await withFolder(TWO_LANGUAGES, async (folder) => {
      await expect(record(folder, '99-nada')).rejects.toThrow('99-nada is no file or folder of');
      const course = await readCourse(folder);
      await expect(recordTranslated(course, 'modules/eo', 'eo', '')).rejects.toThrow(
        'modules/eo holds no translation; there are en',
      );
    });
  });
});

describe('a language that is written from right to left', () => {
  it('brings its own direction and plural forms', async () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const ui = `app.language-name: العربية\napp.minutes: { ${forms.map((form) => `${form}: "{n} ${form}"`).join(', ')} }\n`;
    const files = { ...TWO_LANGUAGES, 'ar/course.yaml': 'title: الماء\n', 'ar/ui.yaml': ui };
    const languages = await withFolder(files, async (folder) => (await readCourse(folder)).languages);
    const arabic = languages.find(({ lang }) => lang === 'ar');
    expect(languages.map(({ lang }) => lang)).toEqual(['es', 'ar', 'en']);
    expect(arabic?.outline.languages).toEqual([{ lang: 'ar', name: 'العربية' }]);
    expect(Object.keys(arabic?.strings['app.minutes'] ?? {})).toEqual(forms);
    // A course of which only the title is translated is not translated as a whole.
    expect(arabic?.outline).toMatchObject({ title: 'El agua', textLang: 'es' });
  });
});
