import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setStrings } from '../../../src/components/strings.ts';
import type { PoolQuestion } from '../../../src/model/outline.ts';
import type { Strings } from '../../../src/model/strings.ts';
import { assessmentRules } from '../../../src/views/assessment-rules.ts';

const BANK = [1, 1, 1, 0].map((points, number): PoolQuestion => ({
  id: `q${number}`,
  number,
  kind: points ? 'single' : 'likert',
  points,
}));

beforeAll(() => {
  setStrings(parse(readFileSync('modules/es/ui.yaml', 'utf8')) as Strings, 'es');
});

describe('the rules of an assessment', () => {
  it.each([
    ['a part of the bank by chance', 2, true, 'Son 2 preguntas tomadas al azar.'],
    ['one of the bank by chance', 1, true, 'Es una pregunta tomada al azar.'],
    ['the whole bank in any order, opinions not counted', 3, true, 'Son 3 preguntas.'],
    ['a part of the bank in its order', 2, false, 'Son 2 preguntas.'],
    ['the whole bank in its order', 3, false, 'Son 3 preguntas.'],
  ] as const)('name chance only where it decides what is asked: %s', (_what, draw, shuffle, sentence) => {
    expect(assessmentRules({ draw, shuffle, pool: BANK }, 70, false)).toBe(
      `${sentence} Cada respuesta queda guardada. Se aprueba con 70 de 100.`,
    );
  });

  it('say that answers are explained at once where they are', () => {
    expect(assessmentRules({ draw: 3, shuffle: true, pool: BANK }, 60.5, true)).toBe(
      'Son 3 preguntas. Cada respuesta se explica en el momento y queda guardada. Se aprueba con 60,5 de 100.',
    );
  });
});
