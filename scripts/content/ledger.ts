import { appendFile, readFile } from 'node:fs/promises';
import type { Place, Problems } from './content-error.ts';

/** What the ledger numbers; each kind counts from 0 on its own. */
export const LEDGER_KINDS = ['section', 'lesson', 'activity', 'question'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Something of the content that must have a number, and where it stands. */
export interface LedgerSubject {
  readonly kind: LedgerKind;
  readonly id: string;
  readonly place: Place;
}

/** The number of every id, as `ledger.txt` gave it once and for all. */
export class Ledger {
  readonly #numbers: Readonly<Record<LedgerKind, Map<string, number>>> = {
    section: new Map(),
    lesson: new Map(),
    activity: new Map(),
    question: new Map(),
  };

  set(kind: LedgerKind, id: string, number: number): void {
    this.#numbers[kind].set(id, number);
  }

  /** The number of an id; undefined when it has none yet. */
  number(kind: LedgerKind, id: string): number | undefined {
    return this.#numbers[kind].get(id);
  }

  /** The next number that was never given. */
  next(kind: LedgerKind): number {
    return this.#numbers[kind].size === 0 ? 0 : Math.max(...this.#numbers[kind].values()) + 1;
  }
}

const HEADER = `# The number of every section, lesson, activity and question: given once, never changed, never reused, even
# after what it names is gone. Learners' saved progress and the LMS's reports know content by these numbers.
# "npm run check -- --fix" appends what is new. Do not edit, sort or delete lines.
`;

const LINE = /^(\w+) (\d+) (\S+)$/;

/** Reads the ledger; lines that contradict each other become problems. An absent file is an empty ledger. */
export async function readLedger(file: string, display: string, problems: Problems): Promise<Ledger> {
  const ledger = new Ledger();
  const taken = new Map<string, number>();
  const lines = (await readFile(file, 'utf8').catch(() => '')).split(/\r?\n/);
  lines.forEach((text, index) => {
    const place = { path: display, line: index + 1, column: 1 };
    if (text.trim() === '' || text.startsWith('#')) return;
    const [, kind, number, id = ''] = LINE.exec(text) ?? [];
    if (!isKind(kind)) {
      problems.add(
        place,
        `expected "kind number id" such as "lesson 3 por-que-nacio", with one of ${LEDGER_KINDS.join(', ')}`,
      );
      return;
    }
    const earlier =
      taken.get(`${kind} ${number}`) ?? (ledger.number(kind, id) === undefined ? undefined : index);
    if (earlier !== undefined) {
      problems.add(
        place,
        `${kind} ${number} "${id}" contradicts an earlier line: numbers and ids are given once; restore this file from version control`,
      );
      return;
    }
    taken.set(`${kind} ${number}`, index);
    ledger.set(kind, id, Number(number));
  });
  return ledger;
}

/** Subjects without a number become problems. */
export function requireNumbers(ledger: Ledger, subjects: readonly LedgerSubject[], problems: Problems): void {
  for (const { kind, id, place } of subjects) {
    if (ledger.number(kind, id) === undefined) {
      problems.add(
        place,
        `${kind} "${id}" has no number in the ledger yet; run "npm run check -- --fix" to give it one`,
      );
    }
  }
}

/** Gives a number to every subject that has none, and appends the lines to the file. @returns the lines */
export async function appendNumbers(
  file: string,
  ledger: Ledger,
  subjects: readonly LedgerSubject[],
): Promise<string[]> {
  const lines: string[] = [];
  for (const { kind, id } of subjects) {
    if (ledger.number(kind, id) !== undefined) continue;
    const number = ledger.next(kind);
    ledger.set(kind, id, number);
    lines.push(`${kind} ${number} ${id}`);
  }
  if (lines.length === 0) return lines;
  const existing = await readFile(file, 'utf8').catch(() => '');
  const separator = existing === '' ? HEADER : existing.endsWith('\n') ? '' : '\n';
  await appendFile(file, `${separator}${lines.join('\n')}\n`);
  return lines;
}

function isKind(word: string | undefined): word is LedgerKind {
  return (LEDGER_KINDS as readonly (string | undefined)[]).includes(word);
}
