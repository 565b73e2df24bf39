import { describe, expect, it } from 'vitest';
import { EN } from '../../../../scripts/preview/words.en.ts';
import { ES } from '../../../../scripts/preview/words.es.ts';
import type { CourseFacts } from '../../../../src/preview/author/facts.ts';
import { blockNote, pageNote, pageOf, questionNote } from '../../../../src/preview/author/notes.ts';
import type { Note } from '../../../../src/preview/author/notes.ts';
import { editorAddress, placeText } from '../../../../src/preview/author/source-link.ts';

const place = { path: 'modules/es/a.md', line: 7, column: 3 };
const question = { id: 'q1', kind: 'single', objective: 'OA1.1', level: 'apply', words: 30, place };
const block = { kind: 'check', id: 'prueba', words: 12, place };
const course: CourseFacts = {
  lang: 'es',
  place: { ...place, path: 'modules/es/course.yaml' },
  sections: [
    {
      id: 'origen',
      place,
      objectives: [{ id: 'OA1.1', text: 'Explicar.' }],
      lessons: [
        {
          id: 'ciclo',
          place,
          objectives: ['OA1.1'],
          minutes: 2,
          measured: 2.4,
          words: 1200,
          blocks: [block],
        },
        { id: 'reparto', place, objectives: ['OA9.9'], minutes: 3, measured: 1, words: 100, blocks: [] },
      ],
      assessment: { place: { ...place, path: 'modules/es/quiz.yaml' }, questions: [question, question] },
    },
  ],
};
const spanish = { words: ES.player.author, lang: 'es' };
const said = ({ facts }: Note): string => facts.map(({ label, value }) => `${label}: ${value}`).join(' | ');

describe('what an author is told', () => {
  it('of a lesson is its ids, objectives, times and words', () => {
    const note = pageNote(course, pageOf('#/lesson/ciclo/3'), spanish);
    expect(said(note)).toBe(
      'Sección: origen | Lección: ciclo | Objetivos: OA1.1 (Explicar.) | Lectura: 2 min (medido: 2,4 min) | Palabras: 1200',
    );
    expect(placeText(note.place)).toBe('modules/es/a.md:7:3');
  });

  it('of an assessment is its section, and of any other page the course', () => {
    expect(
      said(pageNote(course, pageOf('#/assessment/origen'), { words: EN.player.author, lang: 'en' })),
    ).toBe('Section: origen | Objectives: OA1.1 | Questions: 2 | Words: 60');
    for (const hash of ['', '#/agenda', '#/lesson/gone'])
      expect(said(pageNote(course, pageOf(hash), spanish)), hash).toBe(
        'Secciones: origen | Lecciones: 2 | Lectura: 5 min (medido: 3,4 min) | Palabras: 1300',
      );
  });

  it('of blocks and questions is what they are, without what they lack', () => {
    expect(said(blockNote(block, 4, spanish))).toBe('Bloque: 5 · check | id: prueba | Palabras: 12');
    expect(said(blockNote({ ...block, id: null }, 0, spanish))).toBe('Bloque: 1 · check | Palabras: 12');
    expect(said(questionNote({ ...question, objective: null, level: null }, spanish))).toBe(
      'Pregunta: q1 | Tipo: single | Palabras: 30',
    );
  });
});

describe('the way to the source', () => {
  const editor = 'vscode://file{path}:{line}:{column}';

  it('is an absolute path, wherever the course lies and whatever it is called', () => {
    const open = (path: string, root = 'file:///home/ana/curso/') =>
      editorAddress({ editor, root }, { path, line: 7, column: 3 });
    expect(open('modules/es/a.md')).toBe('vscode://file/home/ana/curso/modules/es/a.md:7:3');
    expect(open('../otro/es/año #1.md')).toBe('vscode://file/home/ana/otro/es/a%C3%B1o%20%231.md:7:3');
    expect(open('es/a.md', 'file:///C:/curso/')).toBe('vscode://file/C:/curso/es/a.md:7:3');
  });
});
