import type { PlayedStandard, PlayerWords } from '../../src/preview/protocol.ts';
import type { Status } from './attempt-summary.ts';

/** Every word of the embedded LMS's own pages. A language that lacks one does not compile. */
export interface Words {
  readonly appName: string;
  readonly skip: string;
  readonly start: {
    readonly about: string;
    readonly caution: string;
    readonly learners: string;
    readonly noLearners: string;
    readonly newLearner: string;
    readonly name: string;
    readonly nameHint: string;
    readonly nameMissing: string;
    readonly create: string;
    readonly trainer: string;
    readonly withoutLms: string;
    readonly notLive: string;
    readonly beingBuilt: string;
    readonly noPackages: string;
  };
  readonly standards: Readonly<Record<PlayedStandard, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly score: (score: string, maximum: string) => string;
  readonly noScore: string;
  readonly attempt: (number: number) => string;
  readonly columns: {
    readonly learner: string;
    readonly standard: string;
    readonly attempt: string;
    readonly status: string;
    readonly score: string;
    readonly time: string;
    readonly started: string;
    readonly accessed: string;
    readonly actions: string;
    readonly slot: string;
    readonly id: string;
    readonly type: string;
    readonly response: string;
    readonly correct: string;
    readonly result: string;
    readonly latency: string;
    readonly at: string;
    readonly call: string;
    readonly error: string;
  };
  readonly learner: {
    readonly noAttempt: string;
    readonly begin: string;
    readonly resume: string;
    readonly reopen: string;
    readonly newAttempt: string;
    readonly preview: string;
    readonly previewHint: string;
    readonly review: string;
    readonly attempts: string;
    readonly back: string;
  };
  readonly trainer: {
    readonly title: string;
    readonly empty: string;
    readonly answers: string;
    readonly log: string;
    readonly remove: string;
    readonly export: string;
    readonly review: string;
    readonly addMany: string;
    readonly names: string;
    readonly namesHint: string;
    readonly added: (count: number) => string;
    readonly noAnswers: string;
    readonly unanswered: (count: number) => string;
    readonly noCalls: string;
    readonly latestCalls: (shown: number, all: number) => string;
    readonly download: string;
    readonly removeTitle: string;
    readonly removeQuestion: (learner: string) => string;
    readonly removeYes: string;
    readonly removeNo: string;
  };
  readonly player: PlayerWords & {
    readonly exit: string;
    readonly log: string;
    readonly close: string;
    readonly download: string;
    readonly content: string;
    readonly needsScript: string;
    readonly browse: string;
    readonly review: string;
  };
  readonly notFound: { readonly title: string; readonly text: string; readonly back: string };
}

/** Spanish, the language when the browser asks for none of ours. */
export const ES: Words = {
  appName: 'Vista previa',
  skip: 'Ir al contenido',
  start: {
    about:
      'Este es un LMS incorporado: abre los paquetes SCORM reales del curso tal como lo haría Moodle, guarda los intentos en este equipo y anota cada llamada a la API.',
    caution:
      'Sirve para previsualizar el curso y para grupos pequeños de confianza. No es un LMS de producción: no hay contraseñas y cualquiera que abra esta página puede entrar con cualquier nombre.',
    learners: 'Participantes',
    noLearners: 'Todavía no hay participantes. Cree el primero para empezar.',
    newLearner: 'Nuevo participante',
    name: 'Nombre',
    nameHint: 'El curso lo recibe como nombre del participante. El identificador se genera solo.',
    nameMissing: 'Escriba un nombre de 1 a 80 caracteres.',
    create: 'Crear',
    trainer: 'Seguimiento',
    withoutLms: 'Abrir el curso sin LMS',
    notLive:
      'Así no sigue lo que se guarda ni muestra fallas. Para ver los cambios, vuelve a cargar esta página y ábrelo de nuevo.',
    beingBuilt: 'El curso se está construyendo. Esta página lo muestra por sí sola en cuanto esté listo.',
    noPackages:
      'Todavía no hay ningún paquete que abrir: la última construcción del curso falló. Los problemas están en la terminal.',
  },
  standards: { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' },
  statuses: {
    'not-attempted': 'Sin empezar',
    browsed: 'Hojeado',
    incomplete: 'Incompleto',
    completed: 'Completado',
    passed: 'Aprobado',
    failed: 'No aprobado',
  },
  score: (score, maximum) => `${score} de ${maximum}`,
  noScore: 'Sin nota',
  attempt: (number) => `Intento ${number}`,
  columns: {
    learner: 'Participante',
    standard: 'Estándar',
    attempt: 'Intento',
    status: 'Estado',
    score: 'Nota',
    time: 'Tiempo',
    started: 'Inicio',
    accessed: 'Último acceso',
    actions: 'Acciones',
    slot: 'N.º',
    id: 'Pregunta',
    type: 'Tipo',
    response: 'Respuesta',
    correct: 'Respuesta correcta',
    result: 'Resultado',
    latency: 'Duración',
    at: 'Hora',
    call: 'Llamada',
    error: 'Error',
  },
  learner: {
    noAttempt: 'Sin intentos',
    begin: 'Empezar',
    resume: 'Continuar',
    reopen: 'Volver a abrir',
    newAttempt: 'Nuevo intento',
    preview: 'Hojear',
    previewHint: 'Hojear abre el curso en modo «browse»: nada queda guardado.',
    review: 'Repasar',
    attempts: 'Intentos',
    back: 'Todos los participantes',
  },
  trainer: {
    title: 'Seguimiento',
    empty: 'Todavía no hay intentos.',
    answers: 'Respuestas',
    log: 'Registro',
    remove: 'Borrar',
    export: 'Exportar todo (JSON)',
    review: 'Análisis',
    addMany: 'Crear varios participantes',
    names: 'Pegue la lista',
    namesHint: 'Un nombre por línea, de 1 a 80 caracteres. Quien ya está no se repite.',
    added: (count) => (count === 1 ? 'Se creó 1 participante.' : `Se crearon ${count} participantes.`),
    noAnswers: 'Este intento no contiene respuestas.',
    unanswered: (count) =>
      count === 1
        ? 'Además hay 1 pregunta declarada sin responder.'
        : `Además hay ${count} preguntas declaradas sin responder.`,
    noCalls: 'El registro de este intento está vacío.',
    latestCalls: (shown, all) => `Se muestran las últimas ${shown} llamadas de ${all}.`,
    download: 'Descargar el registro (JSON)',
    removeTitle: 'Borrar un intento',
    removeQuestion: (learner) =>
      `¿Borrar este intento de ${learner} con sus respuestas y su registro? No se puede deshacer.`,
    removeYes: 'Sí, borrar el intento',
    removeNo: 'No, volver',
  },
  player: {
    exit: 'Salir',
    log: 'Registro',
    close: 'Cerrar',
    download: 'Descargar (JSON)',
    content: 'Contenido del curso',
    needsScript: 'El reproductor necesita JavaScript.',
    browse: 'Modo «browse»: no se guarda nada',
    review: 'Modo «review»: no se guarda nada',
    notLaunched: 'El curso no se pudo abrir. Vuelva a la página anterior e inténtelo otra vez.',
    superseded: 'El curso se abrió en otra ventana: lo que se haga aquí ya no se guarda.',
    unsaved: 'No se pudieron guardar los últimos datos: el servidor no responde.',
    leaving: 'Guardando…',
    retry: 'Reintentar',
    leaveAnyway: 'Salir sin guardar',
    problems: 'El contenido tiene problemas',
    noCalls: 'El curso aún no ha llamado a la API.',
    error: 'error',
    attempt: 'Intento',
    author: {
      mode: 'Modo autor',
      bar: 'Datos para quien escribe el curso',
      section: 'Sección',
      sections: 'Secciones',
      lesson: 'Lección',
      lessons: 'Lecciones',
      block: 'Bloque',
      question: 'Pregunta',
      questions: 'Preguntas',
      kind: 'Tipo',
      level: 'Nivel',
      objectives: 'Objetivos',
      reading: 'Lectura',
      measured: 'medido: {n} min',
      words: 'Palabras',
      open: 'Abrir en el editor',
      copy: 'Copiar',
      copied: 'Copiado',
      notCopied: 'El navegador no dejó copiar.',
      fault: 'Error',
      show: 'Ver en la página',
    },
  },
  notFound: {
    title: 'Esta página no existe',
    text: 'Quizá se borró el intento o la dirección está incompleta.',
    back: 'Ir al inicio',
  },
};
