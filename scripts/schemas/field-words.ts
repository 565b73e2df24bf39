import { DESCRIPTIONS } from './descriptions.ts';
import { DESCRIPTIONS_ES } from './descriptions.es.ts';
import type { Descriptions } from './descriptions.ts';
import type { ValueWords } from './field-values.ts';

/** A file or front matter, and a sentence on where it lies. */
interface FileWords {
  readonly title: string;
  readonly about: string;
}

/** What stands around the fields on their page, in one language of the guide. */
export interface FieldWords {
  /** Where the page lies, from the root of the project. */
  readonly path: string;
  readonly descriptions: Descriptions;
  readonly values: ValueWords;
  /** The title, the way to the other language, and how to read the tables. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly files: Readonly<
    Record<'course' | 'section' | 'lesson' | 'quiz' | 'glossary' | 'references', FileWords>
  >;
  readonly questions: string;
  readonly aboutQuestions: string;
  readonly blocks: string;
  readonly aboutBlocks: string;
  readonly media: string;
  readonly mediaColumns: readonly string[];
  readonly pictures: string;
  readonly posters: string;
  readonly recordings: string;
  readonly captions: string;
  readonly aboutMedia: string;
}

const ENGLISH: FieldWords = {
  path: 'docs/fields.md',
  descriptions: DESCRIPTIONS,
  values: {
    words: 'plain words',
    markdown: 'Markdown',
    text: 'text',
    address: 'web address',
    slug: 'id: a–z, 0–9, hyphens',
    mark: 'one character, a–z or 0–9',
    label: 'name',
    number: 'number',
    whole: 'whole number',
    list: 'list',
    own: 'the fields below it',
    question: 'a question',
    or: 'or',
    exactly: (count) => `exactly ${count}`,
    moreThan: (less) => `more than ${less}`,
    atMost: (most) => `at most ${most}`,
    atLeast: (least) => `${least} or more`,
    characters: (most) => `at most ${most} characters`,
    byName: (name, value) => `for each ${name}: ${value}`,
    listOf: (value) => `list of: ${value}`,
  },
  head: `# Every field of every file

[En español](fields.es.md)

What [the guide](../modules/README.md) tells by examples, in full. \`npm run schemas\` writes this page, from the model that
the check itself reads. What a field stands in comes before it: \`completion\` › \`lessons\` is \`lessons\` inside \`completion\`.
Under "needed", "no: \`70\`" says what holds when the field is left out. Plain words stand on one line, without Markdown and
without \`<\` and \`>\`. A translation holds nothing but texts: see [the guide](../modules/README.md#a-translation).`,
  columns: ['field', 'needed', 'value', 'what it is'],
  yes: 'yes',
  no: 'no',
  files: {
    course: { title: '`course.yaml`', about: 'One for the course, in the folder of its language.' },
    section: { title: '`section.yaml`', about: 'One in each folder of a section.' },
    lesson: {
      title: 'What a lesson begins with',
      about: 'Between the two lines `---` at the top of each lesson.',
    },
    quiz: { title: '`quiz.yaml`', about: 'The assessment of a section; a section may have none.' },
    glossary: {
      title: '`glossary.yaml`',
      about: 'Beside `course.yaml`. A lesson links to a term as `[text](glossary:id)`.',
    },
    references: { title: '`references.yaml`', about: 'Beside `course.yaml`.' },
  },
  questions: 'Every question of `quiz.yaml`',
  aboutQuestions: 'Each has its `kind`, these fields, and those of its kind.',
  blocks: 'Blocks of a lesson',
  aboutBlocks:
    'A lesson names the kind behind `:::`. What is called `body` here is the text below the line `---`. The `question` of a `check` has the fields of its kind, as in `quiz.yaml`, and `stem`.',
  media: 'Files of the `media` folder',
  mediaColumns: ['what', 'its name ends in', 'advice above', 'refused above'],
  pictures: 'pictures of figures and hotspots; the logo, which lies beside `course.yaml`',
  posters: 'what a video shows before it plays',
  recordings: 'videos and sounds',
  captions: 'captions of a video',
  aboutMedia:
    'Names hold lower-case letters without accents, digits and hyphens. A drawing (`.svg`) follows the light and dark of the page; a photograph is lightest as `.webp`. Other documents are linked to where they are on the web.',
};

const SPANISH: FieldWords = {
  path: 'docs/fields.es.md',
  descriptions: DESCRIPTIONS_ES,
  values: {
    words: 'palabras sin formato',
    markdown: 'Markdown',
    text: 'texto',
    address: 'dirección web',
    slug: 'id: a–z, 0–9, guiones',
    mark: 'un carácter, a–z o 0–9',
    label: 'nombre',
    number: 'número',
    whole: 'número entero',
    list: 'lista',
    own: 'los campos de debajo',
    question: 'una pregunta',
    or: 'o',
    exactly: (count) => `exactamente ${count}`,
    moreThan: (less) => `más de ${less}`,
    atMost: (most) => `hasta ${most}`,
    atLeast: (least) => `${least} o más`,
    characters: (most) => `hasta ${most} caracteres`,
    byName: (name, value) => `por cada ${name}: ${value}`,
    listOf: (value) => `lista de: ${value}`,
  },
  head: `# Cada campo de cada archivo

[In English](fields.md)

Lo que [la guía](../modules/README.es.md) cuenta con ejemplos, completo. \`npm run schemas\` escribe esta página a partir del
modelo que lee la propia revisión. Delante de un campo está aquel que lo contiene: \`completion\` › \`lessons\` es \`lessons\` dentro
de \`completion\`. En «obligatorio», «no: \`70\`» dice qué vale si el campo no está. Las palabras sin formato van en una línea, sin
Markdown y sin \`<\` ni \`>\`. Una traducción solo tiene textos: lo explica [la guía](../modules/README.es.md#una-traducción).`,
  columns: ['campo', 'obligatorio', 'valor', 'qué es'],
  yes: 'sí',
  no: 'no',
  files: {
    course: { title: '`course.yaml`', about: 'Uno para el curso, en la carpeta de su idioma.' },
    section: { title: '`section.yaml`', about: 'Uno en cada carpeta de sección.' },
    lesson: {
      title: 'El comienzo de una lección',
      about: 'Entre las dos líneas `---` con que empieza cada lección.',
    },
    quiz: { title: '`quiz.yaml`', about: 'La evaluación de una sección; una sección puede no tenerla.' },
    glossary: {
      title: '`glossary.yaml`',
      about: 'Junto a `course.yaml`. Una lección enlaza un término así: `[texto](glossary:id)`.',
    },
    references: { title: '`references.yaml`', about: 'Junto a `course.yaml`.' },
  },
  questions: 'Toda pregunta de `quiz.yaml`',
  aboutQuestions: 'Cada una lleva su `kind`, estos campos y los de su tipo.',
  blocks: 'Los bloques de una lección',
  aboutBlocks:
    'Una lección nombra el tipo tras `:::`. Lo que aquí se llama `body` es el texto que va debajo de la línea `---`. La `question` de un `check` lleva los campos de su tipo, como en `quiz.yaml`, y `stem`.',
  media: 'Los archivos de la carpeta `media`',
  mediaColumns: ['qué', 'su nombre termina en', 'consejo a partir de', 'no se admite a partir de'],
  pictures: 'imágenes de figuras y de hotspots; el logotipo, que está junto a `course.yaml`',
  posters: 'lo que un video muestra antes de empezar',
  recordings: 'videos y audios',
  captions: 'subtítulos de un video',
  aboutMedia:
    'Los nombres llevan minúsculas sin acento, cifras y guiones. Un dibujo (`.svg`) sigue el tema claro u oscuro de la página; una fotografía pesa menos como `.webp`. Otros documentos se enlazan donde están en la web.',
};

/** Of every language that the guide is in. */
export const FIELD_WORDS: readonly FieldWords[] = [ENGLISH, SPANISH];
