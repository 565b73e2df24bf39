import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { NEW_KINDS } from '../../../../scripts/new/kinds.ts';
import { appendQuestion } from '../../../../scripts/new/new-question.ts';
import { QUESTION_KINDS, questionTemplates } from '../../../../scripts/new/templates.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let modules: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'));
  modules = join(folder, 'course');
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/** As on the command line, with nobody there to be asked. */
async function make(words: string, options: { title?: string; lang?: string } = {}): Promise<void> {
  const [kind = '', ...rest] = words.split(' ');
  await NEW_KINDS[kind]!.run(rest, {
    modules,
    title: undefined,
    lang: undefined,
    section: undefined,
    ...options,
  });
}

/** Every file of the folder with what it holds. */
async function everything(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
}

describe('npm run new -- course', () => {
  it.each(['es', 'en', 'ar', 'pt-BR'])('lays out a course in %s that could be no better', async (lang) => {
    await make('course mi-curso', { title: 'Uno: "dos" y tres', lang });
    const { base, languages, advice, ledger } = await readCourse(modules);
    expect(advice).toEqual([]);
    expect([base, languages[0]?.outline.title]).toEqual([lang, 'Uno: "dos" y tres']);
    expect(ledger.isDraft).toBe(true);
  });

  it('lets its samples be called otherwise for nothing, until numbers are asked for', async () => {
    await make('course mi-curso');
    await make('lesson primera-seccion segunda-leccion');
    await rename(join(modules, 'es/10-primera-seccion'), join(modules, 'es/10-cocina'));
    await rename(
      join(modules, 'es/10-cocina/10-primera-leccion.md'),
      join(modules, 'es/10-cocina/10-lavado.md'),
    );
    const { appended, ledger } = await readCourse(modules, { fix: true });
    expect(appended).toContain('lesson 0 lavado');
    const text = await readFile(join(modules, 'ledger.txt'), 'utf8');
    expect(text).not.toMatch(/primera|draft/);
    expect(text).toMatch(/^# The number for life of every[^]*\nsection 0 cocina\nlesson 0 lavado\n/);
    expect(ledger.number('lesson', 'segunda-leccion')).toBe(1);
    expect((await readCourse(modules)).ledger.isDraft).toBe(false);
    await make('lesson cocina tercera');
    const longer = await readFile(join(modules, 'ledger.txt'), 'utf8');
    expect(longer.slice(0, text.length)).toBe(text);
    expect(longer.slice(text.length)).toMatch(/^lesson 2 tercera\n/);
  });

  it('never overwrites a folder, and leaves nothing behind when it fails', async () => {
    await make('course mi-curso');
    const before = await everything();
    await expect(make('course otro')).rejects.toThrow(/is there already, and nothing is overwritten/);
    expect(await everything()).toEqual(before);
    expect(await readdir(folder)).toEqual(['course']);
  });
});

describe('npm run new, in a course', () => {
  beforeEach(() => make('course mi-curso'));

  it('adds a section, a lesson, a question of every kind and a language, each with its numbers', async () => {
    await make('section segunda', { title: 'La segunda' });
    await make('lesson segunda otra', { title: 'Otra lección' });
    await make('lesson 20-segunda por-su-carpeta');
    for (const kind of QUESTION_KINDS) await make(`question segunda ${kind} mi-${kind}`);
    await make('language en', { title: 'My course' });
    await make('language ar', { title: 'دورتي' });
    const { languages, appended } = await readCourse(modules);
    expect(appended).toEqual([]);
    expect(languages.map(({ lang }) => lang)).toEqual(['es', 'ar', 'en']);
    const [, section] = languages[0]!.outline.sections;
    expect(section).toMatchObject({ id: 'segunda', title: 'La segunda' });
    expect(section?.lessons.map(({ title }) => title)).toEqual([
      'La segunda',
      'Otra lección',
      'Por su carpeta',
    ]);
    expect(section?.assessment?.pool.slice(3).map(({ kind }) => kind)).toEqual(QUESTION_KINDS);
    expect(await readdir(join(modules, 'es/20-segunda'))).toContain('20-otra.md');
  });

  it('begins a language that the project has no words in with English ones, which count as not translated', async () => {
    await make('language de', { title: 'Mein Kurs' });
    const { translations, advice } = await readCourse(modules);
    const words = translations[0]!.units.filter(({ path }) => path === 'ui.yaml');
    expect(new Set(words.map(({ state }) => state))).toEqual(new Set(['missing']));
    const told = advice.filter(({ path }) => path.endsWith('de/ui.yaml')).map(({ rule }) => rule);
    // What has to be done with it, and not yet how to record that it is done.
    expect(told).toEqual(['english-words']);
    const file = join(modules, 'de/ui.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^cover\.start: .*$/m, 'cover.start: Los geht es'));
    const later = await readCourse(modules);
    expect(later.advice.map(({ rule }) => rule)).not.toContain('english-words');
  });

  it('asks nothing twice in sections and lessons that were added', async () => {
    for (const section of ['segunda', 'tercera']) await make(`section ${section}`);
    for (const lesson of ['otra', 'mas']) await make(`lesson segunda ${lesson}`, { title: `*La* ${lesson}` });
    const { advice } = await readCourse(modules);
    expect(advice.filter(({ rule }) => rule === 'repeated-stem')).toEqual([]);
    const quiz = await readFile(join(modules, 'es/20-segunda/quiz.yaml'), 'utf8');
    expect(quiz).toContain('stem: "Segunda: Una lección explica tres temas');
  });

  it('asks nothing twice in questions that were added, and says in each which one it is', async () => {
    for (const kind of QUESTION_KINDS)
      for (const id of [`un-${kind}`, `otro-${kind}`]) await make(`question primera-seccion ${kind} ${id}`);
    const { languages, advice } = await readCourse(modules);
    expect(advice.filter(({ rule }) => rule === 'repeated-stem')).toEqual([]);
    const added = languages[0]!.banks.get('primera-seccion')!.slice(-2 * QUESTION_KINDS.length);
    for (const { id, stem } of added) expect(stem).toMatch(new RegExp(`^${id}: `));
  });

  it('begins a test where a section has none', async () => {
    await make('section segunda');
    await rm(join(modules, 'es/20-segunda/quiz.yaml'));
    await make('question segunda numeric cuantos');
    const { languages } = await readCourse(modules);
    expect(languages[0]!.outline.sections[1]?.assessment?.pool.map(({ id }) => id)).toEqual(['cuantos']);
  });

  it.each([
    ['lesson primera-seccion primera-leccion', 'is the id of another lesson already'],
    ['lesson nada otra', '"nada" is unknown; there are primera-seccion'],
    ['section Mal', 'is no id: lower-case letters'],
    ['question primera-seccion single leccion-larga', 'is the id of another question already'],
    ['question primera-seccion doble x', 'there are single, multiple, true-false'],
    ['language es', 'is a language of the course already'],
    ['language Español', 'is no tag of a language'],
    ['section', 'ID is missing; expected "npm run new -- section ID'],
  ])('refuses "%s" in one sentence, and writes nothing', async (words, sentence) => {
    const before = await everything();
    await expect(make(words)).rejects.toThrow(sentence);
    expect(await everything()).toEqual(before);
  });

  it('asks to mend a course with faults first, and puts everything back when the new thing makes one', async () => {
    await writeFile(join(modules, 'es/10-primera-seccion/20-mala.md'), 'sin portada');
    const broken = await everything();
    await expect(make('section segunda')).rejects.toThrow(/a lesson begins with its front matter/);
    expect(await everything()).toEqual(broken);
    await rm(join(modules, 'es/10-primera-seccion/20-mala.md'));
    await writeFile(join(modules, 'es/10-primera-seccion/quiz.yaml'), 'title: {\n');
    await expect(make('lesson primera-seccion otra')).rejects.toThrow(/quiz\.yaml/);
  });
});

describe('a question that is added to a bank', async () => {
  const { byKind } = await questionTemplates('en');
  const question = byKind.get('true-false')!;

  it.each([
    ['with other keys after it', 'questions:\n  - id: a\n    stem: x\npassing: 70\n'],
    ['without an end of line', 'questions:\n  - id: a\n    stem: x'],
    ['that is not indented', 'questions:\n- id: a\n  stem: x\n'],
    ['with a comment at its end', 'questions:\n  - id: a\n    stem: x # so\n# the end\n'],
  ])('stands at the end of one %s', async (_how, text) => {
    const { parse } = await import('yaml');
    const made = appendQuestion(text, question);
    const data = parse(made) as { questions: { id: string }[] };
    expect(data.questions.map(({ id }) => id)).toEqual(['a', 'question-id-true-false']);
    expect(made).toContain(text.trimEnd().split('\n')[1]);
  });
});
