import { expect, it } from 'vitest';
import { Problems } from '../../../../scripts/content/content-error.ts';
import { findLanguages } from '../../../../scripts/content/find-languages.ts';
import { languageTagFor } from '../../../../scripts/content/languages.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';

const BASE = 'id: agua\nversion: 1\n';

it.each([
  ['ES', 'es'],
  ['pt_br', 'pt-BR'],
  // A folder of papers, which has the form of a tag.
  ['PDF', null],
  ['español', 'es'],
  ['Espanol', 'es'],
  ['Spanish', 'es'],
  ['English', 'en'],
  ['francês', 'fr'],
  ['borrador', null],
  ['media', null],
  ['old course', null],
])('a folder called %s is meant to be %s', (name, tag) => {
  expect(languageTagFor(name)).toBe(tag);
});

it.each([
  ['ES', 'es'],
  ['español', 'es'],
])('a course whose only folder is %s is told to rename it to %s', async (name, tag) => {
  await withFolder({ [`${name}/course.yaml`]: BASE }, async (folder) => {
    await expect(findLanguages(folder, new Problems())).rejects.toThrow(
      `${folder} holds no course: a folder is named by the tag of its language, and ${name} is none; rename it to ${tag}`,
    );
  });
});

it('a translation in a folder of the wrong name is told its name, and what is there already is not', async () => {
  const files = { 'es/course.yaml': BASE, 'English/course.yaml': '', 'Español/course.yaml': '' };
  await withFolder(files, async (folder) => {
    const problems = new Problems();
    expect(await findLanguages(folder, problems)).toEqual({ base: 'es', translations: [] });
    expect(problems.of('error').map(({ message }) => message)).toEqual([
      'this is not read: a folder is named by the tag of its language; rename it to en',
      'this is not read: a course holds es/, translations in folders such as en/ or pt-BR/, and ledger.txt; move it elsewhere',
    ]);
  });
});
