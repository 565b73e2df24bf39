import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeCourse } from '../../../scripts/new/new-course.ts';
import { withFolder } from '../../fixtures/content/course-folder.ts';

it.each([
  ['modules/README.md', 'optional'],
  ['modules/README.es.md', 'opcional'],
])('the tree of %s tells as optional what "npm run new -- course" does not make', async (guide, optional) => {
  const tree = readFileSync(guide, 'utf8').split('```')[1] ?? '';
  // Files beside course.yaml stand on lines that begin with four blanks.
  const told = tree
    .split('\n')
    .flatMap((line) =>
      [...line.matchAll(/(?<=^ {4}|\S {2})\w+\.yaml/g)].map(([name]) => ({
        name,
        isOptional: line.includes(optional),
      })),
    )
    .filter(({ name }) => !['section.yaml', 'quiz.yaml'].includes(name));
  await withFolder({}, async (folder) => {
    const modules = join(folder, 'course');
    await makeCourse({ id: 'agua', title: 'El agua', lang: 'es', modules });
    expect(told.map(({ name }) => name)).toEqual([
      'course.yaml',
      'ui.yaml',
      'glossary.yaml',
      'references.yaml',
    ]);
    for (const { name, isOptional } of told)
      expect(isOptional, name).toBe(!existsSync(join(modules, 'es', name)));
  });
});
