import { expect } from '@open-wc/testing/pure';
import { chooseRadio } from '../keyboard.ts';
import { textOf } from '../mount.ts';
import { behavesAsQuestion, mountQuestion, optionOf } from './question-suite.ts';
import type { QuestionCase } from './question-suite.ts';

const CASE: QuestionCase = {
  question: {
    kind: 'true-false',
    stem: 'El Foro toma decisiones que obligan.',
    correct: false,
    feedback: {
      whenTrue: 'El Foro debate y no decide.',
      whenFalse: 'Sus conclusiones orientan sin obligar.',
    },
  },
  right: {
    give: (frame) => chooseRadio(optionOf(frame, 'Falso')),
    response: 'f',
    score: 1,
    says: ['Sus conclusiones orientan sin obligar.'],
  },
  wrong: {
    give: (frame) => chooseRadio(optionOf(frame, 'Verdadero')),
    response: 't',
    score: 0,
    says: ['El Foro debate y no decide.', 'Falso correcto'],
  },
};

describe('question-true-false', () => {
  behavesAsQuestion(CASE);

  it('always offers «Verdadero» first', async () => {
    const frame = await mountQuestion(CASE.question);
    expect([...frame.querySelectorAll('label')].map(textOf)).to.deep.equal(['Verdadero', 'Falso']);
  });
});
