import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledLanguage } from '../../../../scripts/content/compile.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { chooseLanguages } from '../../../../scripts/site/choose-languages.ts';
import type { ChosenLanguages } from '../../../../scripts/site/choose-languages.ts';
import { describePackage } from '../../../../scripts/site/describe-package.ts';
import { courseOpening, sectionOpenings } from '../../../../scripts/site/openings.ts';
import { sectionOutline } from '../../../../scripts/site/section-outline.ts';
import { lessonPlaces } from '../../../../src/core/find.ts';
import { outcome } from '../../../../src/core/progress.ts';
import { slots, snapshot } from '../../../../src/core/report.ts';
import { INITIAL_STATE } from '../../../../src/core/state.ts';
import type { LearnerState } from '../../../../src/core/state.ts';
import type { CourseOutline, SectionOutline } from '../../../../src/model/outline.ts';
import { aCourse } from '../../../fixtures/course.ts';

let main: CompiledLanguage;
let chosen: ChosenLanguages;

beforeAll(async () => {
  chosen = chooseLanguages((await readCourse('modules')).languages, undefined);
  ({ main } = chosen);
});

const nth = (course: CourseOutline, index: number): SectionOutline => course.sections[index]!;
const alone = (course: CourseOutline, index: number): CourseOutline =>
  sectionOutline(course, nth(course, index), main.strings);

/** Every lesson of the outline done, and its assessment taken with this score. */
function finished({ sections }: CourseOutline, best: number): LearnerState {
  return {
    ...INITIAL_STATE,
    lessons: Object.fromEntries(
      sections.flatMap(({ lessons }) => lessons.map(({ id }) => [id, 'done' as const])),
    ),
    assessments: Object.fromEntries(
      sections
        .filter(({ assessment }) => assessment)
        .map(({ id }) => [id, { best, finished: 1, seen: [], attempt: null }]),
    ),
  };
}

describe('a section that is an item of its own', () => {
  it('is called and described as the section, and says what it is a part of, how long it takes and how it is assessed', () => {
    const outline = alone(main.outline, 1);
    expect(outline.title).toBe('Orígenes y mandato del Foro');
    expect(outline.facts.map(({ text }) => text)).toEqual([
      'Gobernanza de Internet y el Foro (IGF): sección 2 de 4',
      expect.stringMatching(/^\d+ minutos · 4 lecciones$/),
      'Son 6 preguntas tomadas al azar. Cada respuesta queda guardada. Se aprueba con 70 de 100.',
    ]);
    expect(outline.contents?.map(({ title }) => title)[0]).toMatch(/^2\.1 /);
    expect(outline.contents).toHaveLength(5);
  });

  it('keeps the numbers by which people and reports know its lessons and questions', () => {
    const outline = alone(main.outline, 2);
    const whole = lessonPlaces(main.outline).filter(({ section }) => section.id === 'intersesional');
    expect(lessonPlaces(outline).map(({ label }) => label)).toEqual(whole.map(({ label }) => label));
    const ids = slots(main.outline).map(({ id }) => id);
    for (const { id } of slots(outline)) expect(ids).toContain(id);
  });

  it('has rows of its own in the lists of the LMS, from 0 on and without a gap', () => {
    const outline = alone(main.outline, 3);
    expect(slots(outline).map(({ slot }) => slot)).toEqual(
      outline.sections[0]?.assessment?.pool.map((_, index) => index),
    );
    const { objectives } = snapshot(outline, INITIAL_STATE, 'gi1', 0);
    expect(objectives.map(({ slot, id }) => [slot, id])).toEqual([[0, 's4_reuniones']]);
  });

  it('says of each lesson and assessment of another section where it is', () => {
    const { within } = alone(main.outline, 0);
    expect(Object.keys(within?.elsewhere ?? {})).toHaveLength(15);
    expect(within?.elsewhere['por-que-nacio']).toBe(
      'Esta página es de otra sección del curso, la 2: «Orígenes y mandato del Foro». Se abre desde el índice del aula virtual.',
    );
  });

  it('is known by the number that it keeps for life, whatever it is called', () => {
    const course = aCourse({ sections: 2 });
    const renamed = {
      ...course,
      sections: course.sections.map((one) => ({ ...one, id: `${one.id}-nueva` })),
    };
    expect(alone(renamed, 1).id).toBe(alone(course, 1).id);
    expect(alone(course, 0).id).not.toBe(alone(course, 1).id);
  });

  it.each([
    { score: 69, passed: false, verdict: 'incomplete' },
    { score: 70, passed: true, verdict: 'passed' },
  ] as const)('is $verdict with all lessons done and $score where 70 pass', ({ score, passed, verdict }) => {
    const outline = alone(aCourse({ sections: 3, passing: 70 }), 1);
    const state = finished(outline, score);
    expect(outcome(outline, state)).toMatchObject({ completed: true, passed, score });
    expect(snapshot(outline, state, 'gi1', 0)).toMatchObject({ verdict, score });
  });

  it('is completed and no more without an assessment, once its lessons are done', () => {
    const course = aCourse({ sections: 2, pool: 0, completion: { lessons: 'none', assessments: 'all' } });
    const outline = alone(course, 0);
    expect(snapshot(outline, INITIAL_STATE, 'gi1', 0).verdict).toBe('incomplete');
    expect(snapshot(outline, finished(outline, 0), 'gi1', 0)).toMatchObject({
      verdict: 'completed',
      score: null,
    });
  });
});

describe('the pages of a package with an item for each section', () => {
  it('begin with what they show: their own outline, words and first lesson, in every language', () => {
    const openings = sectionOpenings(chosen);
    expect(openings.map(({ path }) => path)).toEqual([
      'introduccion.html',
      'mandato.html',
      'intersesional.html',
      'reuniones.html',
    ]);
    const [, mandato] = openings;
    expect(mandato?.parts.map(({ name }) => name)).toEqual([
      'es/mandato/course',
      'en/mandato/course',
      'fr/mandato/course',
      'pt/mandato/course',
    ]);
    expect(mandato?.parts[0].data).toMatchObject({
      opening: { 'por-que-nacio': expect.any(Array) },
      strings: { 'agenda.title': 'Índice de la sección', 'result.passed': 'Sección completada y aprobada' },
    });
  });

  it('leave the words of sections out of the page of the whole course', () => {
    const [first] = courseOpening(chosen).parts;
    expect(JSON.stringify(first.data)).not.toContain('"section.');
  });

  it('each have the files that no other needs, and share the rest', () => {
    const openings = sectionOpenings(chosen);
    const paths = [
      ...openings.map(({ path }) => path),
      'en/mandato/course.js',
      'es/mandato.js',
      'es/mandato.quiz.js',
      'media/mandato/foto.webp',
      'es/shelf.js',
      'later.js',
    ];
    const { scos, launch } = describePackage(
      chosen,
      openings,
      paths.map((path) => ({ path, bytes: new Uint8Array() })),
    );
    expect(launch).toBe('introduccion.html');
    expect(scos?.map(({ id, weight }) => [id, weight])).toEqual([
      ['s1', 1],
      ['s2', 1],
      ['s3', 1],
      ['s4', 1],
    ]);
    expect(scos?.[1]?.files).toEqual([
      'mandato.html',
      'en/mandato/course.js',
      'es/mandato.js',
      'es/mandato.quiz.js',
      'media/mandato/foto.webp',
    ]);
  });
});
