import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../../scripts/bench/figures.ts';
import { bestPeer, PEERS } from '../../../../scripts/bench/peers.ts';
import { benchTable, isMet, missingLines, ratioToPeer } from '../../../../scripts/bench/table.ts';
import type { Findings } from '../../../../scripts/bench/table.ts';

/** The cells of the one row of a table. */
const cells = (findings: Findings, bare?: Findings): string[] =>
  (benchTable(findings, bare).split('\n')[2] ?? '')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('the table', () => {
  it('says of each row the goal, the best of the others, a bare page here, the spread of the runs, the ratio and whether it is met', () => {
    const bare = { 'lesson-slow': figureOf([0.7, 0.8, 0.75]) };
    expect(cells({ 'lesson-slow': figureOf([1.41, 1.2, 1.9]) }, bare)).toEqual([
      'first lesson there to read, CPU 4x, 400 kbit/s, 400 ms',
      '≤ 1.5 s',
      '4.7 s (eXeLearning)',
      '0.75 s',
      '1.41 s [1.20–1.90]',
      '0.30',
      'yes',
    ]);
  });

  it('says plainly what is not met', () => {
    expect(cells({ requests: figureOf([7]) }).slice(4)).toEqual(['7', '0.41', '**no**']);
  });

  it('compares with nobody where nobody was measured, and judges nothing without a goal', () => {
    expect(cells({ 'answer-block': figureOf([2_050]) }).slice(1)).toEqual([
      '–',
      '–',
      '–',
      '2050 ms',
      '–',
      '–',
    ]);
  });

  it('says that a figure is missing, and elsewhere why, once for all that one trouble cost', () => {
    const findings: Findings = {
      next: { missing: 'the browser closed' },
      answer: { missing: 'the browser closed' },
      heap: { missing: 'another trouble' },
    };
    expect(cells({ next: { missing: 'the browser closed' } })[4]).toBe('not measured');
    expect(missingLines(findings)).toEqual([
      'not measured: next lesson painted, CPU 4x; answer to painted feedback, CPU 4x, commits of 2 s: the browser closed',
      'not measured: heap on a lesson: another trouble',
    ]);
  });

  it('has rows in its own order and columns of one width', () => {
    const lines = benchTable({ heap: figureOf([1.5]), requests: figureOf([3]) }).split('\n');
    expect(lines[2]).toContain('requests');
    expect(lines[3]).toContain('heap');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});

describe('a goal', () => {
  it('is met by the median, exactly', () => {
    expect(isMet('lesson-slow', figureOf([1.5, 1.1, 9]))).toBe(true);
    expect(isMet('lesson-slow', figureOf([1.501]))).toBe(false);
  });

  it('of nothing is missed by a little', () => {
    expect(isMet('shift', figureOf([0]))).toBe(true);
    expect(cells({ shift: figureOf([0.0047075]) }).slice(4)).toEqual(['0.00471', '–', '**no**']);
  });
});

describe('the other tools', () => {
  it('are each compared by the best of them', () => {
    expect(bestPeer('build-one-memory')).toEqual({ who: 'LiaScript', figure: 166 });
    expect(bestPeer('next')).toBeNull();
  });

  it('give no ratio where the best of them has nothing', () => {
    expect(PEERS['next-requests']).toMatchObject({ Adapt: 0 });
    expect(ratioToPeer('next-requests', figureOf([0]))).toBeNull();
  });
});
