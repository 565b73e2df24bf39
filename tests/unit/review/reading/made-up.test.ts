import { beforeAll, describe, expect, it } from 'vitest';
import { ourCourse } from '../known-course.ts';
import { kindsOf, readAll, tabbed } from './read.ts';

const HEAD = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score'];
const BEGUN = [
  'Ana Gil',
  'ana@example.com',
  '1',
  'Monday, 2 November 2026, 9:06 AM',
  'Monday, 2 November 2026, 1:32 PM',
];
const WAITING = ['Luis Paz', 'luis@example.com', '-', '-', '-', '-'];
let title = '';

beforeAll(async () => {
  title = (await ourCourse()).languages[0].outline.title;
});

/** A report of our course with one answered question, `regulador-ordena` in slot 15. */
function withAnswer(changes: { heads?: string[]; cells?: string[] } = {}): string {
  const heads = changes.heads ?? ['Question 0', 'Response 0', 'Right answer 0', 'Result 0'];
  const cells = changes.cells ?? ['s2-15_regulador-ordena', 'c', 'c', 'correct'];
  return tabbed([
    [...HEAD, title, ...heads],
    [...BEGUN, '80', '80', ...cells],
    [...WAITING, 'Not attempted'],
  ]);
}

describe('a report', () => {
  it('in the words of another language is read by what stands in it', async () => {
    const rows = tabbed([
      [
        'Όνομα',
        'Ηλεκτρονικό',
        'Προσπάθεια',
        'Έναρξη',
        'Τελευταία',
        'Βαθμός',
        title,
        'Ερώτηση 0',
        'Απάντηση 0',
        'Σωστή 0',
        'Αποτέλεσμα 0',
      ],
      [...BEGUN, '80', '80', 's2-15_regulador-ordena', 'b', 'c', 'wrong'],
      [...WAITING, '-'],
    ]);
    const { courses } = await readAll({ a: rows });
    expect(courses[0]!.records[0]).toMatchObject({
      number: 1,
      score: 80,
      interactions: [{ id: 's2-15_regulador-ordena', response: 'b', correct: 'c', score: 0 }],
    });
    expect(courses[0]!.records[1]).toMatchObject({ number: 0, status: 'not-attempted' });
  });

  it('with dates in Spanish has moments', async () => {
    const row = [...BEGUN];
    row[3] = 'lunes, 2 de noviembre de 2026, 09:06';
    const { courses } = await readAll({
      a: tabbed([
        [...HEAD, title],
        [...row, '80', '80'],
      ]),
    });
    expect(new Date(courses[0]!.records[0]!.startedAt!)).toEqual(new Date(2026, 10, 2, 9, 6));
  });

  it('with renamed and added columns is read, and says what it leaves out', async () => {
    const rows = tabbed([
      ['Quién', 'Ciudad', 'Correo', 'N', 'Desde', 'Hasta', 'Puntos', title, 'Nota mía'],
      ['Ana Gil', 'Quito', 'ana@example.com', ...BEGUN.slice(2), '80', '80', 'llamarla'],
      ['Luis Paz', 'Lima', 'luis@example.com', '-', '-', '-', '-', '-', ''],
    ]);
    const reading = await readAll({ a: rows });
    expect(reading.courses[0]!.records[0]!.learner).toMatchObject({
      name: 'Ana Gil',
      email: 'ana@example.com',
    });
    expect(reading.notices).toContainEqual({
      kind: 'columns-ignored',
      file: 'a',
      values: { columns: 'Nota mía' },
    });
  });

  it('saved by a spreadsheet program with semicolons is read', async () => {
    const { courses } = await readAll({ a: withAnswer().replaceAll(',', ' ').replaceAll('\t', ';') });
    expect(courses[0]!.records[0]!.interactions[0]).toMatchObject({ response: 'c', score: 1 });
  });

  it('saved as Unicode text (UTF-16) is read', async () => {
    const text = withAnswer();
    const bytes = new Uint8Array(Buffer.from(`\u{feff}${text}`, 'utf16le'));
    const { courses } = await readAll({ a: bytes });
    expect(courses[0]!.records[0]!.learner.name).toBe('Ana Gil');
  });

  it('in a Western code page is read, with a doubt', async () => {
    const bytes = new Uint8Array(Buffer.from(withAnswer().replace('Ana Gil', 'Ana Ñu'), 'latin1'));
    const reading = await readAll({ a: bytes });
    expect(kindsOf(reading)).toContain('not-utf8');
    expect(reading.courses[0]!.records[0]!.learner.name).toBe('Ana Ñu');
  });

  it('with responses alone is completed and graded with the key of the course, and says so', async () => {
    const heads = Array.from({ length: 16 }, (_none, slot) => `Response ${slot}`);
    const cells = heads.map((_head, slot) => (slot === 15 ? 'c' : ''));
    const reading = await readAll({ a: withAnswer({ heads, cells }) });
    expect(kindsOf(reading)).toEqual(expect.arrayContaining(['no-question-ids', 'graded-here']));
    expect(reading.courses[0]!.records[0]!.interactions).toMatchObject([
      { slot: 15, id: 'regulador-ordena', score: 1 },
    ]);
  });

  it('of two versions says which column holds two questions', async () => {
    const rows = tabbed([
      [...HEAD, title, 'Question 0', 'Response 0', 'Right answer 0', 'Result 0'],
      [...BEGUN, '80', '80', 's2-15_regulador-ordena', 'c', 'c', 'correct'],
      ['Eva', 'eva@example.com', ...BEGUN.slice(2), '80', '80', 's2-15_pregunta-vieja', 'a', 'a', 'correct'],
    ]);
    const reading = await readAll({ a: rows });
    expect(kindsOf(reading)).toEqual(expect.arrayContaining(['mixed-ids', 'unknown-questions']));
  });

  it('whose key changed says so', async () => {
    const rows = tabbed([
      [...HEAD, title, 'Question 0', 'Response 0', 'Right answer 0', 'Result 0'],
      [...BEGUN, '80', '80', 's2-15_regulador-ordena', 'c', 'c', 'correct'],
      [
        'Eva',
        'eva@example.com',
        ...BEGUN.slice(2),
        '80',
        '80',
        's2-15_regulador-ordena',
        'a',
        'a',
        'correct',
      ],
    ]);
    expect(kindsOf(await readAll({ a: rows }))).toContain('several-keys');
    const other = withAnswer({ cells: ['s2-15_regulador-ordena', 'a', 'a', 'correct'] });
    expect(kindsOf(await readAll({ a: other }))).toContain('other-key');
  });

  it('whose learners wrote in several languages of the course has one key in each, and no doubt', async () => {
    const inSpanish = ['s2-40_foro-permanente', 'Permanente', 'permanente', 'correct'];
    const inFrench = ['s2-40_foro-permanente', 'permanent', 'permanent', 'correct'];
    const two = (other: readonly string[]): string =>
      tabbed([
        [...HEAD, title, 'Question 0', 'Response 0', 'Right answer 0', 'Result 0'],
        [...BEGUN, '80', '80', ...inSpanish],
        ['Eva', 'eva@example.com', ...BEGUN.slice(2), '80', '80', ...other],
      ]);
    expect(kindsOf(await readAll({ a: two(inFrench) }))).not.toContain('several-keys');
    const strange = ['s2-40_foro-permanente', 'eterno', 'eterno', 'correct'];
    expect(kindsOf(await readAll({ a: two(strange) }))).toContain('several-keys');
  });

  it('without results grades what was written by the key of its language', async () => {
    const heads = ['Question 0', 'Response 0'];
    const cells = ['s2-40_foro-permanente', 'permanent'];
    const { courses } = await readAll({ a: withAnswer({ heads, cells }) });
    expect(courses[0]!.records[0]!.interactions[0]).toMatchObject({ response: 'permanent', score: 1 });
  });

  it('of the same course under another name is known by its questions', async () => {
    const reading = await readAll({ a: withAnswer().replaceAll(title, 'Curso piloto') });
    expect(kindsOf(reading)).toContain('taken-as-known');
    expect(reading.courses[0]).toMatchObject({ isKnown: true });
  });

  it('of another course stays by itself beside ours', async () => {
    const other = withAnswer({ cells: ['x1', 'a', 'b', 'wrong'] }).replaceAll(title, 'Otro curso');
    const { courses } = await readAll({ a: withAnswer(), b: other });
    expect(courses.map(({ title: name, isKnown }) => [name, isKnown])).toEqual([
      [title, true],
      ['Otro curso', false],
    ]);
  });

  it('tells what it can’t make out, with the row', async () => {
    const rows = tabbed([
      [...HEAD, title, 'Question 0', 'Response 0', 'Right answer 0', 'Result 0'],
      [...BEGUN, '80', 'Πέρασε', 's2-15_regulador-ordena', 'c', 'c', '17'],
      [
        'Eva',
        'eva@example.com',
        ...BEGUN.slice(2),
        '80',
        '81',
        's2-15_regulador-ordena',
        'c',
        'c',
        'correct',
      ],
      [
        'Eva',
        'eva@example.com',
        ...BEGUN.slice(2),
        '80',
        '81',
        's2-15_regulador-ordena',
        'c',
        'c',
        'correct',
      ],
    ]);
    const { notices } = await readAll({ a: rows });
    expect(notices).toContainEqual({
      kind: 'unknown-result',
      file: 'a',
      values: { row: 2, count: 1, text: '17' },
    });
    expect(notices).toContainEqual({
      kind: 'unknown-status',
      file: 'a',
      values: { row: 2, count: 1, text: 'Πέρασε' },
    });
    expect(notices).toContainEqual({
      kind: 'repeated-attempt',
      file: 'a',
      values: { row: 4, count: 1, name: 'Eva' },
    });
  });

  it('of several SCOs with shifted columns is doubted', async () => {
    const rows = tabbed([
      [...HEAD, title, 'Módulo 2', 'Question 0', 'Response 0', 'Right answer 0', 'Result 0'],
      [...BEGUN, '80', '80', 's2-15_regulador-ordena', 'c', 'c', 'correct', '70', 'x', 'a', 'a', 'wrong'],
      [...WAITING, 'Not attempted', 'Not attempted'],
    ]);
    expect(kindsOf(await readAll({ a: rows }))).toContain('odd-rows');
  });

  it('with empty question columns names the cause', async () => {
    const reading = await readAll({ a: withAnswer({ cells: ['', '', '', ''] }) });
    expect(kindsOf(reading)).toContain('empty-questions');
  });

  it('of objectives before anybody began takes no objective for a SCO', async () => {
    const objectives = ['s1_introduccion estado', 's1_introduccion puntuación', 's2_mandato estado'];
    const heads = [...HEAD, title, ...objectives, 's2_mandato puntuación'];
    const rows = tabbed([heads, [...WAITING, 'Not attempted']]);
    expect(kindsOf(await readAll({ o: rows }))).not.toContain('several-scos');
  });

  it('before anybody began lists who is enrolled', async () => {
    const rows = tabbed([
      [...HEAD, title],
      [...WAITING, 'Not attempted'],
      ['Eva', 'eva@example.com', '-', '-', '-', '-', 'x'],
    ]);
    const reading = await readAll({ a: rows });
    expect(kindsOf(reading)).toContain('no-attempts');
    expect(reading.courses[0]!.records).toHaveLength(2);
  });
});

describe('the export of the embedded LMS', () => {
  it('gives attempts of both standards in time', async () => {
    const attempt = (startedAt: string, elements: Record<string, string>) => ({
      startedAt,
      accessedAt: startedAt,
      elements,
    });
    const data = {
      course: title,
      learners: [
        {
          id: 'l1',
          name: 'Ana',
          attempts: [
            attempt('2026-11-02T10:00:00Z', {
              'cmi.core.lesson_status': 'passed',
              'cmi.core.score.raw': '90',
            }),
            attempt('2026-11-01T10:00:00Z', {
              'cmi.completion_status': 'incomplete',
              'cmi.interactions.0.id': 's2-15_regulador-ordena',
              'cmi.interactions.0.learner_response': 'c',
              'cmi.interactions.0.result': 'correct',
              'cmi.interactions.0.latency': 'PT12S',
            }),
          ],
        },
        { id: 'l2', name: 'Luis', attempts: [] },
      ],
    };
    const { courses } = await readAll({ 'export.json': JSON.stringify(data) });
    expect(courses[0]!.records).toMatchObject([
      {
        learner: { name: 'Ana' },
        number: 1,
        status: 'incomplete',
        interactions: [{ score: 1, seconds: 12 }],
      },
      { number: 2, status: 'passed', score: 90 },
      { learner: { name: 'Luis' }, number: 0 },
    ]);
  });
});
