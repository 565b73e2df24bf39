import type { ColumnFacts } from './column-facts.ts';

/** The columns of one objective of an objectives report. */
export interface ObjectiveColumns {
  readonly id: string;
  readonly status: number | null;
  readonly score: number | null;
}

/**
 * Finds columns such as «s1_introduccion status» and «s1_introduccion score»: an id without blanks, then a word that
 * several heads share. Which word means which is told by what stands below.
 */
export function objectiveColumns(facts: readonly ColumnFacts[]): ObjectiveColumns[] {
  const bySuffix = new Map<string, Map<string, ColumnFacts>>();
  for (const column of facts) {
    const [, id = '', suffix = ''] = /^(\S+) (\S.*)$/.exec(column.head) ?? [];
    if (id !== '') bySuffix.set(suffix, (bySuffix.get(suffix) ?? new Map()).set(id, column));
  }
  const columns = new Map<string, { status: number | null; score: number | null }>();
  for (const ofSuffix of bySuffix.values()) {
    const kind = kindOf([...ofSuffix.values()]);
    if (!kind) continue;
    for (const [id, { index }] of ofSuffix) {
      const held = columns.get(id) ?? { status: null, score: null };
      columns.set(id, held);
      held[kind] = index;
    }
  }
  return [...columns].map(([id, held]) => ({ id, ...held }));
}

function kindOf(columns: readonly ColumnFacts[]): 'status' | 'score' | null {
  const sum = (of: (column: ColumnFacts) => number): number =>
    columns.reduce((total, column) => total + of(column), 0);
  const filled = sum((column) => column.filled);
  if (filled === 0) return kindSaid(columns[0]?.head ?? '');
  if (sum((column) => column.statuses) === filled) return 'status';
  return sum((column) => column.numbers) === filled ? 'score' : null;
}

/** Moodle's own words in the languages that are likely, for a report in which nobody has begun. */
function kindSaid(head: string): 'status' | 'score' | null {
  if (/(status|estado|état|statut|stato)$/i.test(head)) return 'status';
  return /(score|puntuación|pontuação|punteggio)$/i.test(head) ? 'score' : null;
}
