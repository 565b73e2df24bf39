import type { GradedQuestion, QuestionKind } from '../../src/questions/models.ts';
import type { NoteWords } from './note.ts';

/** What trainers read in legends and beside exported questions. A language that lacks a word does not compile. */
export interface Words {
  /** BCP 47 tag of these words. */
  readonly lang: string;
  readonly kinds: Readonly<Record<QuestionKind, string>>;
  readonly levels: Readonly<Record<GradedQuestion['level'], string>>;
  readonly legend: {
    readonly title: (course: string) => string;
    readonly version: (version: string) => string;
    /** How to read the LMS's report with this page at hand, a paragraph each. */
    readonly guide: readonly string[];
    /** What the guide says before its last paragraph if attempts ask only some of the questions: why cells of the report are empty where attempts ask only some of the questions. */
    readonly drawn: string;
    readonly sections: string;
    readonly asks: (draw: number, of: number, passing: number) => string;
    readonly slot: string;
    readonly id: string;
    readonly section: string;
    readonly kind: string;
    readonly question: string;
    readonly options: string;
    readonly answer: string;
    /** The right answer as a report of that standard shows it. */
    readonly reported: (standard: string) => string;
    readonly objective: string;
    readonly level: string;
    readonly lesson: string;
    readonly points: string;
    readonly right: string;
    /** Beside the right answer: how many typing mistakes are let pass, 1 or 2. */
    readonly typos: (count: number) => string;
    readonly retired: string;
    readonly untranslated: (language: string) => string;
  };
  readonly notes: NoteWords;
}

/** Spanish. */
export const ES: Words = {
  lang: 'es',
  kinds: {
    single: 'una respuesta',
    multiple: 'varias respuestas',
    'true-false': 'verdadero o falso',
    matching: 'emparejar',
    ordering: 'ordenar',
    categorising: 'clasificar',
    hotspot: 'señalar en una imagen',
    'inline-choice': 'elegir palabras en un texto',
    likert: 'opinión',
    'fill-in': 'completar',
    numeric: 'número',
  },
  levels: {
    remember: 'recordar',
    understand: 'comprender',
    apply: 'aplicar',
    analyse: 'analizar',
    evaluate: 'evaluar',
  },
  legend: {
    title: (course) => `Clave de las preguntas: ${course}`,
    version: (version) => `Versión ${version}`,
    guide: [
      'Sirve para leer los informes de interacciones de Moodle y de otros LMS. El número de cada pregunta es el de su columna en el informe, y el identificador es el texto que allí aparece. Son los mismos para todo el mundo y en todos los idiomas.',
      'Las respuestas llegan como letras: las de esta página, aunque en pantalla las opciones cambien de lugar. «a.b» quiere decir que al elemento a se le asignó b. El resultado es «correct», «wrong» («incorrect» en SCORM 2004) o, si la respuesta es correcta en parte, la fracción de los puntos: 0.5 es la mitad.',
      'Lo que se escribe (una palabra, un número) llega tal cual, en el idioma en que se tomó el curso. Si son varias las respuestas correctas, el informe las pone una tras otra.',
      'Contiene las respuestas correctas: no conviene ponerla al alcance de quienes toman el curso.',
    ],
    drawn:
      'Cada intento pregunta solo una parte del banco: una celda vacía quiere decir que esa pregunta no le tocó a esa persona.',
    sections: 'Secciones',
    asks: (draw, of, passing) => `Cada intento pregunta ${draw} de ${of}. Se aprueba con ${passing} de 100.`,
    slot: 'N.º',
    id: 'Identificador',
    section: 'Sección',
    kind: 'Tipo',
    question: 'Pregunta',
    options: 'Opciones',
    answer: 'Respuesta correcta',
    reported: (standard) => `En el informe de ${standard}`,
    objective: 'Objetivo',
    level: 'Nivel',
    lesson: 'Lección',
    points: 'Puntos',
    right: 'correcta',
    typos: (count) =>
      count === 1 ? 'vale también con una errata' : `vale también con hasta ${count} erratas`,
    retired: 'Ya no está en el curso; su columna queda en el informe.',
    untranslated: (language) => `Sin traducir todavía: está en ${language}.`,
  },
  notes: {
    title: (course) => `Preguntas de «${course}» para otros sistemas: qué cambia`,
    none: 'Nada: todo pasó tal como es.',
    formats: {
      all: 'En todos los archivos',
      'moodle.xml': 'Moodle XML, para cualquier Moodle',
      'moodle-4.4.xml': 'Moodle XML, para Moodle 4.4 o posterior',
      'gift.txt': 'GIFT',
      'qti21.zip': 'QTI 2.1',
    },
    quiz: ({ title, draw, of, shuffle, attempts, passing }) =>
      `«${title}» pregunta ${draw} de ${of}${shuffle ? (draw < of ? ' al azar' : ', en orden al azar') : ''}, ${attempts === null ? 'sin límite de intentos' : `como máximo ${attempts} veces`}, y se aprueba con ${passing} de 100. Esto se configura en el cuestionario.`,
    notes: {
      links:
        'Los enlaces a lecciones y al glosario quedan como texto, porque fuera del curso no llevan a ninguna parte.',
      untranslated: 'Sin traducir todavía: están en el idioma de base del curso.',
      edition: '«Con datos de…» va como primer párrafo de la pregunta.',
      inner: 'Las líneas de la presentación y las fuentes de cada pregunta no se exportan.',
      parts: 'No hay retroalimentación para cada par o elemento: va junta, en la retroalimentación general.',
      ordering:
        'Ordenar pasa a emparejar cada elemento con su lugar (1, 2, 3…). La puntuación es la misma. El archivo para Moodle 4.4 o posterior usa el tipo propio de Moodle (ordering).',
      'ordering-gift':
        'Ordenar pasa a emparejar cada elemento con su lugar (1, 2, 3…). La puntuación es la misma.',
      categorising: 'Clasificar pasa a emparejar cada elemento con su grupo. La puntuación es la misma.',
      hotspot:
        'Señalar en una imagen pasa a elegir entre los nombres de los lugares. La imagen no se exporta.',
      'gaps-gift':
        'Cada hueco se convirtió en un número que se empareja con su palabra; todas las palabras están en una sola lista, porque GIFT no tiene listas dentro de un texto. Se puntúa igual.',
      opinions:
        'No se exportan las preguntas de opinión, que no tienen respuesta correcta: van en una encuesta.',
      'many-right':
        'No se exportan: tienen más de diez opciones correctas, y Moodle no conoce fracciones tan pequeñas.',
      loose:
        'El curso acepta la respuesta con o sin tildes, comillas y punto final. Moodle la acepta con todas las tildes o con ninguna; comillas y punto final cuentan como error.',
      'loose-qti':
        'El curso acepta la respuesta con o sin tildes, comillas y punto final. Aquí se acepta con todas las tildes o con ninguna; comillas y punto final cuentan como error.',
      typos:
        'El curso deja pasar erratas en estas respuestas; estos archivos no: aquí vale solo lo que está bien escrito.',
      decimal: 'El curso acepta 10,5 y 10.5. Aquí vale solo la forma del idioma de la plataforma.',
      unit: 'La unidad se dice al final de la pregunta; escribirla en la respuesta es optativo.',
      'unit-text': 'La unidad se dice al final de la pregunta; en la respuesta va solo el número.',
      points: 'GIFT no guarda los puntos: valen 1 hasta que se cambien en Moodle.',
      case: 'GIFT no distingue mayúsculas de minúsculas; el curso sí, en estas preguntas.',
    },
  },
};
