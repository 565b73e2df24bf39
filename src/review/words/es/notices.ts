import type { NoticeWords, RoleWords } from '../words.ts';

const ROLES: RoleWords = {
  name: 'el nombre',
  attempt: 'el número de intento',
  score: 'la nota',
  question: 'el identificador de la pregunta',
  response: 'la respuesta del participante',
  correct: 'la respuesta correcta',
  result: 'el resultado',
};

const LAYOUTS = {
  basic: 'Informe básico',
  interactions: 'Informe de interacciones',
  objectives: 'Informe de objetivos',
  mixed: 'Informe con interacciones y objetivos',
  tracks: 'Detalles del seguimiento',
} as const;

/** Spanish sentences about files. */
export const NOTICES: NoticeWords = {
  understood: ({ layout, attempts, waiting, questions, title }) =>
    [
      `${LAYOUTS[layout]}${title === '' ? '' : ` de «${title}»`}: ${attempts} ${attempts === 1 ? 'intento' : 'intentos'}`,
      waiting > 0 ? `, ${waiting} sin empezar` : '',
      questions > 0 ? `, ${questions} preguntas` : '',
      '.',
    ].join(''),
  empty: () => 'El archivo está vacío. Descargue el informe otra vez desde Moodle.',
  'too-large': ({ megabytes, limit }) =>
    `El archivo pesa ${megabytes} MB y aquí se leen hasta ${limit} MB. Descargue el informe por grupos.`,
  'unpacks-too-large': ({ limit }) =>
    `Descomprimido, el archivo pasa de ${limit} MB: ningún informe ocupa tanto, así que no se abrió. Descargue el informe otra vez, como texto separado por tabuladores.`,
  'too-many-cells': ({ limit }) =>
    `La tabla tiene más de ${limit} celdas. Descargue el informe por grupos, o sin las columnas que no necesite.`,
  damaged: ({ reason }) =>
    `El archivo está dañado y no se pudo leer hasta el final (${reason}). Descárguelo otra vez.`,
  'unknown-format': () =>
    'No es un informe que esta página conozca. Se leen los informes SCORM de Moodle descargados como texto, Excel (.xlsx) u OpenDocument (.ods), y la exportación de la vista previa (.json).',
  'old-excel': () =>
    'Es un archivo de Excel antiguo (.xls). Ábralo y guárdelo como .xlsx, o descargue el informe otra vez.',
  'no-sheet': () => 'La hoja de cálculo no tiene ninguna hoja con datos.',
  'not-utf8': () =>
    'El texto no está en UTF-8, así que se leyó como texto de Windows. Si hay nombres con letras extrañas, descargue el informe como Excel.',
  'no-report': ({ columns }) =>
    `No se encontró la columna del intento seguida de las fechas de inicio y último acceso, que todo informe SCORM de Moodle tiene. Las columnas de este archivo empiezan así: ${columns}. Descargue el informe desde la pestaña «Informes» de la actividad SCORM.`,
  'no-rows': () => 'El archivo tiene los títulos de las columnas y ninguna fila.',
  'no-attempts': () => 'Nadie ha empezado todavía, según este archivo.',
  'columns-ignored': ({ columns }) => `Columnas que no se usan: ${columns}.`,
  'column-taken-as': ({ column, role }) =>
    `La columna «${column}» y las de su serie se tomaron como ${ROLES[role]}, por su contenido. Si no es así, descargue el informe con todas las casillas marcadas.`,
  'odd-rows': ({ row, count, cells, expected }) =>
    `${count === 1 ? 'Una fila tiene' : `${count} filas tienen`} más celdas que la cabecera (la fila ${row}: ${cells} en vez de ${expected}). Moodle desplaza así las columnas de los paquetes con varios SCO: no se fíe de estas filas.`,
  'several-scos': ({ titles }) =>
    `El paquete tiene varios SCO (${titles}). Se usó el primero, y en las preguntas Moodle puede haber desplazado columnas.`,
  'repeated-attempt': ({ row, count, name }) =>
    `${count === 1 ? 'Un intento aparece' : `${count} intentos aparecen`} dos veces (el primero, en la fila ${row}: ${name}). Si son dos personas del mismo nombre, descargue el informe con la columna del correo.`,
  'attempt-no-number': ({ row, count, text }) =>
    `En ${count} ${count === 1 ? 'fila' : 'filas'} el intento no es un número (fila ${row}: «${text}»); se contó como no empezado.`,
  'unknown-status': ({ row, count, text }) =>
    `No se conoce el estado «${text}» (fila ${row}; ${count} ${count === 1 ? 'vez' : 'veces'}). Se contó como empezado, sin más.`,
  'unknown-result': ({ row, count, text }) =>
    `No se entiende el resultado «${text}» (fila ${row}; ${count} ${count === 1 ? 'vez' : 'veces'}): se esperaba «correct», «wrong» o un número de 0 a 1. Esas respuestas cuentan como no calificadas.`,
  'unknown-date': ({ row, count, text }) =>
    `No se entiende la fecha «${text}» (fila ${row}; ${count} ${count === 1 ? 'vez' : 'veces'}). Lo demás se leyó; para ver fechas, descargue el informe con Moodle en español o inglés.`,
  'no-learner': ({ name }) =>
    `Estos detalles no dicen de quién son: aparecen como «${name}». Copie también el título de la página.`,
  'no-email': () =>
    'El informe no tiene el correo ni otro dato que distinga a dos personas del mismo nombre: sus intentos quedarían juntos.',
  'mixed-ids': ({ slot, ids }) =>
    `La columna ${slot} tiene más de una pregunta (${ids}): son datos de varias versiones del curso. Cada pregunta se analiza aparte.`,
  'empty-questions': () =>
    'El informe tiene columnas de preguntas y todas están vacías. Moodle las deja así con paquetes SCORM 2004: use el paquete SCORM 1.2.',
  'empty-objectives': () =>
    'El informe tiene columnas de objetivos y todas están vacías. Algunas versiones de Moodle no las llenan; lo demás se leyó.',
  'no-question-ids': () =>
    'El informe no trae los identificadores de las preguntas: se dedujeron por el número de columna según este curso. Para estar seguros, marque «Pregunta», «Respuesta correcta» y «Resultado» en Moodle antes de descargar.',
  'graded-here': ({ count, version }) =>
    `${count} ${count === 1 ? 'respuesta sin resultado se calificó' : 'respuestas sin resultado se calificaron'} aquí con la clave de la versión ${version} del curso.`,
  'not-graded': ({ count }) =>
    `${count} ${count === 1 ? 'respuesta no tiene' : 'respuestas no tienen'} resultado y no se pueden calificar aquí: no entran en las estadísticas.`,
  'other-course': ({ title }) =>
    `«${title}» no es el curso de esta página: se analiza con lo que dicen sus propios datos, sin los textos de las preguntas.`,
  'taken-as-known': ({ title }) => `«${title}» se reconoció como el curso de esta página por sus preguntas.`,
  untitled: ({ taken }) => `Un informe no dice de qué curso es; se tomó por «${taken}».`,
  'unknown-questions': ({ count, ids, version }) =>
    `${count} ${count === 1 ? 'pregunta no está' : 'preguntas no están'} en la versión ${version} del curso (${ids}): son de otra versión. Se analizan con lo que dicen los datos.`,
  'several-keys': ({ id, keys }) =>
    `La pregunta «${id}» tiene más de una respuesta correcta en los datos (${keys}): la clave cambió entre versiones, o los textos entre idiomas. Sus cifras mezclan ambas.`,
  'other-key': ({ id, told, known }) =>
    `La pregunta «${id}» se calificó con la clave «${told}», y en este curso es «${known}». Las cifras siguen la calificación de entonces.`,
};
