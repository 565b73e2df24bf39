import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stringsSchema } from '../../../src/model/strings.ts';

const OURS = parse(readFileSync('modules/es/ui.yaml', 'utf8')) as Record<string, unknown>;

/** The sentences with which the schema refuses the words of the course when some of them are changed. */
function problems(changed: Record<string, unknown>): string[] {
  const { error } = stringsSchema.safeParse({ ...OURS, ...changed });
  return error?.issues.map(({ path, message }) => `${path.join('/')}: ${message}`) ?? [];
}

describe('the words of the interface', () => {
  it('of the course are complete and in order', () => {
    expect(problems({})).toEqual([]);
  });

  it('may use each placeholder any number of times, or not at all', () => {
    expect(problems({ 'agenda.progress': '{done} ({done}) de {of}', 'lesson.number': 'Lección' })).toEqual(
      [],
    );
  });

  it('may not use a placeholder that nobody fills in', () => {
    expect(problems({ 'agenda.progress': '{hecho} de {of}' })).toEqual([
      expect.stringMatching(/^agenda\.progress: .*\{hecho\}.*\{done\}, \{of\}/),
    ]);
    expect(problems({ 'app.menu': 'Índice {n}' })).toEqual([expect.stringContaining('no placeholders')]);
  });

  it('are checked in every plural form', () => {
    expect(problems({ 'app.minutes': { one: '{n} minuto', other: '{m} minutos' } })).toEqual([
      expect.stringContaining('{m}'),
    ]);
  });

  it('need the general form of a plural', () => {
    expect(problems({ 'app.minutes': { one: '{n} minuto' } })).not.toEqual([]);
  });

  it.each(['', 3, null, undefined, [], { other: '' }])('may not be %j', (value) => {
    expect(problems({ 'app.menu': value })).not.toEqual([]);
  });

  it('may not hold a word that nobody asks for', () => {
    expect(problems({ 'app.unknown': 'x' })).not.toEqual([]);
  });
});
