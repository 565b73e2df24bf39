import { expect } from '@open-wc/testing/pure';
import type { QuestionBody } from '../../../src/questions/models.ts';
import { expectNoViolations } from '../axe.ts';
import { chooseRadio } from '../keyboard.ts';
import { find, msg, textOf } from '../mount.ts';
import { handIn, mountQuestion, optionOf } from './question-suite.ts';
import type { AnswerCase } from './question-suite.ts';

const OPINION: QuestionBody = {
  kind: 'likert',
  stem: '¿Con qué seguridad lo explicaría?',
  scale: [
    { id: 'a', text: 'Ninguna' },
    { id: 'b', text: 'Bastante' },
    { id: 'c', text: 'Toda' },
  ],
  feedback: 'Gracias por decirlo.',
};
const ANSWER: AnswerCase = {
  give: (frame) => chooseRadio(optionOf(frame, 'Bastante')),
  response: 'b',
  score: 1,
  says: [],
};

describe('question-likert', () => {
  it('is accessible before and after it is answered', async () => {
    await expectNoViolations(await mountQuestion(OPINION));
    await expectNoViolations(await mountQuestion(OPINION, 'b'));
  });

  it('keeps its scale from one end to the other, whatever is mixed', async () => {
    const frame = await mountQuestion(OPINION);
    expect([...frame.querySelectorAll('label')].map(textOf)).to.deep.equal(['Ninguna', 'Bastante', 'Toda']);
  });

  it('takes an opinion from the keyboard alone, and calls it neither right nor wrong', async () => {
    const frame = await mountQuestion(OPINION);
    expect(textOf(find(frame, 'button'))).to.equal(msg('question.hand-in'));
    const graded = await handIn(frame, ANSWER);
    expect(graded.map(({ response }) => response)).to.deep.equal(['b']);
    expect(textOf(find(frame, '.verdict'))).to.equal(`${msg('question.neutral')} Gracias por decirlo.`);
    expect(frame.querySelectorAll('.verdict-right, .option-right, .option-wrong')).to.have.length(0);
    expect(document.activeElement).to.equal(find(frame, '.verdict'));
  });
});
