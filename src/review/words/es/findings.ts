import type { FindingWords } from '../words.ts';

/** Spanish sentences that say what to do. */
export const FINDINGS: FindingWords = {
  'key-suspect': ({ mark, count }, _format, { option }) =>
    `La opción ${option(mark)} atrae a quienes mejor rinden (la eligieron ${count}): revise la clave.`,
  negative: ({ value }, { coefficient }) =>
    `Quienes más saben la fallan más que los demás (${coefficient(value)}): revise si el enunciado es ambiguo o la clave es errónea.`,
  weak: ({ value }, { coefficient }) =>
    `Apenas distingue a quien sabe de quien no (${coefficient(value)}): revise el enunciado y las opciones.`,
  'too-hard': ({ share }, { percent }) =>
    `Solo se logra el ${percent(share)}: repase el tema con el grupo, o aclare la pregunta.`,
  'too-easy': ({ share }, { percent }) =>
    `Casi todo el mundo la acierta (${percent(share)}): sirve para animar, no para medir.`,
  'dead-options': ({ marks }, { list }, { option }) =>
    marks.length === 1
      ? `Casi nadie elige la opción ${option(marks[0] ?? '')}: cámbiela por un error que la gente cometa de verdad.`
      : `Casi nadie elige las opciones ${list(marks.map(option))}: cámbielas por errores que la gente cometa de verdad.`,
  sound: () => 'Funciona bien: no hay nada que cambiar.',
  'few-answers': ({ count, fewest }) =>
    `${count} ${count === 1 ? 'respuesta' : 'respuestas'}: hacen falta al menos ${fewest} para decir algo.`,
  opinion: () => 'Es una opinión: no hay respuesta correcta.',
  'not-judged': () => 'Los datos no dicen qué respuestas son correctas.',
  'reliability-low': ({ sem }, { number }) =>
    `Las notas dependen sobre todo del azar (± ${number(sem)} puntos): úselas para practicar, no para decidir. Más preguntas por intento ayudan.`,
  'reliability-fair': ({ sem }, { number }) =>
    `Da una idea de lo que sabe cada quien (± ${number(sem)} puntos). No decida por diferencias menores.`,
  'reliability-good': ({ sem }, { number }) =>
    `Las notas son de fiar, con un margen de ± ${number(sem)} puntos.`,
  'reliability-unknown': ({ learners }) =>
    `Con ${learners} participantes no se puede decir cuánto de la nota es azar.`,
  waiting: ({ count, of }) =>
    `${count} de ${of} no ${count === 1 ? 'ha empezado' : 'han empezado'}: escríbales.`,
  stuck: ({ section, count, of }, _format, names) =>
    `${count} de los ${of} que siguen en curso están en «${names.section(section)}»: pregunte qué les detiene ahí.`,
  below: ({ count }) =>
    `${count} ${count === 1 ? 'llegó' : 'llegaron'} al final sin alcanzar la nota: anímeles a repetir las evaluaciones.`,
  'objective-low': ({ objective, share }, { percent }, names) =>
    `El grupo domina el ${percent(share)} de «${names.objective(objective)}»: vuelva a explicarlo.`,
  'small-group': ({ learners, firm }) =>
    `Con ${learners} ${learners === 1 ? 'participante' : 'participantes'} las cifras son indicios: a partir de ${firm} respuestas por pregunta son firmes.`,
};
