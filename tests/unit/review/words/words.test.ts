import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../../../src/review/advice/finding.ts';
import type { NoticeKind } from '../../../../src/review/reading/notice.ts';
import { formatOf } from '../../../../src/review/words/format.ts';
import { chooseReviewLanguage, WORDS } from '../../../../src/review/words/languages.ts';

/** A value for whatever a sentence asks for: texts and numbers that a reader would find again. */
const VALUES = new Proxy(
  {},
  {
    get: (_target, name) =>
      name === 'marks'
        ? ['a', 'b']
        : name === 'layout'
          ? 'basic'
          : name === 'role'
            ? 'response'
            : [
                  'title',
                  'columns',
                  'column',
                  'reason',
                  'name',
                  'text',
                  'ids',
                  'id',
                  'keys',
                  'told',
                  'known',
                  'version',
                  'titles',
                  'taken',
                  'mark',
                  'objective',
                ].includes(String(name))
              ? 'XYZ'
              : 3,
  },
);
const NAMES = { option: (mark: string) => mark, section: String, objective: (id: string) => id };

describe.each(Object.keys(WORDS) as (keyof typeof WORDS)[])('the words in %s', (lang) => {
  const format = formatOf(lang);
  const { notices, findings } = WORDS[lang];
  type Sentence = (values: unknown, ...rest: unknown[]) => string;
  const sentences = [
    ...(Object.keys(notices) as NoticeKind[]).map((kind) => [
      kind,
      (notices[kind] as Sentence)(VALUES, format),
    ]),
    ...(Object.keys(findings) as FindingKind[]).map((kind) => [
      kind,
      (findings[kind] as Sentence)(VALUES, format, NAMES),
    ]),
  ] as const;

  it.each(sentences)('make a whole sentence of "%s"', (_kind, sentence) => {
    expect(sentence).toMatch(/^[\p{Lu}\d«“].*[.!?)]$/su);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{/);
  });
});

describe('the language of the page', () => {
  it('is the first that it speaks, else Spanish', () => {
    expect(chooseReviewLanguage(['de', 'pt-BR', 'en'])).toBe('pt');
    expect(chooseReviewLanguage(['de', 'C.UTF-8'])).toBe('es');
  });
});
