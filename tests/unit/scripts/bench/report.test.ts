import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../../scripts/bench/figures.ts';
import { reportForPeople, reportForPrograms, troublesOf } from '../../../../scripts/bench/report.ts';
import type { BenchReport } from '../../../../scripts/bench/report.ts';

const REPORT: BenchReport = {
  date: '2026-11-24T12:00:00.000Z',
  load: { before: 0.2, after: 1.4 },
  runs: 3,
  course: { requests: figureOf([3, 3, 4]) },
  bare: {},
  reference: null,
};

describe('the report of a bench', () => {
  it('says when, how often and on how busy a machine', () => {
    const words = reportForPeople(REPORT);
    expect(words).toContain('2026-11-24T12:00:00.000Z; medians of 3 runs; ');
    expect(words).toContain('load 0.2 before, 1.4 after');
    expect(words).not.toContain('busy');
  });

  it('warns of times that other work made longer', () => {
    expect(reportForPeople({ ...REPORT, load: { before: 3, after: 3 } })).toContain('upper bounds');
  });

  it('has the reference course in a table of its own', () => {
    const words = reportForPeople({ ...REPORT, reference: { heap: figureOf([1]) } });
    expect(words.indexOf('heap on a lesson')).toBeGreaterThan(words.indexOf('The reference course'));
  });

  it('tells programs every run, the goal and whether it is met', () => {
    const { course, reference } = JSON.parse(reportForPrograms(REPORT)) as Record<string, unknown>;
    expect(course).toMatchObject([
      { id: 'requests', values: [3, 3, 4], median: 3, goal: 6, met: true, ratioToPeer: 3 / 17 },
    ]);
    expect(reference).toBeNull();
  });

  it('tells what a bare page takes on the same machine, beside the row that it is to be compared with', () => {
    const report = { ...REPORT, course: { next: figureOf([90]) }, bare: { next: figureOf([48, 52]) } };
    expect(reportForPeople(report)).toMatch(/next lesson painted.*\| 50 ms +\| 90 ms/);
    const { course } = JSON.parse(reportForPrograms(report)) as Record<string, unknown>;
    expect(course).toMatchObject([{ id: 'next', median: 90, barePage: { median: 50, values: [48, 52] } }]);
  });

  it('names what could not be measured of either course', () => {
    const missing = { heap: { missing: 'the browser closed' } };
    expect(troublesOf(REPORT)).toEqual([]);
    expect(troublesOf({ ...REPORT, course: missing, reference: missing })).toHaveLength(2);
  });
});
