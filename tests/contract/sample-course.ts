import type { CourseOutline, PoolQuestion, SectionOutline } from '../../src/model/outline.ts';

const KINDS: readonly PoolQuestion['kind'][] = [
  'single',
  'multiple',
  'true-false',
  'matching',
  'ordering',
  'fill-in',
  'numeric',
  'categorising',
];
const SECTIONS = ['introduccion', 'mandato', 'intersesional', 'reuniones'];
const LESSONS = 4;
const POOL = 15;
const DRAW = 6;

/** A course of the size of ours: 16 lessons, 24 activities, 4 assessments that draw 6 of 15 questions each. */
export const SAMPLE_COURSE: CourseOutline = {
  id: 'curso-de-prueba',
  version: '1.0.0',
  lang: 'es',
  languages: [{ lang: 'es', name: 'Español' }],
  title: 'Curso de prueba',
  summary: '',
  facts: [],
  credits: '',
  licence: 'CC BY-SA 4.0',
  completion: { lessons: 'all', assessments: 'all' },
  score: 'mean',
  passing: 70,
  sections: SECTIONS.map(section),
};

function section(id: string, number: number): SectionOutline {
  return {
    id,
    number,
    title: `Sección ${number + 1}`,
    summary: '',
    objectives: [],
    lessons: Array.from({ length: LESSONS }, (_, index) => lesson(id, number * LESSONS + index)),
    assessment: {
      title: `Evaluación ${number + 1}`,
      draw: DRAW,
      shuffle: true,
      attempts: null,
      passing: 70,
      pool: Array.from({ length: POOL }, (_, index) => question(number * POOL + index)),
    },
  };
}

/** Two lessons of each section have two activities, the others one. */
function lesson(sectionId: string, number: number) {
  const first = Math.floor(number / 2) * 3 + (number % 2);
  const activities = number % 2 === 0 ? [first] : [first, first + 1];
  const id = `${sectionId}-leccion-${number + 1}`;
  return {
    id,
    number,
    title: `Lección ${number + 1}`,
    minutes: 5,
    activities: activities.map((activity) => ({
      id: `${id}/actividad-${activity}`,
      number: activity,
      required: false,
    })),
  };
}

function question(number: number): PoolQuestion {
  return {
    id: `pregunta-numero-${number}`,
    number,
    kind: KINDS[number % KINDS.length] ?? 'single',
    points: 1,
  };
}
