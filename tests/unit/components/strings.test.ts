import { describe, expect, it } from 'vitest';
import { msg, setStrings } from '../../../src/components/strings.ts';
import type { Strings } from '../../../src/model/strings.ts';

const WORDS = {
  'app.minutes': { one: '{n} minuto', two: '{n} minutos (dos)', other: '{n} minutos' },
  'result.score': '{score}',
} as unknown as Strings;

/** Languages with digits, signs or spaces of their own, and some without. */
const LANGUAGES =
  'am ar ar-EG ar-MA as bg bgc bn bo ca ckb cs da de dz el en en-IN es eu fa ff ff-Adlm fi fr gl he hi hu hy id ja ka kk km ko ks lo lt lv mai mk mn mni mr my mzn ne nl pa pl ps pt pt-BR raj ro ru sa sat sd si sk sv sw ta te th tr uk ur uz vi zh de-u-nu-deva'.split(
    ' ',
  );

describe('numbers in the interface', () => {
  it.each(LANGUAGES)('are written as the language writes them: %s', (lang) => {
    setStrings(WORDS, lang);
    const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
    for (const score of [0, 7, 70, 100, 999, 1000, 12345, 69.96, 69.956, -3])
      expect(msg('result.score', { score })).toBe(format.format(score));
  });

  it('choose the plural form of the language', () => {
    setStrings(WORDS, 'es');
    expect([1, 2, 5].map((n) => msg('app.minutes', { n }))).toEqual(['1 minuto', '2 minutos', '5 minutos']);
    setStrings(WORDS, 'ar-MA');
    expect(msg('app.minutes', { n: 2 })).toBe('2 minutos (dos)');
  });
});
