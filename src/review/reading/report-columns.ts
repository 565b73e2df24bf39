import { isBlank } from './column-facts.ts';
import type { ColumnFacts } from './column-facts.ts';
import { objectiveColumns } from './objective-columns.ts';
import type { ObjectiveColumns } from './objective-columns.ts';
import { questionColumns } from './question-columns.ts';
import type { QuestionColumns } from './question-columns.ts';
import type { ReadingContext } from './reading-context.ts';
import type { SheetRow } from './sheet.ts';

/** Where a report of Moodle has what, by the index of its columns. */
export interface ReportColumns {
  readonly name: number;
  readonly email: number | null;
  /** Whatever else stands about the learner: ID number, department … */
  readonly identity: readonly number[];
  readonly attempt: number;
  readonly started: number | null;
  readonly accessed: number | null;
  readonly score: number | null;
  /** One for each SCO of the package; ours has one. */
  readonly scos: readonly { readonly title: string; readonly column: number }[];
  readonly questions: readonly QuestionColumns[];
  readonly objectives: readonly ObjectiveColumns[];
}

/** «Attempt» in the languages where a table lacks the columns that would tell it by their content. */
const ATTEMPT =
  /^(attempts?|intentos?|tentativas?|tentatives?|versuche?|tentativi?o?|intents?|pogingen?|poging)$/i;

/**
 * Finds the columns of a report: by what stands in them and next to what, since heads are in the language of who
 * downloaded it and may have been renamed.
 * @returns null when the table is no such report
 */
export function reportColumns(
  facts: readonly ColumnFacts[],
  rows: readonly SheetRow[],
  context: ReadingContext,
): ReportColumns | null {
  const attempt = attemptColumn(facts, rows);
  if (attempt === null) return null;
  const before = facts.slice(0, attempt);
  const email = before.find(({ filled, addresses }) => filled > 0 && addresses === filled)?.index ?? null;
  const name = nameColumn(before, email);
  let next = attempt + 1;
  const dates: number[] = [];
  while (dates.length < 2 && isDates(facts[next])) dates.push(next++);
  const score = isScore(facts[next]) ? next++ : null;
  const used = new Set([
    ...before.map(({ index }) => index),
    attempt,
    ...dates,
    ...(score === null ? [] : [score]),
  ]);
  const questions = questionColumns(facts.slice(next), context);
  for (const { id, response, correct, result } of questions)
    for (const column of [id, response, correct, result]) if (column !== null) used.add(column);
  const open = facts.slice(next).filter(({ index }) => !used.has(index));
  // The column after the score is always a SCO: its title is the course's.
  const [first, ...others] = open;
  const objectives = objectiveColumns(first && isSco(first) ? others : open);
  for (const { status, score: points } of objectives)
    for (const column of [status, points]) if (column !== null) used.add(column);
  const scos = open.filter((one) => !used.has(one.index) && isSco(one));
  for (const { index } of scos) used.add(index);
  const ignored = facts.filter(({ index, head, filled }) => !used.has(index) && (head !== '' || filled > 0));
  if (ignored.length > 0)
    context.say('columns-ignored', { columns: ignored.map(({ head }) => head).join(', ') });
  return {
    name,
    email,
    identity: before.map(({ index }) => index).filter((index) => index !== name && index !== email),
    attempt,
    started: dates[0] ?? null,
    accessed: dates[1] ?? null,
    score,
    scos: scos.map(({ head, index }) => ({ title: head, column: index })),
    questions,
    objectives,
  };
}

/**
 * Moodle writes a dash into «Attempt», «Started on», «Last accessed on» and «Score» of those who have not begun, and
 * numbers, dates and dates for the others: no other columns do that together.
 */
function attemptColumn(facts: readonly ColumnFacts[], rows: readonly SheetRow[]): number | null {
  const byContent = facts.find(({ index, filled, wholeNumbers }) => {
    if (index === 0 || wholeNumbers !== filled) return false;
    const [next, after] = [facts[index + 1], facts[index + 2]];
    if (!next || !after || next.wholeNumbers > 0 || after.wholeNumbers > 0) return false;
    if (filled > 0) return next.dates === next.filled && after.dates === after.filled && next.dates > 0;
    return rows.every(({ cells }) => [0, 1, 2, 3].every((step) => cells[index + step] === '-'));
  });
  if (byContent) return byContent.index;
  const byHead = facts.find(
    ({ index, head, filled, wholeNumbers }) => index > 0 && ATTEMPT.test(head) && wholeNumbers === filled,
  );
  return byHead?.index ?? null;
}

/** The first column with words in it. */
function nameColumn(before: readonly ColumnFacts[], email: number | null): number {
  const words = before.find(
    ({ index, filled, numbers, texts }) =>
      index !== email && filled > 0 && numbers === 0 && [...texts].some((text) => /\p{L}/u.test(text)),
  );
  return words?.index ?? 0;
}

function isDates(column: ColumnFacts | undefined): boolean {
  if (!column) return false;
  // Where nobody has begun, the dash is all there is.
  return column.dates === column.filled && [...column.texts].every((text) => !isBlank(text));
}

function isScore(column: ColumnFacts | undefined): boolean {
  return column !== undefined && column.numbers === column.filled;
}

/** A SCO's column holds its score, or a word for its status where it has none. */
function isSco({ filled, numbers, statuses, head, texts }: ColumnFacts): boolean {
  if (head === '') return false;
  // A word of a language that is not known is still a status when it is one of a few.
  return numbers + statuses >= filled / 2 || (texts.size <= 6 && numbers > 0);
}
