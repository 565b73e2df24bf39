import type { ColumnFacts } from './column-facts.ts';
import type { ColumnRole } from './notice.ts';
import type { ReadingContext } from './reading-context.ts';

/** The columns of one question of an interactions report; null for those that were not ticked. */
export interface QuestionColumns {
  readonly slot: number;
  readonly id: number | null;
  readonly response: number | null;
  readonly correct: number | null;
  readonly result: number | null;
}

type Role = 'id' | 'response' | 'correct' | 'result';

/** Moodle's order; which of them there are, the trainer ticks. */
const ORDER: readonly Role[] = ['id', 'response', 'correct', 'result'];

/** How Moodle's heads begin in some languages, for reports that lack columns. */
const HEADS: Readonly<Record<Role, RegExp>> = {
  id: /^(question|pregunta|pergunta|questão|quest|frage|domanda|vraag)/i,
  correct: /(right|correct|richtig|exacte|juste|giusta|certa|goed)/i,
  response: /^(response|answer|respuesta|resposta|réponse|antwort|risposta|antwoord)/i,
  result: /^(result|résultat|ergebnis|risultato|resultaat)/i,
};

/**
 * Finds the columns «Question 0», «Response 0», «Right answer 0», «Result 0» and so on: heads that differ in a number
 * only, which counts from 0.
 */
export function questionColumns(facts: readonly ColumnFacts[], context: ReadingContext): QuestionColumns[] {
  const stems = new Map<string, Map<number, ColumnFacts>>();
  for (const column of facts) {
    const [, stem = '', number = ''] = /^(\S.*?)\s*(\d{1,4})$/.exec(column.head) ?? [];
    if (stem !== '') stems.set(stem, (stems.get(stem) ?? new Map()).set(Number(number), column));
  }
  const series = [...stems].filter(([, columns]) => columns.has(0));
  const roles = rolesOf(series, context);
  const slots = new Set(series.flatMap(([, columns]) => [...columns.keys()]));
  return [...slots]
    .sort((one, other) => one - other)
    .map((slot) => {
      const column = (role: Role): number | null => roles.get(role)?.get(slot)?.index ?? null;
      return {
        slot,
        id: column('id'),
        response: column('response'),
        correct: column('correct'),
        result: column('result'),
      };
    });
}

type Series = readonly [stem: string, columns: ReadonlyMap<number, ColumnFacts>];

/** Four columns a question are told by their order; fewer by their heads, or else by what stands in them. */
function rolesOf(
  series: readonly Series[],
  context: ReadingContext,
): ReadonlyMap<Role, ReadonlyMap<number, ColumnFacts>> {
  const found = new Map<Role, ReadonlyMap<number, ColumnFacts>>();
  if (series.length === ORDER.length) {
    series.forEach(([, columns], index) => found.set(ORDER[index] ?? 'id', columns));
    return found;
  }
  for (const [stem, columns] of series) {
    const byHead = (['id', 'correct', 'response', 'result'] as const).find(
      (role) => HEADS[role].test(stem) && !found.has(role),
    );
    const role = byHead ?? roleByContent([...columns.values()], found);
    if (!byHead) context.say('column-taken-as', { column: `${stem} 0`, role: WORD[role] });
    found.set(role, columns);
  }
  return found;
}

const WORD: Readonly<Record<Role, ColumnRole>> = {
  id: 'question',
  response: 'response',
  correct: 'correct',
  result: 'result',
};

function roleByContent(columns: readonly ColumnFacts[], taken: ReadonlyMap<Role, unknown>): Role {
  const filled = columns.filter((column) => column.filled > 0);
  const texts = new Set(filled.flatMap((column) => [...column.texts]));
  const isConstant = filled.length > 0 && filled.every((column) => column.texts.size === 1);
  const candidates: readonly (readonly [Role, boolean])[] = [
    [
      'result',
      filled.every(({ results, filled: all }) => results === all) &&
        /correct|wrong/.test([...texts].join(' ')),
    ],
    ['id', isConstant && texts.size === filled.length && [...texts].every((text) => text.length > 1)],
    ['correct', isConstant && taken.has('response')],
    ['response', true],
    ['correct', true],
    ['id', true],
    ['result', true],
  ];
  return candidates.find(([role, fits]) => fits && !taken.has(role))?.[0] ?? 'response';
}
