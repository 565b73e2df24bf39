import { expect } from '@open-wc/testing/pure';
import { press, tabTo, write } from '../keyboard.ts';
import { find, msg, settled, textOf } from '../mount.ts';
import { behavesAsQuestion, mountQuestion } from './question-suite.ts';
import type { AnswerCase, QuestionCase } from './question-suite.ts';

const CASE: QuestionCase = {
  question: {
    kind: 'numeric',
    stem: '¿Cuántos años duró el primer mandato?',
    answer: { value: 5, tolerance: 0.5 },
    unit: 'años',
    wrong: [{ value: 10, feedback: 'Diez duró el segundo.' }],
    feedback: 'De 2006 a 2010.',
  },
  right: { give: writing('5,5'), response: '5,5', score: 1, says: ['De 2006 a 2010.'] },
  wrong: {
    give: writing('10'),
    response: '10',
    score: 0,
    says: ['Diez duró el segundo.', 'Respuesta correcta: 5 años'],
  },
};

describe('question-numeric', () => {
  behavesAsQuestion(CASE);

  it('says that it wants a number when it is given words', async () => {
    const frame = await mountQuestion(CASE.question);
    await writing('cinco')(frame);
    await press('Enter');
    await settled();
    expect(textOf(find(frame, '[role="alert"]'))).to.equal(msg('question.not-a-number'));
    expect(frame.given).to.equal(null);
  });
});

function writing(text: string): AnswerCase['give'] {
  return async (frame) => {
    await tabTo(find(frame, 'input'));
    await write(text);
  };
}
