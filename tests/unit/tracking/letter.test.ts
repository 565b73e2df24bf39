import { describe, expect, it } from 'vitest';
import { judge } from '../../contract/letter/letter.ts';
import type { Letter } from '../../contract/letter/letter.ts';
import { LETTER_12 } from '../../contract/letter/letter12.ts';
import { LETTER_2004 } from '../../contract/letter/letter2004.ts';
import { VERDICTS_12, VERDICTS_2004 } from '../../contract/letter/verdicts.ts';
import type { Verdict } from '../../contract/letter/verdicts.ts';

/** The letter by which tests judge adapters must itself agree with what real validators said. */
describe.each<[string, Letter, readonly Verdict[]]>([
  ['SCORM 1.2', LETTER_12, VERDICTS_12],
  ['SCORM 2004', LETTER_2004, VERDICTS_2004],
])('the letter of %s', (_name, letter, verdicts) => {
  const rows = verdicts.map((verdict) => ({
    ...verdict,
    shown: verdict.value.slice(0, 40),
    word: verdict.safe ? 'takes' : 'refuses',
  }));

  it.each(rows)('$word $element = $shown', ({ element, type, value, safe }) => {
    const model = new Map([['cmi.interactions.0.type', type ?? 'choice']]);
    const row = /^cmi\.\w+\.0/.exec(element)?.[0];
    if (row !== undefined && element !== `${row}.id`) model.set(`${row}.id`, 'q1');
    expect(judge(letter, element, value, model) === null).toBe(safe);
  });
});

describe('the letter of SCORM 2004', () => {
  it('wants an interaction to have an id and a type before an answer', () => {
    const model = new Map([['cmi.interactions.0.id', 'q1']]);
    expect(judge(LETTER_2004, 'cmi.interactions.0.learner_response', 'a', model)).not.toBeNull();
    expect(judge(LETTER_2004, 'cmi.interactions.0.type', 'choice', new Map())).toContain('set before');
  });

  it('lets an objective keep its id and no other take it', () => {
    const model = new Map([['cmi.objectives.0.id', 's1']]);
    expect(judge(LETTER_2004, 'cmi.objectives.0.id', 's1', model)).toBeNull();
    expect(judge(LETTER_2004, 'cmi.objectives.0.id', 's2', model)).toContain('is fixed');
    expect(judge(LETTER_2004, 'cmi.objectives.1.id', 's1', model)).toContain('another row');
  });
});
