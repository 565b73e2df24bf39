import { describe, expect, it } from 'vitest';
import { AREA_NAMES, filesOf, isArea } from '../../../../scripts/testing/mutated-areas.ts';
import { AN_OPINION, EACH_KIND } from '../../../fixtures/question-bank.ts';

describe('what is mutated', () => {
  it('is the judging of every kind of question, and all that judging shares', () => {
    const graders = [...Object.keys(EACH_KIND), AN_OPINION.kind].map(
      (kind) => `src/questions/${kind}/${kind}.grade.ts`,
    );
    const shared = ['grade', 'graders', 'judge', 'one-right', 'fill-in/typos'];
    expect(filesOf('questions')).toEqual(
      [...graders, ...shared.map((name) => `src/questions/${name}.ts`)].sort(),
    );
  });

  it('is every file of the other areas', () => {
    expect(filesOf('core')).toContain('src/core/session.ts');
    expect(filesOf('tracking')).toContain('src/tracking/scorm-record.ts');
  });

  it('is handed over as single files, which no comma in a pattern can cut', () => {
    for (const area of AREA_NAMES) for (const file of filesOf(area)) expect(file).toMatch(/^[\w./-]+\.ts$/);
  });

  it('has no area of another name', () => {
    expect(AREA_NAMES.every(isArea)).toBe(true);
    expect(isArea('toString')).toBe(false);
  });
});
