import { describe, expect, it } from 'vitest';
import { markPairs, marks, shareRight } from '../../../src/questions/grade.ts';
import { judge, withheld } from '../../../src/questions/judge.ts';
import type { QuestionOf } from '../../../src/questions/models.ts';

const FILL_IN: QuestionOf<'fill-in'> = {
  kind: 'fill-in',
  stem: 'Quem convoca é a ____.',
  accept: ['ONU'],
  wrong: [{ match: ['UN'], feedback: 'Essa é a sigla em inglês.' }],
  caseSensitive: false,
  accentSensitive: false,
  typos: 0,
  feedback: 'É a Organização das Nações Unidas.',
};

const MULTIPLE: QuestionOf<'multiple'> = {
  kind: 'multiple',
  stem: '¿Cuáles?',
  options: [
    { id: 'a', text: 'A', feedback: 'a', correct: true },
    { id: 'b', text: 'B', feedback: 'b', correct: true },
    { id: 'c', text: 'C', feedback: 'c', correct: true },
  ],
};

describe('the judgement of what was handed in', () => {
  it('is the key of the moment when nothing was scored yet', () => {
    expect(judge(FILL_IN, 'onu', null)).toMatchObject({ score: 1 });
    expect(judge(FILL_IN, 'UN', null)).toMatchObject({ score: 0, message: 'Essa é a sigla em inglês.' });
  });

  it('stays what it was, whatever the key of another language says', () => {
    expect(judge(FILL_IN, 'UN', 1)).toEqual({ score: 1, parts: {}, message: FILL_IN.feedback });
    expect(judge(FILL_IN, 'ONU', 0)).toEqual({ score: 0, parts: {}, message: FILL_IN.feedback });
  });

  it('says how the parts fared where they agree with the score, which is kept in whole per cent', () => {
    expect(judge(MULTIPLE, 'a', 0.33)).toEqual({
      score: 0.33,
      parts: { a: true, b: false, c: false },
      message: null,
    });
  });

  it('says nothing of the parts where they would contradict the score', () => {
    expect(judge(MULTIPLE, 'a', 1)).toEqual({ score: 1, parts: {}, message: null });
  });
});

describe('the judgement of a question whose feedback belongs to its parts', () => {
  const statement: QuestionOf<'true-false'> = {
    kind: 'true-false',
    stem: 'Decide.',
    correct: false,
    feedback: { whenTrue: 'No.', whenFalse: 'Así es.' },
  };

  it('has nothing to say where the key contradicts the score', () => {
    expect(judge(statement, 't', 1)).toEqual({ score: 1, parts: {}, message: null });
  });
});

describe('a judgement whose right answer is withheld', () => {
  it('keeps the score and nothing that tells what would have been right', () => {
    expect(withheld(judge(FILL_IN, 'UN', null))).toEqual({
      score: 0,
      parts: {},
      message: null,
      withheld: true,
    });
  });

  it('is whole for who has answered right, and knows it', () => {
    const right = judge(FILL_IN, 'ONU', null);
    expect(withheld(right)).toBe(right);
  });
});

describe('the share of parts that are right', () => {
  it('is none where there are no parts', () => {
    expect(shareRight({})).toBe(0);
  });
});

describe('what stands in a response', () => {
  it('is marks of one character, whatever else is there', () => {
    expect(marks('b,a,ab,,-,c-,-d,é,A,3')).toEqual(['b', 'a', '3']);
  });

  it('is pairs of two such characters, whatever else is there', () => {
    expect(markPairs('ab,a1,a,abc,-ab,ab-,A1,')).toEqual([
      ['a', 'b'],
      ['a', '1'],
    ]);
  });
});
