import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every criterion of levels A and AA of WCAG 2.2, in its order. */
const CRITERIA = `
  1.1.1 A, 1.2.1 A, 1.2.2 A, 1.2.3 A, 1.2.4 AA, 1.2.5 AA, 1.3.1 A, 1.3.2 A, 1.3.3 A, 1.3.4 AA, 1.3.5 AA,
  1.4.1 A, 1.4.2 A, 1.4.3 AA, 1.4.4 AA, 1.4.5 AA, 1.4.10 AA, 1.4.11 AA, 1.4.12 AA, 1.4.13 AA,
  2.1.1 A, 2.1.2 A, 2.1.4 A, 2.2.1 A, 2.2.2 A, 2.3.1 A,
  2.4.1 A, 2.4.2 A, 2.4.3 A, 2.4.4 A, 2.4.5 AA, 2.4.6 AA, 2.4.7 AA, 2.4.11 AA,
  2.5.1 A, 2.5.2 A, 2.5.3 A, 2.5.4 A, 2.5.7 AA, 2.5.8 AA,
  3.1.1 A, 3.1.2 AA, 3.2.1 A, 3.2.2 A, 3.2.3 AA, 3.2.4 AA, 3.2.6 A,
  3.3.1 A, 3.3.2 A, 3.3.3 AA, 3.3.4 AA, 3.3.7 A, 3.3.8 AA, 4.1.2 A, 4.1.3 AA`
  .split(',')
  .map((one) => one.trim());

const RESULTS: Readonly<Record<string, string>> = {
  cumple: 'supports',
  'cumple en parte': 'supports partly',
  'no aplica': 'not applicable',
};

/** The rows of the statement: criterion, level, result, how, what shows it. */
function rowsOf(page: string): string[][] {
  return [...readFileSync(page, 'utf8').matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (.+) \|$/gm)].map(
    ([, criterion = '', rest = '']) => [criterion, ...rest.split(' | ').map((cell) => cell.trim())],
  );
}

const PAGES = ['docs/accessibility.md', 'docs/accessibility.es.md'];

describe.each(PAGES)('the statement in %s', (page) => {
  const rows = rowsOf(page);

  it('speaks of every criterion of levels A and AA', () => {
    expect(rows.map(([criterion, level]) => `${criterion} ${level}`)).toEqual(CRITERIA);
  });

  it('says how each is met and what shows it', () => {
    for (const row of rows) expect(row.map((cell) => cell !== '')).toEqual(Array(5).fill(true));
  });

  it('counts right', () => {
    const count = (result: string): number =>
      rows.filter(([, , said = '']) => (RESULTS[said] ?? said) === result).length;
    const [, all, met, none] =
      /(?:Of the|De los) (\d+) [^.]+ (\d+),[^.]+\(\[3\.1\.2\][^,]+,\s+\w+ (\d+) /.exec(
        readFileSync(page, 'utf8'),
      ) ?? [];
    expect([all, met, none].map(Number)).toEqual([rows.length, count('supports'), count('not applicable')]);
  });

  it('names tests by their titles', () => {
    const text = readFileSync(page, 'utf8');
    const suites = [...text.matchAll(/`(tests\/[\w./-]+\.ts)`/g)].map(([, path = '']) =>
      readFileSync(path, 'utf8'),
    );
    const titles = [...text.matchAll(/: «([a-z][^»]+)»/g)].map(([, title = '']) => title.split(' … '));
    expect(titles.length).toBeGreaterThan(3);
    const unknown = titles.filter(
      (parts) => !suites.some((suite) => parts.every((part) => suite.includes(part))),
    );
    expect(unknown).toEqual([]);
  });
});

it('comes to the same result in both languages', () => {
  const [english, spanish] = PAGES.map(rowsOf);
  expect(spanish?.map(([, , result = '']) => RESULTS[result])).toEqual(
    english?.map(([, , result]) => result),
  );
});
