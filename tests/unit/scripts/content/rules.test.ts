import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { RULES } from '../../../../scripts/content/rules.ts';
import { SURFACES } from '../../../../scripts/content/rules/structure/drawing-contrast.ts';
import { changedCourse, findingsOf, withFolder } from '../../../fixtures/content/course-folder.ts';
import { DECK_CASES } from '../../../fixtures/content/quality/deck.ts';
import { LANGUAGE_CASES } from '../../../fixtures/content/quality/language.ts';
import { QUESTIONS_CASES } from '../../../fixtures/content/quality/questions.ts';
import { STRUCTURE_CASES } from '../../../fixtures/content/quality/structure.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';

// Each test writes courses to disk, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const CASES = [...LANGUAGE_CASES, ...QUESTIONS_CASES, ...STRUCTURE_CASES, ...DECK_CASES];

it('no rule nags a small course', async () => {
  expect(await withFolder(SMALL_COURSE, findingsOf)).toEqual([]);
});

describe.each(RULES)('the rule $name', ({ name, level }) => {
  const cases = CASES.filter(({ rule }) => rule === name);

  it('has a case', () => {
    expect(cases).not.toEqual([]);
  });

  it.each(cases)(`says as ${level}: $says.0`, async ({ bad, says }) => {
    const found = (await withFolder(changedCourse(bad), findingsOf)).filter(({ rule }) => rule === name);
    expect(found.map(({ line }) => line)).toEqual(says);
    expect(new Set(found.map((finding) => finding.level))).toEqual(new Set([level]));
  });

  it.each(cases)('leaves alone what only looks like it ($says.0)', async ({ good }) => {
    const found = await withFolder(changedCourse(good), findingsOf);
    expect(found.filter(({ rule }) => rule === name || rule === 'shape')).toEqual([]);
  });
});

it('drawings are measured on the grounds that the theme has', () => {
  const files = ['1-tokens.css', 'themes/dark.css', 'themes/contrast.css'];
  const tokens = files.map((file) => readFileSync(`src/theme/${file}`, 'utf8')).join('');
  expect([...tokens.matchAll(/--surface: (#\w+);/g)].map(([, colour]) => colour)).toEqual([...SURFACES]);
});
