import type { Figure } from './figures.ts';
import { bestPeer } from './peers.ts';
import { ROW_IDS, ROWS } from './rows.ts';
import type { Row, RowId, Unit } from './rows.ts';

/** What was found out: a figure, or why there is none. */
export type Finding = Figure | { readonly missing: string };

/** By row; a row that nobody asked for is left out. */
export type Findings = Readonly<Partial<Record<RowId, Finding>>>;

const HEAD = ['what', 'goal', 'best peer', 'bare page', 'we: median [min–max]', '÷ peer', 'goal met'];

/**
 * All findings as a Markdown table, columns as wide as they need to be.
 * @param bare what a page with next to nothing in it takes on the same machine
 */
export function benchTable(findings: Findings, bare: Findings = {}): string {
  const rows = ROW_IDS.flatMap((id) => {
    const finding = findings[id];
    return finding === undefined ? [] : [cellsOf(id, finding, bare[id])];
  });
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill: string): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [
    line(HEAD, ' '),
    line(
      HEAD.map(() => '---'),
      '-',
    ),
    ...rows.map((row) => line(row, ' ')),
  ].join('\n');
}

/** Whether a finding keeps its goal; null where there is no goal or nothing was found. */
export function isMet(id: RowId, finding: Finding): boolean | null {
  const { goal }: Row = ROWS[id];
  return goal === null || 'missing' in finding ? null : finding.median <= goal;
}

/** Our median ÷ the best peer's figure; null where there is none to compare with. */
export function ratioToPeer(id: RowId, finding: Finding): number | null {
  const peer = bestPeer(id);
  if (!peer || peer.figure === 0 || 'missing' in finding) return null;
  return finding.median / peer.figure;
}

/** Why figures are missing: one line for each reason. */
export function missingLines(findings: Findings): string[] {
  const rows = new Map<string, string[]>();
  for (const id of ROW_IDS) {
    const finding = findings[id];
    if (!finding || !('missing' in finding)) continue;
    rows.set(finding.missing, [...(rows.get(finding.missing) ?? []), ROWS[id].what]);
  }
  return [...rows].map(([reason, whats]) => `not measured: ${whats.join('; ')}: ${reason}`);
}

function cellsOf(id: RowId, finding: Finding, bare: Finding | undefined): string[] {
  const { what, unit, goal }: Row = ROWS[id];
  const peer = bestPeer(id);
  const met = isMet(id, finding);
  return [
    what,
    goal === null ? '–' : `≤ ${withUnit(String(goal), unit)}`,
    peer ? `${withUnit(String(peer.figure), unit)}${peer.who === 'best' ? '' : ` (${peer.who})`}` : '–',
    bare && !('missing' in bare) ? withUnit(written(bare.median, unit), unit) : '–',
    'missing' in finding ? 'not measured' : figureText(finding, unit),
    ratioToPeer(id, finding)?.toFixed(2) ?? '–',
    met === null ? '–' : met ? 'yes' : '**no**',
  ];
}

function figureText({ median, min, max }: Figure, unit: Unit): string {
  const [middle, least, most] = [median, min, max].map((value) => written(value, unit));
  const spread = least === most ? '' : ` [${least}–${most}]`;
  return `${withUnit(middle ?? '', unit)}${spread}`;
}

function withUnit(figure: string, unit: Unit): string {
  return unit === '' ? figure : `${figure} ${unit}`;
}

const DIGITS: Readonly<Record<Exclude<Unit, ''>, number>> = { s: 2, ms: 0, KB: 1, MB: 1 };

function written(value: number, unit: Unit): string {
  return unit === '' ? String(Number(value.toPrecision(3))) : value.toFixed(DIGITS[unit]);
}
