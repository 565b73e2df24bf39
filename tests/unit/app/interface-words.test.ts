import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lead, msg, setStrings } from '../../../src/components/strings.ts';
import { STRING_PLACEHOLDERS, stringsSchema } from '../../../src/model/strings.ts';
import type { StringKey, Strings } from '../../../src/model/strings.ts';

const KEYS = Object.keys(STRING_PLACEHOLDERS) as StringKey[];
const OURS = stringsSchema.parse(parse(readFileSync('modules/es/ui.yaml', 'utf8')));

/** The words of the course, some of them replaced by what a test needs. */
function words(changed: Partial<Strings>): Strings {
  return { ...OURS, ...changed };
}

describe('msg', () => {
  beforeAll(() => setStrings(OURS, 'es'));

  it('gives every text of the interface, with no placeholder left', () => {
    for (const key of KEYS) {
      const values = Object.fromEntries(STRING_PLACEHOLDERS[key].map((name) => [name, 3]));
      const text = msg(key, values);
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(/[{}<>]/);
    }
  });

  it.each([
    [0, '0 minutos'],
    [1, '1 minuto'],
    [2, '2 minutos'],
    [21, '21 minutos'],
    [1_000_000, '1.000.000 minutos'],
  ])('chooses the plural form for %i', (n, text) => {
    expect(msg('app.minutes', { n })).toBe(text);
  });

  it('chooses the form by the rules of the language', () => {
    const forms = { one: '{n} minuta', few: '{n} minuty', many: '{n} minut', other: '{n} minuty' };
    setStrings(words({ 'app.minutes': forms }), 'pl');
    expect([1, 2, 5, 22].map((n) => msg('app.minutes', { n }))).toEqual([
      '1 minuta',
      '2 minuty',
      '5 minut',
      '22 minuty',
    ]);
    setStrings(OURS, 'es');
  });

  it('falls back on the general form where the language has more than the text', () => {
    setStrings(words({ 'app.minutes': { other: '{n} min' } }), 'es');
    expect(msg('app.minutes', { n: 1 })).toBe('1 min');
    setStrings(OURS, 'es');
  });

  it('sets the colon before what it introduces as the language does', () => {
    expect(lead('block.source')).toBe(`${msg('block.source')}:`);
    setStrings(OURS, 'fr');
    expect(lead('block.source')).toBe(`${msg('block.source')}\u00A0:`);
    setStrings(OURS, 'es');
  });

  it('writes numbers as the language does', () => {
    expect(msg('assessment.score', { score: 66.5 })).toBe('66,5 de 100');
  });

  it('shows scores as exactly as the LMS holds them: 69.96 is not 70', () => {
    expect(msg('result.score', { score: 69.96 })).toBe('69,96 de 100');
  });

  it('leaves years and labels as they are', () => {
    expect(msg('question.edition', { year: '2016' })).toContain('2016');
    expect(msg('lesson.number', { label: '2.3' })).toContain('2.3');
  });

  it('fills in what looks like a pattern or a placeholder as it is', () => {
    expect(msg('cover.continue', { label: "$& $1 $' {label}" })).toContain("$& $1 $' {label}");
  });

  it('shows nothing in the place of a value that is missing', () => {
    expect(msg('agenda.progress', { done: 2 })).toBe('2 de ');
    expect(msg('lesson.number')).not.toContain('undefined');
  });
});
