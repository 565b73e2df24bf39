import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../scripts/content/read-course.ts';
import { findSpecimens } from '../../../scripts/gallery/find-specimens.ts';
import { KINDS_COURSE, kindsPages, readKinds } from '../../../scripts/gallery/kinds-page.ts';

/** A kind is a folder. */
const kindsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const [BLOCKS, QUESTIONS] = [kindsIn('src/blocks').sort(), kindsIn('src/questions').sort()];

describe('the samples for authors', () => {
  it('are a course without a fault that holds every kind of block and question', async () => {
    const { languages } = await readCourse(KINDS_COURSE);
    const { blocks, questions } = findSpecimens(languages[0]!);
    expect(blocks.map(({ kind }) => kind).sort()).toEqual(BLOCKS);
    expect(questions.map((one) => one.question.kind).sort()).toEqual(QUESTIONS);
  });

  it('stand on the pages as that course has them, each with its picture; "npm run gallery -- --guide" writes both', async () => {
    const samples = await readKinds();
    for (const { path, text } of kindsPages(samples)) expect(readFileSync(path, 'utf8')).toBe(text);
    const kinds = [...samples.blocks, ...samples.questions].map(({ kind }) => kind);
    expect([...kinds].sort()).toEqual([...BLOCKS, ...QUESTIONS].sort());
    expect(kinds.filter((kind) => !existsSync(`docs/images/kinds/${kind}.webp`))).toEqual([]);
  });
});
