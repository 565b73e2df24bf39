import { expect } from '@open-wc/testing/pure';
import { chooseRadio, press } from '../keyboard.ts';
import { find, textOf } from '../mount.ts';
import { behavesAsQuestion, mountQuestion, optionOf } from './question-suite.ts';
import type { QuestionCase } from './question-suite.ts';

const CASE: QuestionCase = {
  question: {
    kind: 'single',
    stem: '¿Quién <strong>convoca</strong> el Foro?',
    options: [
      { id: 'a', text: 'Un país cada vez.', correct: false, feedback: 'El país anfitrión ofrece la sede.' },
      { id: 'b', text: 'Las Naciones Unidas.', correct: true, feedback: 'Así lo pide el párrafo 72.' },
      { id: 'c', text: 'Una empresa.', correct: false, feedback: 'Las empresas participan.' },
    ],
  },
  right: {
    give: (frame) => chooseRadio(optionOf(frame, 'Las Naciones Unidas.')),
    response: 'b',
    score: 1,
    says: ['Así lo pide el párrafo 72.', 'Las Naciones Unidas. correcto'],
  },
  wrong: {
    give: (frame) => chooseRadio(optionOf(frame, 'Una empresa.')),
    response: 'c',
    score: 0,
    says: ['Las empresas participan.', 'Una empresa. no es correcto', 'Las Naciones Unidas. correcto'],
  },
};

describe('question-single', () => {
  behavesAsQuestion(CASE);

  it('is named by its stem', async () => {
    const frame = await mountQuestion(CASE.question);
    const group = find(frame, '[role="radiogroup"]');
    expect(textOf(document.getElementById(group.getAttribute('aria-labelledby') ?? ''))).to.equal(
      '¿Quién convoca el Foro?',
    );
  });

  it('keeps the order of its options for a seed', async () => {
    const labels = async (): Promise<string[]> =>
      [...(await mountQuestion(CASE.question)).querySelectorAll('label')].map(textOf);
    expect(await labels()).to.deep.equal(await labels());
  });

  it('hands in with Enter from an option', async () => {
    const frame = await mountQuestion(CASE.question);
    await CASE.right.give(frame);
    await press('Enter');
    expect(frame.given).to.equal('b');
  });
});
