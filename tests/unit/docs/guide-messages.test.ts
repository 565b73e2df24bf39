import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Problems } from '../../../scripts/content/content-error.ts';
import { parseYaml, readYaml } from '../../../scripts/content/yaml-file.ts';
import { speakIn } from '../../../scripts/messages/choose-language.ts';
import { speak } from '../../../scripts/messages/say.ts';
import { assessmentSchema } from '../../../src/model/assessment.ts';

afterEach(() => speak());

const QUIZ = `
questions:
  - id: a
    kind: single
    options:
      - id: a
        feedbak: Explains it.
`;

describe('what the guide shows of "npm run check"', () => {
  it.each([
    ['README.md', 'en'],
    ['README.es.md', 'es'],
  ])('in %s is what it says', async (name, lang) => {
    const guide = await readFile(`modules/${name}`, 'utf8');
    await speakIn(lang);
    const problems = new Problems();
    const source = readYaml('quiz.yaml', QUIZ, 1, problems);
    if (source) parseYaml(source, assessmentSchema, problems);
    const [told] = problems.list.filter(({ message }) => message.includes('feedbak'));
    expect(guide).toContain(`modules/es/20-mandato/quiz.yaml:14:7  ${told?.message}\n`);
  });
});
