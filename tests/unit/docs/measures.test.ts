import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coveragePage } from '../../../scripts/content/coverage.ts';
import { readCourse } from '../../../scripts/content/read-course.ts';
import { RULES } from '../../../scripts/content/rules.ts';

describe('docs/coverage.md', () => {
  it('says what the content says; npm run coverage writes it anew', async () => {
    const { coverage } = await readCourse('modules');
    const page = coverage && coveragePage(coverage, (path) => relative('docs', path).replaceAll('\\', '/'));
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(page);
  });
});

describe.each([
  ['modules/README.md', { error: 'error', advice: 'advice' }],
  ['modules/README.es.md', { error: 'error', advice: 'consejo' }],
])('the table of measures in %s', (page, words) => {
  it('names each rule with its level, in the order of the rules', () => {
    const rows = [...readFileSync(page, 'utf8').matchAll(/^\| `([a-z-]+)` \|.*\| (\w+) \|$/gm)];
    const measures = rows.filter(([, , level]) => Object.values(words).includes(level ?? ''));
    expect(measures.map(([, name, level]) => `${name} ${level}`)).toEqual(
      RULES.map(({ name, level }) => `${name} ${words[level]}`),
    );
  });
});
