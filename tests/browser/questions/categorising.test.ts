import { expect } from '@open-wc/testing/pure';
import { chooseRadio } from '../keyboard.ts';
import { find, textOf } from '../mount.ts';
import { behavesAsQuestion, mountQuestion, optionOf } from './question-suite.ts';
import type { AnswerCase, QuestionCase } from './question-suite.ts';

const CASE: QuestionCase = {
  question: {
    kind: 'categorising',
    stem: '¿Gobierno o gobernanza?',
    categories: [
      { id: '1', text: 'Gobierno' },
      { id: '2', text: 'Gobernanza' },
    ],
    items: [
      { id: 'a', text: 'Una ley.', category: '1', feedback: 'La dicta un congreso.' },
      { id: 'b', text: 'Una guía común.', category: '2', feedback: 'La acuerdan varios.' },
    ],
  },
  right: {
    give: sorting({ 'Una ley.': 'Gobierno', 'Una guía común.': 'Gobernanza' }),
    response: 'a1,b2',
    score: 1,
    says: ['La dicta un congreso.', 'La acuerdan varios.'],
  },
  partly: {
    give: sorting({ 'Una ley.': 'Gobierno', 'Una guía común.': 'Gobierno' }),
    response: 'a1,b1',
    score: 0.5,
    says: ['La dicta un congreso.', 'Respuesta correcta: Gobernanza', 'La acuerdan varios.'],
  },
  wrong: {
    give: sorting({ 'Una ley.': 'Gobernanza', 'Una guía común.': 'Gobierno' }),
    response: 'a2,b1',
    score: 0,
    says: ['Respuesta correcta: Gobierno', 'La dicta un congreso.'],
  },
};

describe('question-categorising', () => {
  behavesAsQuestion(CASE);

  it('names each choice by its item', async () => {
    const frame = await mountQuestion(CASE.question);
    const names = [...frame.querySelectorAll('[role="radiogroup"]')].map((group) =>
      textOf(document.getElementById(group.getAttribute('aria-labelledby') ?? '')),
    );
    expect(names).to.have.members(['Una ley.', 'Una guía común.']);
  });
});

/** Chooses the category of each item, going down the page. */
function sorting(wanted: Readonly<Record<string, string>>): AnswerCase['give'] {
  return async (frame) => {
    for (const part of frame.querySelectorAll('li')) {
      const category = wanted[textOf(find(part, '.part-label'))] ?? '';
      await chooseRadio(optionOf(part, category));
    }
  };
}
