import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '../../../../scripts/content/explain-issue.ts';
import { speakIn } from '../../../../scripts/messages/choose-language.ts';

const SCHEMA = z.object({
  title: z.string(),
  tone: z.enum(['note', 'tip']),
  items: z.array(z.string()).min(2),
});

/** What an author reads of data that do not fit. */
function explained(data: object): string[] {
  const issues = SCHEMA.safeParse(data).error?.issues ?? [];
  return issues.flatMap((issue) => explainIssue(issue, SCHEMA, data)).map(({ message }) => message);
}

afterEach(() => speakIn('en'));

describe('what authors read of a fault', () => {
  it.each([
    ['es', 'falta "title"; debe ser texto', 'falta "tone"; debe ser note o tip'],
    ['pt', 'falta "title"; o esperado é texto', 'falta "tone"; o esperado é note ou tip'],
    ['fr', 'il manque "title"\u00a0; il faut un texte', 'il manque "tone"\u00a0; il faut note ou tip'],
  ])('is a sentence as people say it in %s', async (lang, title, tone) => {
    await speakIn(lang);
    expect(explained({ items: ['a', 'b'] })).toEqual([title, tone]);
  });

  it('names the field, what it holds and what was expected', () => {
    expect(explained({ title: 3, tone: 'tipp', items: ['a'] })).toEqual([
      '"title" is 3; expected text: put it in quotes, "…"',
      '"tone" is "tipp"; did you mean "tip"?',
      '"items" has 1 entry; expected at least 2',
    ]);
  });
});
