import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReference, withReferenceCourse } from '../../../../scripts/bench/reference-course.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';

const REFERENCE = {
  format: 'reference-course',
  formatVersion: 1,
  lang: 'es',
  id: 'el-agua',
  title: 'El agua: primeros *pasos*',
  description: 'De dónde viene.',
  passMark: 70,
  references: [{ title: 'ONU-Agua', url: 'https://www.unwater.org/' }],
  sections: [
    {
      id: 's1',
      title: 'El origen',
      summary: 'Llueve.',
      lessons: [
        { id: 's1-l1', title: 'El ciclo', paragraphs: ['Sube: 1 < 2 y a_b_c.', 'Baja.'] },
        { id: 's1-l2', title: 'La nube', paragraphs: ['Flota.'] },
      ],
      interactive: {
        id: 's1-a',
        type: 'accordion',
        title: 'Quién bebe',
        instruction: 'Abrir cada uno.',
        items: [
          { title: 'Plantas', body: 'Beben.' },
          { title: 'Animales', body: 'También.' },
        ],
      },
      quiz: {
        id: 's1-q',
        title: 'Cuestionario',
        questions: [
          {
            id: 's1-q1',
            type: 'single',
            stem: '¿Qué sube?',
            options: [
              { text: 'El vapor', correct: true, feedback: 'Sí.' },
              { text: 'La sal', correct: false, feedback: 'No sube.' },
            ],
            feedback: { correct: 'Sí.', incorrect: 'No.' },
          },
          {
            id: 's1-q2',
            type: 'matching',
            stem: 'Relacione.',
            pairs: [
              { left: 'Mar', right: 'Salado' },
              { left: 'Río', right: 'Dulce' },
            ],
            feedback: { correct: 'Sí.', incorrect: 'Repase.' },
          },
        ],
      },
    },
  ],
};

/** Reads the course that a reference becomes. */
const converted = (reference: unknown) =>
  withFolder({ 'reference.json': JSON.stringify(reference) }, async (folder) =>
    withReferenceCourse(await readReference(join(folder, 'reference.json')), async (modules) =>
      readCourse(modules),
    ),
  );

describe('a reference course', () => {
  it('becomes a course without faults, with all that it holds', async () => {
    const [course] = (await converted(REFERENCE)).languages;
    expect(course?.outline.sections.map(({ id, lessons }) => [id, lessons.map((one) => one.id)])).toEqual([
      ['s1', ['s1-l1', 's1-l2']],
    ]);
    expect(course?.banks.get('s1')?.map(({ kind }) => kind)).toEqual(['single', 'matching']);
    expect(course?.outline.passing).toBe(70);
  });

  it('reads word for word as it was written, whatever Markdown makes of such signs', async () => {
    const [course] = (await converted(REFERENCE)).languages;
    expect(course?.outline.title).toBe('El agua: primeros *pasos*');
    const lessons = JSON.stringify(course?.parts.find(({ name }) => name === 'es/s1')?.data);
    const all = lessons + JSON.stringify(course?.parts.find(({ name }) => name === 'es/course')?.data);
    expect(all).toContain('Sube: 1 &lt; 2 y a_b_c.');
    expect(all).toContain('accordion');
  });

  it.each([
    ['is no JSON', '{', /holds no reference course \(.*JSON/],
    ['lacks something', JSON.stringify({ ...REFERENCE, passMark: '70' }), /passMark: .*number/],
    ['is of another version', JSON.stringify({ ...REFERENCE, formatVersion: 2 }), /formatVersion/],
  ])('is refused in a sentence when it %s', async (_what, text, sentence) => {
    await withFolder({ 'reference.json': text }, async (folder) => {
      await expect(readReference(join(folder, 'reference.json'))).rejects.toThrow(sentence);
    });
  });

  it('is refused in a sentence when there is no such file', async () => {
    await expect(readReference('no-such.json')).rejects.toThrow(
      "no-such.json can't be read (ENOENT); give --reference a reference course",
    );
  });
});
