import { fileOf } from '../../../fixtures/content/file-heads.ts';
import { describe, expect, it, vi } from 'vitest';
import type { CompiledLanguage } from '../../../../scripts/content/compile.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import type { Change } from '../../../fixtures/content/content-case.ts';
import { changedCourse, withFolder } from '../../../fixtures/content/course-folder.ts';
import { CARDS } from '../../../fixtures/content/cases/blocks.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';

// Each test writes a course to disk, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

async function compiled(change: Readonly<Record<string, Change>> = {}): Promise<CompiledLanguage> {
  return withFolder(changedCourse(change), async (folder) => {
    const [language] = (await readCourse(folder)).languages;
    if (!language) throw new Error('a course has at least one language');
    return language;
  });
}

/** Every ledger number in an outline, by what it names. */
function numbersOf({ outline }: CompiledLanguage): Record<string, number> {
  return Object.fromEntries(
    outline.sections.flatMap((section) => [
      [`section ${section.id}`, section.number],
      ...section.lessons.flatMap((lesson) => [
        [`lesson ${lesson.id}`, lesson.number],
        ...lesson.activities.map((activity) => [`activity ${activity.id}`, activity.number]),
      ]),
      ...(section.assessment?.pool ?? []).map((question) => [`question ${question.id}`, question.number]),
    ]),
  );
}

/** The lesson to go back to of each question, as learners load it. */
function lessonsOf({ banks }: CompiledLanguage): (string | undefined)[] {
  return (banks.get('origen') ?? []).map((question) => ('lesson' in question ? question.lesson : undefined));
}

/** The small course with files moved to other names. */
function moved(names: Readonly<Record<string, string>>): Record<string, Change> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([from, to]): [string, Change][] => [
      [from, null],
      [to, SMALL_COURSE[from] ?? ''],
    ]),
  );
}

const NUMBERS = {
  'section origen': 0,
  'section uso': 1,
  'lesson ciclo': 0,
  'lesson reparto': 1,
  'activity ciclo/que-sube': 0,
  'activity reparto/sequia': 1,
  'question que-es-vapor': 0,
  'question ordenar-pasos': 1,
  'question agrupar-aguas': 2,
};

describe('a compiled course', () => {
  it('carries the number that the ledger gave to everything', async () => {
    expect(numbersOf(await compiled())).toEqual(NUMBERS);
    const other = { 'ledger.txt': ['question 0 que', 'question 40 que'] } as const;
    expect(numbersOf(await compiled(other))).toEqual({ ...NUMBERS, 'question que-es-vapor': 40 });
  });

  it('keeps its numbers when sections and lessons change places', async () => {
    const section = Object.keys(SMALL_COURSE).filter((path) => path.startsWith('es/10-origen/'));
    const language = await compiled(
      moved({
        ...Object.fromEntries(section.map((path) => [path, path.replace('10-origen', '90-origen')])),
        'es/20-uso/10-reparto.md': 'es/20-uso/77-reparto.md',
      }),
    );
    expect(language.outline.sections.map(({ id }) => id)).toEqual(['uso', 'origen']);
    expect(numbersOf(language)).toEqual(NUMBERS);
  });

  it('keeps its numbers when questions and blocks change places', async () => {
    const quiz = SMALL_COURSE['es/10-origen/quiz.yaml'] ?? '';
    const [head = '', first = '', ...rest] = quiz.split(/^(?= {2}- id: )/m);
    const language = await compiled({ 'es/10-origen/quiz.yaml': [head, ...rest, first].join('') });
    const pool = language.outline.sections[0]?.assessment?.pool ?? [];
    expect(pool.map(({ id }) => id)).toEqual(['ordenar-pasos', 'agrupar-aguas', 'que-es-vapor']);
    expect(numbersOf(language)).toEqual(NUMBERS);
  });

  it('keeps the numbers of what stays when something goes', async () => {
    const without = { 'es/10-origen/quiz.yaml': null };
    const { 'lesson ciclo': lesson, 'lesson reparto': other } = numbersOf(await compiled(without));
    expect([lesson, other]).toEqual([0, 1]);
  });

  it('sorts sections and lessons by their numbers and not by their letters', async () => {
    const lesson = '---\ntitle: Otra\nminutes: 3\nobjectives: [OA2.1]\n---\nTexto.\n';
    const language = await compiled({
      'es/20-uso/9-nueve.md': lesson,
      'es/20-uso/100-cien.md': lesson,
      'ledger.txt': `${SMALL_COURSE['ledger.txt']}lesson 2 nueve\nlesson 3 cien\n`,
    });
    expect(language.outline.sections[1]?.lessons.map(({ id }) => id)).toEqual(['nueve', 'reparto', 'cien']);
  });

  it('holds the texts of lessons and questions apart from the outline', async () => {
    const { parts, outline } = await compiled();
    expect(parts.map(({ name }) => name)).toEqual([
      'es/course',
      'es/origen',
      'es/origen.quiz',
      'es/uso',
      'es/shelf',
    ]);
    expect(JSON.stringify(outline)).not.toContain('¿Qué es el vapor?');
  });

  it('turns links inside the course into addresses of its pages', async () => {
    const text = JSON.stringify((await compiled()).parts);
    expect(text).toContain('href=\\"#/lesson/reparto\\"');
    expect(text).toContain('href=\\"#/glossary/vapor\\" class=\\"term\\"');
  });

  it('packs a recording with its captions in each language, and names those of the reader', async () => {
    const { media, parts } = await compiled({
      'es/20-uso/10-reparto.md': [
        CARDS,
        '::: media\ntitle: Gota\nsrc: gota.webm\ncaptions: gota.vtt\n---\nCae una gota.\n',
      ],
      'es/20-uso/media/gota.webm': fileOf('webm'),
      'es/20-uso/media/gota.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nCae.\n',
      'es/20-uso/media/gota.en.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nFalls.\n',
    });
    expect(media.map(({ path }) => path)).toEqual([
      'media/uso/gota.en.vtt',
      'media/uso/gota.vtt',
      'media/uso/gota.webm',
    ]);
    expect(JSON.stringify(parts)).toContain(
      '"src":"media/uso/gota.webm","captions":"media/uso/gota.vtt","body":"<p>Cae una gota.</p>","captionsLang":"es"',
    );
  });

  it('keeps what only trainers and editors read out of what learners download', async () => {
    const { parts, banks } = await compiled({
      'es/10-origen/quiz.yaml': ['    level: remember', '    level: remember\n    facts: [S99]'],
    });
    const [question] = parts.find(({ name }) => name === 'es/origen.quiz')!.data as readonly object[];
    expect(Object.keys(question!).sort()).toEqual(['id', 'kind', 'lesson', 'options', 'points', 'stem']);
    expect(banks.get('origen')?.[0]).toMatchObject({ objective: 'OA1.1', level: 'remember', facts: ['S99'] });
  });

  it('sends each question back to the lesson of its section that has its objective', async () => {
    expect(lessonsOf(await compiled())).toEqual(['ciclo', 'ciclo', 'ciclo']);
  });

  it('sends it to the lesson that its explanations name most often, wherever that is', async () => {
    const language = await compiled({
      'es/10-origen/quiz.yaml': [
        'El hielo es sólido.',
        'Está en [el uso](lesson:reparto), no en [el ciclo](lesson:ciclo). Véase [el uso](lesson:reparto).',
      ],
    });
    expect(lessonsOf(language)).toEqual(['reparto', 'ciclo', 'ciclo']);
  });

  it('sends it where its author says, before all else', async () => {
    const language = await compiled({
      'es/10-origen/quiz.yaml': ['    level: remember', '    lesson: reparto\n    level: remember'],
    });
    expect(lessonsOf(language)).toEqual(['reparto', 'ciclo', 'ciclo']);
  });

  it('names no lesson where none teaches the objective', async () => {
    const language = await compiled({ 'es/10-origen/10-ciclo.md': ['[OA1.1, OA1.2]', '[OA1.1]'] });
    expect(lessonsOf(language)).toEqual(['ciclo', undefined, 'ciclo']);
  });

  it('says when results and right answers are shown only where that is not the usual', async () => {
    const usual = (await compiled()).outline.sections[0]?.assessment;
    expect(usual).not.toHaveProperty('feedback');
    expect(usual).not.toHaveProperty('showAnswers');
    const exam = await compiled({
      'es/10-origen/quiz.yaml': ['draw: 2', 'draw: 2\nfeedback: at-the-end\nshowAnswers: never'],
    });
    expect(exam.outline.sections[0]?.assessment).toMatchObject({
      feedback: 'at-the-end',
      showAnswers: 'never',
    });
  });

  it('packs pictures, but draws drawings into the page', async () => {
    const { media } = await compiled({ 'es/20-uso/media/pozo.png': 'png' });
    expect(media.map(({ path }) => path)).toEqual(['media/uso/pozo.png']);
  });
});
