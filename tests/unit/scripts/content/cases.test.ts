import { describe, expect, it, vi } from 'vitest';
import { BLOCKS_CASES } from '../../../fixtures/content/cases/blocks.ts';
import { FIGURES_CASES } from '../../../fixtures/content/cases/figures.ts';
import { FILES_CASES } from '../../../fixtures/content/cases/files.ts';
import { FRONT_MATTER_CASES } from '../../../fixtures/content/cases/front-matter.ts';
import { HOSTILE_CASES } from '../../../fixtures/content/cases/hostile.ts';
import { IDS_CASES } from '../../../fixtures/content/cases/ids.ts';
import { INTERFACE_WORDS_CASES } from '../../../fixtures/content/cases/interface-words.ts';
import { KEYS_AND_VALUES_CASES } from '../../../fixtures/content/cases/keys-and-values.ts';
import { LEDGER_CASES } from '../../../fixtures/content/cases/ledger.ts';
import { LINKS_CASES } from '../../../fixtures/content/cases/links.ts';
import { MANY_AT_ONCE_CASES } from '../../../fixtures/content/cases/many-at-once.ts';
import { MARKDOWN_CASES } from '../../../fixtures/content/cases/markdown.ts';
import { MEDIA_CASES } from '../../../fixtures/content/cases/media.ts';
import { OTHER_PROGRAMS_CASES } from '../../../fixtures/content/cases/other-programs.ts';
import { QUESTIONS_CASES } from '../../../fixtures/content/cases/questions.ts';
import { YAML_WRITING_CASES } from '../../../fixtures/content/cases/yaml-writing.ts';
import type { ContentCase } from '../../../fixtures/content/content-case.ts';
import { changedCourse, linesOf, withFolder } from '../../../fixtures/content/course-folder.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';

// Each test writes a course to disk, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const TOPICS: Readonly<Record<string, readonly ContentCase[]>> = {
  'front matter': FRONT_MATTER_CASES,
  'the writing of YAML': YAML_WRITING_CASES,
  'other programs': OTHER_PROGRAMS_CASES,
  'keys and values': KEYS_AND_VALUES_CASES,
  'interface words': INTERFACE_WORDS_CASES,
  Markdown: MARKDOWN_CASES,
  links: LINKS_CASES,
  blocks: BLOCKS_CASES,
  ids: IDS_CASES,
  questions: QUESTIONS_CASES,
  figures: FIGURES_CASES,
  'videos and sounds': MEDIA_CASES,
  files: FILES_CASES,
  'the ledger': LEDGER_CASES,
  'hostile files': HOSTILE_CASES,
  'many faults': MANY_AT_ONCE_CASES,
};

it('finds nothing wrong with the course that the cases spoil', async () => {
  expect(await withFolder(SMALL_COURSE, linesOf)).toEqual([]);
});

describe.each(Object.entries(TOPICS))('the check of %s', (_topic, cases) => {
  it.each(cases)('reports $wrong', async ({ change, says }) => {
    expect(await withFolder(changedCourse(change), linesOf)).toEqual(says);
  });
});
