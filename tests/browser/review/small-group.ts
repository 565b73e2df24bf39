import type { KnownCourse, KnownLanguage } from '../../../src/review/known-course.ts';
import type { Question } from '../../../src/questions/models.ts';

function question(id: string, objective: string): Question {
  return {
    id,
    objective,
    kind: 'single',
    level: 'apply',
    points: 1,
    deck: [],
    facts: [],
    stem: `¿Qué dice <em>${id}</em>?`,
    options: ['a', 'b', 'c'].map((mark) => ({
      id: mark,
      text: `Opción ${mark} de ${id}`,
      feedback: '',
      correct: mark === 'a',
    })),
  };
}

const BANK = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta'].map((id, index) =>
  question(id, index < 3 ? 'OA1.1' : 'OA1.2'),
);

/** A course with one section and six questions. */
export const SMALL_COURSE: KnownCourse = {
  languages: [
    {
      outline: {
        id: 'curso',
        version: '1.2.3',
        lang: 'es',
        languages: [{ lang: 'es', name: 'Español' }],
        title: 'Curso breve',
        summary: '',
        facts: [],
        credits: '',
        licence: 'CC BY-SA 4.0',
        completion: { lessons: 'all', assessments: 'all' },
        score: 'mean',
        passing: 70,
        sections: [
          {
            id: 'inicio',
            number: 0,
            title: 'El inicio',
            summary: '',
            objectives: [],
            lessons: [{ id: 'uno', number: 0, title: 'Lección uno', minutes: 3, activities: [] }],
            assessment: {
              title: 'Evaluación',
              draw: 6,
              shuffle: true,
              attempts: null,
              passing: 70,
              pool: BANK.map(({ id, kind, points }, number) => ({ id, number, kind, points })),
            },
          },
        ],
      },
      banks: { inicio: BANK },
      objectives: { inicio: { 'OA1.1': 'Reconocer lo primero.', 'OA1.2': 'Aplicar lo segundo.' } },
      taught: { uno: ['OA1.1'] },
    },
  ],
};

/** A report of forty learners: in `tercera`, the strong ones choose `c`, and its key says `a`. */
export function smallReport(): File {
  const heads = [
    'Name',
    'Email address',
    'Attempt',
    'Started on',
    'Last accessed on',
    'Score',
    'Curso breve',
  ];
  const slots = BANK.flatMap((_one, slot) =>
    ['Question', 'Response', 'Right answer', 'Result'].map((word) => `${word} ${slot}`),
  );
  const rows = Array.from({ length: 40 }, (_none, index) => {
    const who = [`Persona ${String(index).padStart(2, '0')}`, `p${index}@example.com`];
    if (index % 20 === 19) return [...who, '-', '-', '-', '-', 'Not attempted'];
    const isStrong = index % 2 === 0;
    const answers = BANK.flatMap(({ id }, slot) => {
      // Now and then a strong one errs and a weak one hits.
      const isRight = (index * 7 + slot * 3) % 10 < 2 ? !isStrong : isStrong;
      const given = isRight === (id !== 'tercera') ? 'a' : isRight ? 'c' : 'b';
      return [`s1-0${slot}_${id}`, given, 'a', given === 'a' ? 'correct' : 'wrong'];
    });
    const score = String(isStrong ? 80 + (index % 5) : 30 + index / 2);
    return [...who, '1', '2 November 2026, 9:06 AM', '2 November 2026, 9:36 AM', score, score, ...answers];
  });
  const text = [[...heads, ...slots], ...rows].map((row) => row.join('\t')).join('\n');
  return new File([text], 'informe.txt');
}

/** What the first question becomes where learners write its answer, «zona» in Spanish and «zone» in French. */
function written(accept: readonly string[]): Question {
  return {
    id: 'primera',
    objective: 'OA1.1',
    kind: 'fill-in',
    level: 'apply',
    points: 1,
    deck: [],
    facts: [],
    stem: '¿Qué dice la primera?',
    accept: [...accept],
    caseSensitive: false,
    accentSensitive: false,
    typos: 0,
    wrong: [],
    feedback: '',
  };
}

/** The same course in Spanish and French, its first question with answers to write. */
export function courseInTwoLanguages(): KnownCourse {
  const [main] = SMALL_COURSE.languages;
  const languages = main.outline.languages.concat({ lang: 'fr', name: 'Français' });
  const known = (lang: string, accept: readonly string[]): KnownLanguage => ({
    ...main,
    outline: { ...main.outline, lang, languages },
    banks: { inicio: [written(accept), ...BANK.slice(1)] },
  });
  return { languages: [known('es', ['zona', 'área']), known('fr', ['zone'])] };
}

/** A report of three learners: one wrote «zona», one «zone» under its key in French, one under a key of nowhere. */
export function writtenReport(): File {
  const moments = '2 November 2026, 9:06 AM\t2 November 2026, 9:36 AM';
  const lines = [
    'Name\tEmail address\tAttempt\tStarted on\tLast accessed on\tScore\tCurso breve\tQuestion 0\tResponse 0\tRight answer 0\tResult 0',
    `Ana\tana@example.com\t1\t${moments}\t80\t80\ts1-00_primera\tzona\tzona,área\tcorrect`,
    `Eva\teva@example.com\t1\t${moments}\t80\t80\ts1-00_primera\tZone\tzone\tcorrect`,
    `Luis\tluis@example.com\t1\t${moments}\t80\t80\ts1-00_primera\tsitio\tnunca\twrong`,
  ];
  return new File([lines.join('\n')], 'escritas.txt');
}
