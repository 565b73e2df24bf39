import type { SimulatedLearner } from './simulate.ts';

/** The heads of Moodle's columns in one language. */
export const HEADS = {
  en: [
    'Name',
    'Email address',
    'Attempt',
    'Started on',
    'Last accessed on',
    'Score',
    'Question',
    'Response',
    'Right answer',
    'Result',
  ],
  es: [
    'Nombre',
    'Dirección de correo',
    'Intento',
    'Comenzado el',
    'Último acceso el',
    'Puntuación',
    'Pregunta',
    'Respuesta',
    'Respuesta correcta',
    'Resultado',
  ],
} as const;

/** Moodle's interactions report of one SCO, as it downloads it as «text»: tabs, quotes where there are blanks. */
export function interactionsReport(
  learners: readonly SimulatedLearner[],
  title: string,
  heads: (typeof HEADS)['en' | 'es'] = HEADS.en,
): string {
  const top = Math.max(-1, ...learners.flatMap(({ elements }) => slotsOf(elements)));
  const slots = Array.from({ length: top + 1 }, (_none, slot) => slot);
  const head = [
    ...heads.slice(0, 6),
    title,
    ...slots.flatMap((slot) => heads.slice(6).map((word) => `${word} ${slot}`)),
  ];
  const rows = learners.map(({ name, email, elements }, index) => {
    if (!elements) return [name, email, '-', '-', '-', '-', 'Not attempted'];
    const of = (element: string): string => elements.get(element) ?? '';
    const day = `${1 + (index % 28)} November 2026`;
    const score = of('cmi.core.score.raw');
    return [
      name,
      email,
      '1',
      `Monday, ${day}, ${9 + (index % 3)}:06 AM`,
      `Monday, ${day}, ${1 + (index % 9)}:32 PM`,
      score || '0',
      score || 'Incomplete',
      ...slots.flatMap((slot) => [
        of(`cmi.interactions.${slot}.id`),
        escapeHtml(of(`cmi.interactions.${slot}.student_response`)),
        escapeHtml(of(`cmi.interactions.${slot}.correct_responses.0.pattern`)),
        of(`cmi.interactions.${slot}.result`),
      ]),
    ];
  });
  return table([head, ...rows]);
}

/** Moodle's objectives report. */
export function objectivesReport(learners: readonly SimulatedLearner[], title: string): string {
  const rows = [0, 1, 2, 3, 4, 5].filter((row) =>
    learners.some(({ elements }) => elements?.get(`cmi.objectives.${row}.id`)),
  );
  const ids = rows.map((row) =>
    learners.map(({ elements }) => elements?.get(`cmi.objectives.${row}.id`)).find(Boolean),
  );
  const head = [...HEADS.en.slice(0, 6), title, ...ids.flatMap((id) => [`${id} status`, `${id} score`])];
  const lines = learners.map(({ name, email, elements }) => {
    if (!elements) return [name, email, '-', '-', '-', '-', 'Not attempted'];
    const score = elements.get('cmi.core.score.raw') ?? '';
    return [
      name,
      email,
      '1',
      'Monday, 2 November 2026, 9:06 AM',
      'Monday, 2 November 2026, 1:32 PM',
      score || '0',
      score || 'Incomplete',
      ...rows.flatMap((row) => [
        elements.get(`cmi.objectives.${row}.status`) ?? '',
        elements.get(`cmi.objectives.${row}.score.raw`) ?? '',
      ]),
    ];
  });
  return table([head, ...lines]);
}

function slotsOf(elements: ReadonlyMap<string, string> | null): number[] {
  return [...(elements?.keys() ?? [])].flatMap((name) => {
    const slot = /^cmi\.interactions\.(\d+)\.id$/.exec(name)?.[1];
    return slot === undefined ? [] : [Number(slot)];
  });
}

/** As PHP's `fputcsv` does: quotes around what holds a blank, a quote or a tab. */
function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\s"\\]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

/** As Moodle escapes responses in its downloads. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
