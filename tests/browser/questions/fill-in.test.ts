import { expect } from '@open-wc/testing/pure';
import { lead } from '../../../src/components/strings.ts';
import { expectNoViolations } from '../axe.ts';
import { press, tabTo, write } from '../keyboard.ts';
import { find, msg, textOf } from '../mount.ts';
import { behavesAsQuestion, mountQuestion } from './question-suite.ts';
import type { AnswerCase, QuestionCase } from './question-suite.ts';

const CASE: QuestionCase = {
  question: {
    kind: 'fill-in',
    stem: 'La definición habla de la evolución y la ____ de Internet.',
    accept: ['utilización', 'uso'],
    caseSensitive: false,
    accentSensitive: false,
    typos: 0,
    wrong: [{ match: ['creación'], feedback: 'La creación no figura en la definición.' }],
    feedback: 'La frase se cierra con esa palabra.',
  },
  right: {
    give: writing('UTILIZACION'),
    response: 'UTILIZACION',
    score: 1,
    says: ['La frase se cierra con esa palabra.'],
  },
  wrong: {
    give: writing('creación'),
    response: 'creación',
    score: 0,
    says: ['La creación no figura en la definición.', 'Respuesta correcta: utilización'],
  },
};

describe('question-fill-in', () => {
  behavesAsQuestion(CASE);

  it('hands in with Enter, without the blanks around', async () => {
    const frame = await mountQuestion(CASE.question);
    await writing(' uso ')(frame);
    await press('Enter');
    expect(frame.given).to.equal('uso');
  });

  it('says how a word is spelt that was let pass with a typing mistake, and only then', async () => {
    const question = { ...CASE.question, typos: 1 };
    const frame = await mountQuestion(question, 'utilizacoin');
    expect(textOf(find(frame, '.verdict-word'))).to.equal(msg('question.right'));
    expect(textOf(find(frame, '.part-key'))).to.equal(`${lead('question.spelling')} utilización`);
    await expectNoViolations(frame);
    expect((await mountQuestion(question, 'utilizacion')).querySelectorAll('.part-key')).to.have.length(0);
  });

  it('draws the missing word as a line that is not read aloud', async () => {
    const frame = await mountQuestion(CASE.question);
    expect(find(frame, '.blank').getAttribute('aria-hidden')).to.equal('true');
  });
});

function writing(text: string): AnswerCase['give'] {
  return async (frame) => {
    await tabTo(find(frame, 'input'));
    await write(text);
  };
}
