import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Place, Problems } from './content-error.ts';
import { courseCommand } from './course-command.ts';
import { saysDraft, withoutDraft } from './draft-ledger.ts';
import { decodeText } from './text-file.ts';
import { say, sayAgain, toSay } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** What the ledger numbers; each kind counts from 0 on its own. */
export const LEDGER_KINDS = ['section', 'lesson', 'activity', 'question'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** What a kind is called to people. */
export function nameOfKind(kind: LedgerKind): Sentence {
  return sayAgain(NAMES[kind]);
}

const NAMES: Readonly<Record<LedgerKind, string>> = {
  section: toSay('section'),
  lesson: toSay('lesson'),
  activity: toSay('activity'),
  question: toSay('question'),
};

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
  readonly #next: Record<LedgerKind, number> = { section: 0, lesson: 0, activity: 0, question: 0 };

  /** Whether numbers are given anew at each reading: the file holds none, and says that this is as it should be. */
  isDraft = false;

  /** Whether it names nothing yet. */
  get isEmpty(): boolean {
    return LEDGER_KINDS.every((kind) => this.#numbers[kind].size === 0);
  }

  set(kind: LedgerKind, id: string, number: number): void {
    this.#numbers[kind].set(id, number);
    this.#next[kind] = Math.max(this.#next[kind], number + 1);
  }

  /** The number of an id; undefined when it has none yet. */
  number(kind: LedgerKind, id: string): number | undefined {
    return this.#numbers[kind].get(id);
  }

  /** The id that a number was given to; undefined when it was never given. */
  holder(kind: LedgerKind, number: number): string | undefined {
    return [...this.#numbers[kind]].find(([, given]) => given === number)?.[0];
  }

  /** The next number that was never given. */
  next(kind: LedgerKind): number {
    return this.#next[kind];
  }

  /** All ids that were given a number, the last one first. */
  ids(kind: LedgerKind): string[] {
    return [...this.#numbers[kind]].toSorted(([, one], [, other]) => other - one).map(([id]) => id);
  }

  /** The first number below the next one that no line holds: numbers are given in turn, so that its line was deleted. */
  hole(kind: LedgerKind): number | undefined {
    const sorted = [...this.#numbers[kind].values()].toSorted((one, other) => one - other);
    const index = sorted.findIndex((number, place) => number !== place);
    return index < 0 ? undefined : index;
  }
}

/** What stands above the first number, in the language of who has it written. */
const header = (): Sentence =>
  say`# The number for life of every section, lesson, activity and question: given once, never changed, never reused, even
# after what it names is gone. Learners' saved progress and the LMS's reports know content by these numbers.
# "npm run check -- --fix" appends what is new. Do not edit, sort or delete lines.
`;

const LINE = /^(\w+) (\d{1,9}) (\S+)$/;

/** How an author gives its number for life to what is new. @param display the ledger's path as problems name it */
export const fixCommand = (display: string): string => courseCommand(dirname(display), 'check -- --fix');

/** Reads the ledger; lines that contradict each other become problems. An absent file is an empty ledger. */
export async function readLedger(file: string, display: string, problems: Problems): Promise<Ledger> {
  const ledger = new Ledger();
  const lineOfNumber = new Map<string, number>();
  const lineOfId = new Map<string, number>();
  const restore = say`take this file back from version control, then run ${fixCommand(display)}`;
  const source = await readIfPresent(file, display, problems);
  const lines = source.split('\n');
  lines.forEach((text, index) => {
    const line = index + 1;
    const place = { path: display, line, column: 1 };
    if (text.trim() === '' || text.startsWith('#')) return;
    const [, kind, digits, id = ''] = LINE.exec(text) ?? [];
    if (!isKind(kind)) {
      problems.add(
        place,
        say`this line is no "kind number id" such as "lesson 3 por-que-nacio", with ${LEDGER_KINDS.join(', ')} as kinds; ${restore}`,
      );
      return;
    }
    const number = Number(digits);
    const sameNumber = lineOfNumber.get(`${kind} ${number}`);
    const sameId = lineOfId.get(`${kind} ${id}`);
    if (sameNumber === undefined && sameId === undefined) {
      lineOfNumber.set(`${kind} ${number}`, line);
      lineOfId.set(`${kind} ${id}`, line);
      ledger.set(kind, id, number);
      return;
    }
    problems.add(
      place,
      sameId === undefined
        ? say`the number for life ${number} was given to another ${nameOfKind(kind)} on line ${sameNumber} already, and numbers are given once for ever; ${restore}`
        : say`${nameOfKind(kind)} "${id}" was given a number for life on line ${sameId} already, and numbers are given once for ever; ${restore}`,
    );
  });
  ledger.isDraft = ledger.isEmpty && saysDraft(source);
  return ledger;
}

/** Gives a number to every subject that has none. @returns the lines that the file lacks now */
export function giveNumbers(ledger: Ledger, subjects: readonly LedgerSubject[]): string[] {
  const lines: string[] = [];
  for (const { kind, id } of subjects) {
    if (ledger.number(kind, id) !== undefined) continue;
    const number = ledger.next(kind);
    ledger.set(kind, id, number);
    lines.push(`${kind} ${number} ${id}`);
  }
  return lines;
}

/** Appends lines to the file, where a draft of it ends; else what it holds stays byte for byte. @throws Error when the file can't be written */
export async function appendLines(file: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const existing = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isAbsent(error)) return '';
    throw error;
  });
  if (saysDraft(existing)) {
    await writeFile(file, `${header()}${withoutDraft(existing)}${lines.join('\n')}\n`);
    return;
  }
  const separator = existing === '' ? header() : existing.endsWith('\n') ? '' : '\n';
  await appendFile(file, `${separator}${lines.join('\n')}\n`);
}

async function readIfPresent(file: string, display: string, problems: Problems): Promise<string> {
  try {
    return decodeText(await readFile(file), display, problems) ?? '';
  } catch (error) {
    if (!isAbsent(error))
      problems.add({ path: display, line: 1, column: 1 }, say`the ledger can't be read: ${String(error)}`);
    return '';
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isKind(word: string | undefined): word is LedgerKind {
  return (LEDGER_KINDS as readonly (string | undefined)[]).includes(word);
}
