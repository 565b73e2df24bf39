import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/app/choose-language.ts';

const languages = (...tags: string[]) => tags.map((lang) => ({ lang, name: lang }));
const OURS = languages('es', 'en', 'pt', 'fr');

describe('the choice of a language', () => {
  it.each([
    ['the same tag', ['fr'], 'fr'],
    ['a region that the package does not know', ['pt-BR'], 'pt'],
    ['what Moodle writes', ['pt_br'], 'pt'],
    ['what Moodle writes for a country', ['es_mx'], 'es'],
    ['upper and lower case alike', ['EN-us'], 'en'],
    ['the first wish that can be met', ['de', 'fr-CA', 'en'], 'fr'],
    ['the wish after none', [null, '', 'en'], 'en'],
  ])('meets %s', (_what, wishes, lang) => {
    expect(chooseLanguage(OURS, wishes)).toBe(lang);
  });

  it.each([[[]], [['de', 'zh-Hant']], [[null, '', '-', '_']], [['English']]])(
    'takes the main language when no wish can be met: %j',
    (wishes) => {
      expect(chooseLanguage(OURS, wishes)).toBe('es');
    },
  );

  it('prefers the very same tag over another place, and another place over nothing', () => {
    const both = languages('es', 'pt', 'pt-BR');
    expect(chooseLanguage(both, ['pt-br'])).toBe('pt-BR');
    expect(chooseLanguage(both, ['pt-PT'])).toBe('pt');
    expect(chooseLanguage(languages('es', 'pt-BR'), ['pt'])).toBe('pt-BR');
  });
});
