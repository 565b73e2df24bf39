import { cpus, loadavg } from 'node:os';
import { PEER_SOURCE } from './peers.ts';
import { ROW_IDS, ROWS } from './rows.ts';
import { benchTable, isMet, missingLines, ratioToPeer } from './table.ts';
import type { Findings } from './table.ts';

/** Everything that one run of the command found out. */
export interface BenchReport {
  /** When it began, as ISO 8601. */
  readonly date: string;
  /** How busy the machine was in the minute before: processes that wanted a processor. */
  readonly load: { readonly before: number; readonly after: number };
  readonly runs: number;
  readonly course: Findings;
  /** What a page with next to nothing in it takes on this machine. */
  readonly bare: Findings;
  /** Null when no reference course was given. */
  readonly reference: Findings | null;
}

/** Above this load, times are not worth comparing. */
const QUIET = 1;

/** How busy the machine is now. */
export function loadNow(): number {
  return loadavg()[0] ?? 0;
}

/** What people read: the tables and what to think of them. */
export function reportForPeople({ date, load, runs, course, bare, reference }: BenchReport): string {
  const other = reference
    ? ['', 'The reference course, which the other tools were measured with:', '', benchTable(reference, bare)]
    : [];
  const busy =
    load.before > QUIET
      ? ['The machine was busy before that began: take the times for upper bounds, or measure again.']
      : [];
  return [
    '',
    benchTable(course, bare),
    ...other,
    '',
    `${date}; medians of ${runs} runs; ${machine()}; load ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after`,
    ...busy,
  ].join('\n');
}

/** The same for programs, as JSON: every run, and where the figures of the other tools come from. */
export function reportForPrograms({ course, bare, reference, ...run }: BenchReport): string {
  const report = {
    ...run,
    machine: machine(),
    peers: PEER_SOURCE,
    course: rowsOf(course, bare),
    reference: reference && rowsOf(reference, bare),
  };
  return JSON.stringify(report, null, 2);
}

/** Why figures are missing, one line for each reason; none when all could be measured. */
export function troublesOf({ course, reference }: BenchReport): string[] {
  return [...missingLines(course), ...missingLines(reference ?? {})];
}

function rowsOf(findings: Findings, bare: Findings): object[] {
  return ROW_IDS.flatMap((id) => {
    const finding = findings[id];
    if (!finding) return [];
    const ofBarePage = bare[id] ?? null;
    const ratio = ratioToPeer(id, finding);
    return [
      { id, ...ROWS[id], ...finding, barePage: ofBarePage, ratioToPeer: ratio, met: isMet(id, finding) },
    ];
  });
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
}
