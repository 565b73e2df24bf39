import { describe, expect, it } from 'vitest';
import { Findings, verdictLine, verdictTable } from '../../../../scripts/learner/verdict.ts';
import type { Verdict } from '../../../../scripts/learner/verdict.ts';

const REFUSED: Verdict = {
  scenario: 'review',
  user: null,
  outcome: 'refused',
  troubles: ['ana is open; expected a learner who is finished'],
  figures: {},
};

function killed(hold: boolean): Verdict {
  const findings = new Findings();
  findings.measure('answers', hold ? 1 : 0);
  findings.expect(hold, 'the answer is not there');
  findings.measure('place', '«Pregunta 2 de 6»');
  return findings.verdict('kill', 'ana');
}

describe('a verdict', () => {
  it('is kept when nothing was lost', () => {
    expect(killed(true)).toMatchObject({ outcome: 'kept', troubles: [] });
  });

  it('is lost when anything was lost, whatever else was well', () => {
    expect(killed(false)).toMatchObject({ outcome: 'lost', troubles: ['the answer is not there'] });
  });

  it('gathers what several looks found', () => {
    const findings = new Findings();
    findings.add(['one']);
    findings.add(['two', 'three']);
    expect(findings.verdict('kill', 'ana').troubles).toEqual(['one', 'two', 'three']);
  });

  it('proves nothing when the scenario broke off, unless something was lost before', () => {
    const findings = new Findings();
    findings.breakOff('Moodle does not answer');
    expect(findings.verdict('kill', 'ana')).toMatchObject({
      outcome: 'broke off',
      troubles: ['Moodle does not answer'],
    });
    findings.expect(false, 'the answer is not there');
    expect(findings.verdict('kill', 'ana')).toMatchObject({
      outcome: 'lost',
      troubles: ['the answer is not there', 'Moodle does not answer'],
    });
  });

  it('is one line, troubles before figures', () => {
    expect(verdictLine(killed(false))).toBe(
      'kill: lost; the answer is not there; answers 0; place «Pregunta 2 de 6»',
    );
    expect(verdictLine(REFUSED)).toBe('review: refused; ana is open; expected a learner who is finished');
  });

  it('is one row of the table', () => {
    expect(verdictTable([killed(true), REFUSED])).toBe(
      [
        'scenario  learner  verdict  figures',
        'kill      ana      kept     answers 1, place «Pregunta 2 de 6»',
        'review    –        refused',
      ].join('\n'),
    );
  });
});
