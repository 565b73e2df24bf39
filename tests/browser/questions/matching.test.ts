import { expect } from '@open-wc/testing/pure';
import { chooseOption } from '../keyboard.ts';
import { find, textOf } from '../mount.ts';
import { behavesAsQuestion, mountQuestion } from './question-suite.ts';
import type { AnswerCase, QuestionCase } from './question-suite.ts';

const LEFTS = ['Cumbre de Ginebra', 'Cumbre de Túnez', 'Primer Foro'];

const QUESTION: QuestionCase['question'] = {
  kind: 'matching',
  stem: 'Unir cada reunión con su año.',
  pairs: [
    { id: 'a', left: 'Cumbre de Ginebra', right: 'Dos mil tres', feedback: 'Fue la primera fase.' },
    { id: 'b', left: 'Cumbre de Túnez', right: 'En dos mil cinco', feedback: 'Fue la segunda fase.' },
    { id: 'c', left: 'Primer Foro', right: 'Un año después', feedback: 'Atenas fue la sede.' },
  ],
};

describe('question-matching', () => {
  behavesAsQuestion({
    question: QUESTION,
    right: {
      give: matching('Dos', 'En', 'Un'),
      response: 'aa,bb,cc',
      score: 1,
      says: ['correcto Fue la primera fase.', 'Fue la segunda fase.', 'Atenas fue la sede.'],
    },
    partly: {
      give: matching('En', 'Dos', 'Un'),
      response: 'ab,ba,cc',
      score: 1 / 3,
      says: [
        'Respuesta correcta: Dos mil tres',
        'Fue la primera fase.',
        'Fue la segunda fase.',
        'Atenas fue la sede.',
      ],
    },
    wrong: {
      give: matching('En', 'Un', 'Dos'),
      response: 'ab,bc,ca',
      score: 0,
      says: ['Atenas fue la sede.'],
    },
  });

  it('writes out what was chosen, which a closed list cuts off on a phone', async () => {
    const frame = await mountQuestion(QUESTION, 'ab,ba,cc');
    expect(frame.querySelectorAll('select')).to.have.length(0);
    expect(textOf(find(frame, '.part', 'Cumbre de Ginebra'))).to.match(
      /^Cumbre de Ginebra Respuesta dada: En dos mil cinco /,
    );
  });
});

/** Chooses a right side for each left side, going down the page. */
function matching(...beginnings: readonly string[]): AnswerCase['give'] {
  return async (frame) => {
    for (const list of frame.querySelectorAll('select')) {
      const left = LEFTS.findIndex((text) => list.labels[0] === find(frame, 'label', text));
      await chooseOption(list, beginnings[left] ?? '');
    }
  };
}
