import type { AttemptRecord } from './attempt-record.ts';
import { factsOfElements } from './attempt-elements.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Sheet } from './sheet.ts';

/** An element of a data model, as Moodle's «Track details» lists them. */
const ELEMENT = /^(cmi\.[\w.]+|x\.start\.time|adl\.[\w.]+)$/;
/** Moodle's title over them, whatever the language: «Attempt 1 - Awa Diop: Module - Track details». */
const HEADING = /^\D{0,40}?(\d{1,4}) - (.+?): (.+) - [^-]+$/;

/** Whether a text holds «Track details» as copied from the page. */
export function isPastedDetails(text: string): boolean {
  return /^\s*cmi\.[\w.]+\t/m.test(text);
}

/** Whether a table is one of elements and their values. */
export function isTrackTable({ rows }: Sheet): boolean {
  return rows.slice(0, 20).some(({ cells }) => /^cmi\.[\w.]+$/.test(cells[0] ?? ''));
}

/** Reads the details of one attempt, or of several that were pasted one below the other. */
export function readTrackDetails({ rows }: Sheet, context: ReadingContext): AttemptRecord[] {
  const attempts: TrackedAttempt[] = [];
  let current: TrackedAttempt = { heading: null, elements: new Map() };
  for (const { cells } of rows) {
    const [name = '', value = ''] = cells;
    const heading = HEADING.exec(cells.join(' ').trim());
    if (heading && !ELEMENT.test(name)) {
      current = { heading, elements: new Map() };
      continue;
    }
    if (!ELEMENT.test(name)) continue;
    // The list begins anew: another attempt, pasted without its title.
    if (current.elements.has(name)) current = { heading: null, elements: new Map() };
    if (current.elements.size === 0) attempts.push(current);
    current.elements.set(name, value);
  }
  return attempts.map((attempt, index) => recordOf(attempt, index, context));
}

interface TrackedAttempt {
  readonly heading: RegExpExecArray | null;
  readonly elements: Map<string, string>;
}

function recordOf(
  { heading, elements }: TrackedAttempt,
  index: number,
  context: ReadingContext,
): AttemptRecord {
  const [, number = '1', told, title = ''] = heading ?? [];
  const name = told ?? `${context.file.replace(/\.\w+$/, '')}${index > 0 ? ` (${index + 1})` : ''}`;
  if (told === undefined) context.say('no-learner', { name });
  const started = Number(elements.get('x.start.time') ?? Number.NaN);
  return {
    title,
    learner: { key: name, name, email: '' },
    number: Number(number),
    startedAt: Number.isFinite(started) ? started * 1000 : null,
    accessedAt: null,
    ...factsOfElements(elements, (text) => context.keep(text)),
  };
}
