import { describe, expect, it } from 'vitest';
import {
  gzipped,
  keepBudgets,
  kilobytes,
  scriptsBudget,
  zipBudget,
} from '../../../../scripts/site/budget.ts';
import { say } from '../../../../scripts/messages/say.ts';

describe('the byte budget', () => {
  it('accepts what keeps it, and what has none', () => {
    expect(() =>
      keepBudgets([
        { what: say`app.js`, bytes: 1024, budget: 1024 },
        { what: say`free`, bytes: 1e9, budget: null },
      ]),
    ).not.toThrow();
  });

  it('names everything that breaks it, by how much', () => {
    const measured = [
      { what: say`app.js`, bytes: 2048, budget: 1024 },
      { what: say`course.zip`, bytes: 3072, budget: 1024 },
    ];
    expect(() => keepBudgets(measured)).toThrow(
      'app.js is 2.0 KB, over its budget of 1.0 KB\ncourse.zip is 3.0 KB, over its budget of 1.0 KB',
    );
  });

  it('gives a zip more for each language', () => {
    expect([1, 4].map((languages) => kilobytes(zipBudget(languages)))).toEqual(['150.0 KB', '350.0 KB']);
    expect(zipBudget(3)).toBeGreaterThan(zipBudget(2));
  });

  it('gives the scripts of a course more for each kind beyond those of our own', () => {
    const kinds = (count: number) => new Set(Array.from({ length: count }, (_, index) => `kind-${index}`));
    const budgets = [
      [2, 1],
      [15, 8],
      [16, 10],
    ].map(([blocks = 0, questions = 0]) =>
      kilobytes(scriptsBudget({ blocks: kinds(blocks), questions: kinds(questions) })),
    );
    expect(budgets).toEqual(['45.0 KB', '45.0 KB', '46.5 KB']);
  });

  it('measures what a server with compression sends', () => {
    expect(gzipped('a'.repeat(10_000))).toBeLessThan(100);
    expect(kilobytes(1536)).toBe('1.5 KB');
  });
});
