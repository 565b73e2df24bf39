import { expect, it } from 'vitest';
import { courseCommand } from '../../../../scripts/content/course-command.ts';

it.each([
  ['modules', 'check', '"npm run check"'],
  ['modules', 'check -- --fix', '"npm run check -- --fix"'],
  ['courses/uno', 'check', '"npm run check -- --modules courses/uno"'],
  ['courses/uno', 'check -- --fix', '"npm run check -- --fix --modules courses/uno"'],
  ['mis cursos/uno', 'dev', `"npm run dev -- --modules 'mis cursos/uno'"`],
])('of the course in %s, %s is typed as npm hands it on', (folder, words, typed) => {
  expect(courseCommand(folder, words)).toBe(typed);
});
