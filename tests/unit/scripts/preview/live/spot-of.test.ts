import { describe, expect, it } from 'vitest';
import { spotOf } from '../../../../../scripts/preview/live/spot-of.ts';

const LESSON = `---
title: Uno
---
Texto.

::: callout
title: Dos
---
Tres.
:::

::: callout
nunca cerrado
`;

const QUIZ = `title: Prueba
questions:
  - id: primera
    stem: ¿Uno?
    options:
      - id: a
        text: Sí
  - kind: single
    id: segunda
    stem: [¿Dos?
`;

const lesson = (line: number, text: string | null = LESSON) =>
  spotOf({ path: 'modules/es/10-origen/20-el-ciclo.md', line, column: 1 }, 'modules', text);
const quiz = (line: number, text: string | null = QUIZ) =>
  spotOf({ path: 'modules/es/10-origen/quiz.yaml', line, column: 1 }, 'modules', text);

describe('the page of a place in the content', () => {
  it.each([
    [2, null],
    [4, 0],
    [6, 1],
    [9, 1],
    [12, 2],
    [13, 2],
  ])('is the lesson of its file, line %i in block %s', (line, block) => {
    expect(lesson(line)).toEqual({ lang: 'es', view: 'lesson', id: 'el-ciclo', block, question: null });
  });

  it('is the block that is not closed, and what follows stays where it was', () => {
    const text = LESSON.replace('Tres.\n:::\n', 'Tres.\n');
    expect(lesson(6, text)).toMatchObject({ block: 1 });
    expect(lesson(11, text)).toMatchObject({ block: 2 });
  });

  it.each([
    [1, null],
    [3, 'primera'],
    [7, 'primera'],
    [8, 'segunda'],
    [10, 'segunda'],
  ])(
    'is the assessment of its section, line %i in question %s, even in what is no YAML',
    (line, question) => {
      expect(quiz(line)).toEqual({ lang: 'es', view: 'assessment', id: 'origen', block: null, question });
    },
  );

  it('is known without its block or question when the file can’t be read', () => {
    expect(lesson(9, null)).toMatchObject({ id: 'el-ciclo', block: null });
    expect(quiz(9, null)).toMatchObject({ id: 'origen', question: null });
  });

  it.each(['modules/es/glossary.yaml', 'modules/es/10-origen/section.yaml', 'elsewhere/es/10-a/10-b.md'])(
    'is none for %s',
    (path) => {
      expect(spotOf({ path, line: 1, column: 1 }, 'modules', '')).toBeNull();
    },
  );

  it('is found in a course that is the folder of the command, and in one beside it', () => {
    expect(spotOf({ path: 'pt-BR/10-a/10-b.md', line: 1, column: 1 }, '.', '')).toMatchObject({
      lang: 'pt-BR',
    });
    const place = { path: '../mine/es/10-a/10-b.md', line: 1, column: 1 };
    expect(spotOf(place, '../mine', '')).toMatchObject({ lang: 'es', id: 'b' });
  });
});
