import { move, remove, replace, write } from './earlier-course.ts';
import type { Edit } from './earlier-course.ts';

/** One change of the earlier course, and all that is said about it. */
export interface SinceCase {
  readonly what: string;
  readonly edits: readonly Edit[];
  /** Lines with their path inside `modules/`. */
  readonly breaks?: readonly string[];
  readonly noticed?: readonly string[];
  /** What nobody notices, with its count. */
  readonly unnoticed?: string;
}

const COURSE = 'es/course.yaml';
const QUIZ = 'es/10-origen/quiz.yaml';
const CYCLE = 'es/10-origen/10-ciclo.md';
const SHARE = 'es/20-uso/10-reparto.md';
const WATERING = 'es/20-uso/20-riego.md';
const LEDGER = 'ledger.txt';
const TITLE = '«Evaluación del origen»';
const KEEPS = 'answers already given keep their result';

const NEW_LESSON = '---\ntitle: La lluvia\nminutes: 3\nobjectives: [OA1.1]\n---\nCae agua.\n';
const NEW_QUIZ = `title: Evaluación del uso
passing: 70
questions:
  - id: regar-de-noche
    kind: true-false
    objective: OA2.1
    level: remember
    stem: Se riega de noche.
    correct: true
    feedback: { whenTrue: Así es., whenFalse: De día se pierde. }
`;
const NEW_QUESTION = `  - id: cuanta-agua
    kind: numeric
    objective: OA1.1
    level: remember
    stem: ¿Cuánta agua hay?
    answer: { value: 3 }
    feedback: Tres.
`;
const ASK_ORDER = `  - id: ordenar-pasos
    kind: ordering
    objective: OA1.2
    level: understand
    stem: Ordenar los pasos.
    items:
      - id: a
        text: Sube.
        feedback: Primero sube.
      - id: b
        text: Se enfría.
        feedback: Luego se enfría.
      - id: c
        text: Baja.
        feedback: Al final baja.
`;

export const CASES: readonly SinceCase[] = [
  { what: 'no change', edits: [] },

  {
    what: 'another course id',
    edits: [replace(COURSE, 'id: el-agua', 'id: agua')],
    breaks: [
      `${COURSE}  The course id changed from "el-agua" to "agua": LMSs and browsers know progress by it, so that all learners would begin anew; take back "el-agua".`,
    ],
  },
  {
    what: 'a number that changed',
    edits: [replace(LEDGER, 'lesson 1 reparto', 'lesson 9 reparto')],
    breaks: [
      `${LEDGER}  The number for life of lesson "reparto" changed from 1 to 9: what learners read of it would be lost; take back the line "lesson 1 reparto".`,
    ],
  },
  {
    what: 'two numbers that changed places',
    edits: [
      replace(LEDGER, 'question 0 que-es-vapor', 'question 1 que-es-vapor'),
      replace(LEDGER, 'question 1 ordenar-pasos', 'question 0 ordenar-pasos'),
    ],
    breaks: [
      `${LEDGER}  The number for life 0 of question "que-es-vapor" belongs to "ordenar-pasos" now: what learners answered to it would count for "ordenar-pasos"; take back the line "question 0 que-es-vapor".`,
      `${LEDGER}  The number for life 1 of question "ordenar-pasos" belongs to "que-es-vapor" now: what learners answered to it would count for "que-es-vapor"; take back the line "question 1 ordenar-pasos".`,
    ],
    unnoticed: 'orders of shuffled banks (1)',
  },
  {
    what: 'the number of a lesson that is gone, given to a new one',
    edits: [
      remove(WATERING),
      write('es/20-uso/30-lluvia.md', NEW_LESSON.replace('OA1.1', 'OA2.1')),
      replace(LEDGER, 'lesson 2 riego', 'lesson 2 lluvia'),
    ],
    breaks: [
      `${LEDGER}  The number for life 2 of lesson "riego" belongs to "lluvia" now: what learners read of it would count for "lluvia"; take back the line "lesson 2 riego".`,
    ],
    noticed: [
      'es/20-uso/30-lluvia.md  Lesson 2.2 «El riego» is called «La lluvia» now.',
      'es/20-uso/30-lluvia.md  Lesson 2.2 «La lluvia» says something else: whoever has done it is not asked to read it again; whoever left in the middle of it may come back some blocks off.',
      'es/20-uso/30-lluvia.md  Activity "riego/cuando" is gone from lesson 2.2: nobody has to use it.',
    ],
  },
  {
    what: 'the number of a lesson that is gone, struck out',
    edits: [remove(WATERING), replace(LEDGER, 'lesson 2 riego\n', '')],
    breaks: [
      `${LEDGER}  Lesson "riego" has lost its number for life 2: the next new lesson could be given it, and what learners read of it; take back the line "lesson 2 riego".`,
    ],
    noticed: [
      'Lesson 2.2 «El riego» is gone: whoever was reading it goes on at «El reparto», or further back in the order of the ledger if they never opened that, and keeps all else; whoever lacked nothing else completes the course with the next thing that is saved.',
    ],
  },

  {
    what: 'a lesson whose file was renamed, with a number of its own',
    edits: [
      move(WATERING, 'es/20-uso/20-regar.md'),
      replace(LEDGER, 'lesson 2 riego', 'lesson 3 regar\nactivity 3 regar/cuando\nlesson 2 riego'),
    ],
    breaks: [
      'es/20-uso/20-regar.md  The lesson "riego" is gone, and the new lesson "regar" says nearly the same: if it was renamed, call it "riego" again, by the name of its file, or what learners read of it is lost.',
    ],
    noticed: [
      'es/20-uso/20-regar.md  Whoever has finished everything stays finished; whoever is in the middle finds one more lesson in section 2: «El riego».',
      'Lesson 2.2 «El riego» is gone: whoever was reading it goes on at «El reparto», or further back in the order of the ledger if they never opened that, and keeps all else; whoever lacked nothing else completes the course with the next thing that is saved.',
    ],
  },
  {
    what: 'a question under another id, a little edited',
    edits: [
      replace(QUIZ, 'id: ordenar-pasos', 'id: orden-de-pasos'),
      replace(QUIZ, 'stem: Ordenar los pasos.', 'stem: Ordenar todos los pasos.'),
      replace(LEDGER, 'lesson 2 riego', 'question 3 orden-de-pasos\nlesson 2 riego'),
    ],
    breaks: [
      `${QUIZ}:19  The question "ordenar-pasos" is gone, and the new question "orden-de-pasos" says nearly the same: if it was renamed, call it "ordenar-pasos" again, or what learners answered to it is lost.`,
    ],
    noticed: [
      `${QUIZ}:19  A new question joins the bank of ${TITLE}, from the next attempt on: «Ordenar todos los pasos.».`,
      `${QUIZ}  Question "ordenar-pasos" left the bank of ${TITLE}: finished attempts keep their score; attempts under way go on without it, and end where it was the last one open.`,
    ],
  },
  {
    what: 'a question in the place of another that says something else',
    edits: [
      replace(QUIZ, ASK_ORDER, NEW_QUESTION),
      replace(LEDGER, 'lesson 2 riego', 'question 3 cuanta-agua\nlesson 2 riego'),
    ],
    noticed: [
      `${QUIZ}:19  A new question joins the bank of ${TITLE}, from the next attempt on: «¿Cuánta agua hay?».`,
      `${QUIZ}  Question "ordenar-pasos" left the bank of ${TITLE}: finished attempts keep their score; attempts under way go on without it, and end where it was the last one open.`,
    ],
  },
  {
    what: 'a section whose folder was renamed, with a number of its own',
    edits: [
      ...['section.yaml', '10-reparto.md', '20-riego.md'].map((name) =>
        move(`es/20-uso/${name}`, `es/20-usos/${name}`),
      ),
      replace(LEDGER, 'lesson 2 riego', 'section 2 usos\nlesson 2 riego'),
    ],
    breaks: [
      'es/20-usos/section.yaml  The section "uso" is gone, and the new section "usos" says nearly the same: if it was renamed, call it "uso" again, by the name of its folder, or what learners reached in its assessment is lost.',
    ],
    noticed: [
      'es/20-usos/section.yaml  Section 2 «El uso» is new.',
      'Section 2 «El uso» is gone.',
      'es/20-usos/10-reparto.md  Lesson «El reparto» was 2.1 and is 2.1 now: it keeps what learners did in it.',
      'es/20-usos/20-riego.md  Lesson «El riego» was 2.2 and is 2.2 now: it keeps what learners did in it.',
    ],
  },

  {
    what: 'another title of the course, another pass mark, another score and another completion',
    edits: [
      replace(COURSE, 'title: El agua', 'title: Las aguas'),
      replace(COURSE, 'passing: 70', 'passing: 60'),
      replace(COURSE, 'score: mean', 'score: points'),
      replace(COURSE, 'lessons: all', 'lessons: none'),
    ],
    noticed: [
      `${COURSE}  The course «El agua» is called «Las aguas» now.`,
      `${COURSE}  Lessons no longer count for completion: whoever lacked only lessons completes the course with the next thing that is saved.`,
      `${COURSE}  The pass mark of the course fell from 70 to 60: whoever has completed it with 60 or more passes with the next thing that is saved.`,
      `${COURSE}  The course score is counted by the points of the assessments now: the page shows everybody's score anew, an LMS keeps the higher one.`,
    ],
  },
  {
    what: 'a higher pass mark of the course',
    edits: [replace(COURSE, 'passing: 70', 'passing: 90')],
    noticed: [
      `${COURSE}  The pass mark of the course rose from 70 to 90: whoever has passed stays so, everybody else needs 90.`,
    ],
  },

  {
    what: 'a section that is new, with its lesson',
    edits: [
      write(
        'es/30-clima/section.yaml',
        'title: El clima\nsummary: Qué tiempo hace.\nobjectives:\n  OA3.1: Mirar.\n',
      ),
      write('es/30-clima/10-lluvia.md', NEW_LESSON.replace('OA1.1', 'OA3.1')),
      replace(LEDGER, 'lesson 2 riego', 'section 2 clima\nlesson 3 lluvia\nlesson 2 riego'),
    ],
    noticed: [
      'es/30-clima/section.yaml  Section 3 «El clima» is new.',
      'es/30-clima/10-lluvia.md  Whoever has finished everything stays finished; whoever is in the middle finds one more lesson in section 3: «La lluvia».',
    ],
  },
  {
    what: 'a section that is gone with its assessment',
    edits: [
      remove('es/10-origen/section.yaml'),
      remove(CYCLE),
      remove(QUIZ),
      remove('es/10-origen/media/ciclo.svg'),
      replace(COURSE, '[repaso](lesson:ciclo)', 'repaso'),
    ],
    noticed: [
      'Section 1 «El origen» is gone.',
      'Lesson 1.1 «El ciclo» is gone: whoever was reading it starts at the beginning of the course again, and keeps all else; whoever lacked nothing else completes the course with the next thing that is saved.',
      `The assessment ${TITLE} is gone: its results no longer count in the course score; whoever was taking it starts at the beginning of the course again.`,
    ],
    unnoticed: 'texts of cover and credits (1)',
  },
  {
    what: 'sections in another order, one of them under another title and introduction',
    edits: [
      replace('es/10-origen/section.yaml', 'title: El origen', 'title: El principio'),
      replace('es/10-origen/section.yaml', 'summary: De dónde viene', 'summary: De dónde sale'),
      ...['section.yaml', '10-ciclo.md', 'quiz.yaml', 'media/ciclo.svg'].map((name) =>
        move(`es/10-origen/${name}`, `es/30-origen/${name}`),
      ),
    ],
    noticed: [
      'es/20-uso/section.yaml  Section «El uso» was number 2 and is number 1 now: it keeps what learners did in it.',
      'es/30-origen/section.yaml  Section «El origen» is called «El principio» now.',
    ],
    unnoticed: 'introductions of sections (1)',
  },

  {
    what: 'a lesson that is new',
    edits: [
      write('es/10-origen/20-lluvia.md', NEW_LESSON),
      replace(LEDGER, 'lesson 2 riego', 'lesson 3 lluvia\nlesson 2 riego'),
    ],
    noticed: [
      'es/10-origen/20-lluvia.md  Whoever has finished everything stays finished; whoever is in the middle finds one more lesson in section 1: «La lluvia».',
    ],
  },
  {
    what: 'a new lesson of a course that asks for none',
    edits: [
      replace(COURSE, 'lessons: all', 'lessons: none'),
      write('es/10-origen/20-lluvia.md', NEW_LESSON),
      replace(LEDGER, 'lesson 2 riego', 'lesson 3 lluvia\nlesson 2 riego'),
    ],
    noticed: [
      `${COURSE}  Lessons no longer count for completion: whoever lacked only lessons completes the course with the next thing that is saved.`,
      'es/10-origen/20-lluvia.md  Whoever has finished everything stays finished; whoever is in the middle finds one more lesson in section 1: «La lluvia», which completion does not ask for.',
    ],
  },
  {
    what: 'a lesson in another place of its section',
    edits: [move(WATERING, 'es/20-uso/05-riego.md')],
    noticed: [
      'es/20-uso/05-riego.md  Lesson «El riego» was 2.2 and is 2.1 now: it keeps what learners did in it.',
    ],
  },
  {
    what: 'a lesson in another section',
    edits: [replace(WATERING, 'OA2.1', 'OA1.1'), move(WATERING, 'es/10-origen/20-riego.md')],
    noticed: [
      'es/10-origen/20-riego.md  Lesson «El riego» was 2.2 and is 1.2 now: it keeps what learners did in it.',
    ],
  },
  {
    what: 'another title and reading time of a lesson',
    edits: [
      replace(SHARE, 'title: El reparto', 'title: Repartir'),
      replace(SHARE, 'minutes: 2', 'minutes: 6'),
    ],
    noticed: [`${SHARE}  Lesson 2.1 «El reparto» is called «Repartir» now.`],
    unnoticed: 'reading times (1)',
  },
  {
    what: 'another text of a lesson',
    edits: [replace(CYCLE, 'Mirar las nubes.', 'Mirar el cielo.')],
    noticed: [
      `${CYCLE}  Lesson 1.1 «El ciclo» says something else: whoever has done it is not asked to read it again.`,
    ],
  },
  {
    what: 'a block more in a lesson',
    edits: [replace(SHARE, '::: cards', '::: key-idea\nHay para todos.\n:::\n\n::: cards')],
    noticed: [
      `${SHARE}  Lesson 2.1 «El reparto» says something else: whoever has done it is not asked to read it again; whoever left in the middle of it may come back some blocks off.`,
    ],
  },

  {
    what: 'an activity that must be used now, and one that need not',
    edits: [
      replace(WATERING, 'required: false\n', ''),
      replace(SHARE, 'id: sequia\n', 'id: sequia\nrequired: false\n'),
    ],
    noticed: [
      `${SHARE}  Lesson 2.1 «El reparto» says something else: whoever has done it is not asked to read it again.`,
      `${WATERING}  Lesson 2.2 «El riego» says something else: whoever has done it is not asked to read it again.`,
      `${SHARE}:10  Activity "reparto/sequia" of lesson 2.1 need not be used any more: whoever lacked nothing else has the lesson done on reaching its end again.`,
      `${WATERING}:9  Activity "riego/cuando" of lesson 2.2 must be used now: whoever has done the lesson stays so, everybody else must use it first.`,
    ],
  },
  {
    what: 'an activity in the place of another',
    edits: [
      replace(WATERING, 'id: cuando\nrequired: false', 'id: a-que-hora'),
      replace(LEDGER, 'lesson 2 riego', 'activity 3 riego/a-que-hora\nlesson 2 riego'),
    ],
    noticed: [
      `${WATERING}  Lesson 2.2 «El riego» says something else: whoever has done it is not asked to read it again.`,
      `${WATERING}:9  Activity "riego/a-que-hora" joins lesson 2.2: whoever has done the lesson stays so, everybody else must use it first.`,
      `${WATERING}  Activity "riego/cuando" is gone from lesson 2.2: nobody has to use it.`,
    ],
  },

  {
    what: 'an assessment that is new',
    edits: [
      write('es/20-uso/quiz.yaml', NEW_QUIZ),
      replace(LEDGER, 'lesson 2 riego', 'question 3 regar-de-noche\nlesson 2 riego'),
    ],
    noticed: [
      'es/20-uso/quiz.yaml  Section «El uso» has an assessment now: whoever has finished everything stays finished; for everybody else it counts 0 of the course score until it is taken, and completion asks for it.',
    ],
  },
  {
    what: 'an assessment that is gone',
    edits: [remove(QUIZ)],
    noticed: [
      `es/10-origen/section.yaml  The assessment ${TITLE} is gone: its results no longer count in the course score; whoever was taking it goes on at «El ciclo».`,
    ],
  },
  {
    what: 'other rules of an assessment',
    edits: [
      replace(QUIZ, 'title: Evaluación del origen', 'title: Prueba'),
      replace(QUIZ, 'draw: 2\npassing: 70', 'draw: 3\npassing: 80\nattempts: 2\nshuffle: false'),
      replace(QUIZ, 'intro: Dos', 'intro: Tres'),
    ],
    noticed: [
      `${QUIZ}  The assessment ${TITLE} is called «Prueba» now.`,
      `${QUIZ}  An attempt at «Prueba» asks 3 questions instead of 2, from the next attempt on.`,
      `${QUIZ}  The pass mark of «Prueba» rose from 70 to 80: scores stay, and whoever has at least 70 and less than 80 no longer counts as having passed it.`,
      `${QUIZ}  «Prueba» may be taken at most 2 times instead of without limit: whoever has taken it so often may finish an attempt under way, but begin no other; whoever has completed the course below its pass mark with no attempt left fails it.`,
      `${QUIZ}  The questions of «Prueba» keep the order of the bank from the next attempt on.`,
    ],
    unnoticed: 'introductions of sections (1)',
  },

  {
    what: 'an assessment that becomes an exam',
    edits: [replace(QUIZ, 'draw: 2\n', 'draw: 2\nfeedback: at-the-end\nshowAnswers: when-passed\n')],
    noticed: [
      `${QUIZ}  Learners see how they did at ${TITLE} after the last question only, attempts under way included.`,
      `${QUIZ}  Right answers of ${TITLE} are shown only once it is passed, of earlier attempts too.`,
    ],
  },

  {
    what: 'a question that is new',
    edits: [
      replace(QUIZ, ASK_ORDER, NEW_QUESTION + ASK_ORDER),
      replace(LEDGER, 'lesson 2 riego', 'question 3 cuanta-agua\nlesson 2 riego'),
    ],
    noticed: [
      `${QUIZ}:19  A new question joins the bank of ${TITLE}, from the next attempt on: «¿Cuánta agua hay?».`,
    ],
  },
  {
    what: 'a question that is gone',
    edits: [replace(QUIZ, ASK_ORDER, '')],
    noticed: [
      `${QUIZ}  Question "ordenar-pasos" left the bank of ${TITLE}: finished attempts keep their score; attempts under way go on without it, and end where it was the last one open.`,
    ],
  },
  {
    what: 'a question in another place of a bank that is shuffled',
    edits: [replace(QUIZ, ASK_ORDER, ''), replace(QUIZ, 'questions:\n', `questions:\n${ASK_ORDER}`)],
    unnoticed: 'orders of shuffled banks (1)',
  },
  {
    what: 'a question in another bank',
    edits: [
      replace(QUIZ, ASK_ORDER, ''),
      write(
        'es/20-uso/quiz.yaml',
        `title: Otra\npassing: 70\nquestions:\n${ASK_ORDER.replace('OA1.2', 'OA2.1')}`,
      ),
    ],
    noticed: [
      'es/20-uso/quiz.yaml  Section «El uso» has an assessment now: whoever has finished everything stays finished; for everybody else it counts 0 of the course score until it is taken, and completion asks for it.',
      `es/20-uso/quiz.yaml:4  Question "ordenar-pasos" moved from ${TITLE} to «Otra»: attempts under way at ${TITLE} go on without it.`,
    ],
  },
  {
    what: 'another stem and other points of a question',
    edits: [replace(QUIZ, 'stem: ¿Qué es el vapor?', 'stem: ¿Qué es vapor?\n    points: 2')],
    noticed: [
      `${QUIZ}:6  Question "que-es-vapor" earns 2 instead of 1 points: finished attempts keep their best score, attempts under way are scored with the new points.`,
      `${QUIZ}:6  Question "que-es-vapor" is worded anew: ${KEEPS}.`,
    ],
  },
  {
    what: 'options that are new, gone and worded anew',
    edits: [
      replace(QUIZ, 'text: Agua en forma de gas.', 'text: Agua como gas.'),
      replace(
        QUIZ,
        'id: b\n        text: Agua en forma de hielo.',
        'id: c\n        text: Agua en forma de nieve.',
      ),
    ],
    noticed: [
      `${QUIZ}:6  Question "que-es-vapor" has the new option c: ${KEEPS}.`,
      `${QUIZ}:6  Question "que-es-vapor" lost option b: whoever chose or placed that keeps the result, but does not see it any more.`,
      `${QUIZ}:6  Question "que-es-vapor" words option a anew: ${KEEPS}.`,
    ],
  },
  {
    what: 'another right answer',
    edits: [
      replace(QUIZ, '        correct: true\n', ''),
      replace(
        QUIZ,
        'text: Agua en forma de hielo.\n',
        'text: Agua en forma de hielo.\n        correct: true\n',
      ),
    ],
    noticed: [
      `${QUIZ}:6  The key of question "que-es-vapor" changed from a to b: answers already given keep their old result, but whoever looks back sees them judged by the new key.`,
    ],
  },
  {
    what: 'another kind of the same question',
    edits: [
      replace(QUIZ, 'kind: single', 'kind: multiple'),
      replace(
        QUIZ,
        '      - id: b\n        text: Agua en',
        '      - { id: c, text: Nada, feedback: No. }\n      - id: b\n        text: Agua en',
      ),
    ],
    noticed: [
      `${QUIZ}:6  Question "que-es-vapor" is of the kind multiple and was single: answers already given keep their result, but can't be shown as they were.`,
    ],
  },
  {
    what: 'words that stand around lessons and questions',
    edits: [
      replace(QUIZ, 'feedback: El hielo es sólido.', 'feedback: El hielo no es gas.'),
      replace(COURSE, 'credits: Hecho', 'credits: Escrito'),
      replace('es/glossary.yaml', 'Agua en forma de gas.', 'Agua que vuela.'),
      replace('es/references.yaml', 'title: ONU-Agua', 'title: ONU'),
    ],
    unnoticed:
      'explanations or notes of questions (1), texts of cover and credits (1), glossary terms (1), references (1)',
  },
];
