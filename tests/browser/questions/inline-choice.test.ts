import { expect } from '@open-wc/testing/pure';
import { setViewport } from '@web/test-runner-commands';
import type { QuestionOf } from '../../../src/questions/models.ts';
import { chooseOption } from '../keyboard.ts';
import { settled, textOf } from '../mount.ts';
import { behavesAsQuestion, mountQuestion } from './question-suite.ts';
import type { AnswerCase } from './question-suite.ts';

const QUESTION: QuestionOf<'inline-choice'> = {
  kind: 'inline-choice',
  stem: 'Completar la frase.',
  text: 'El Foro se reúne <em>cada</em> {{b}} y no {{a}} nada por sí mismo.',
  gaps: [
    {
      id: 'a',
      options: [
        { id: '1', text: 'debate', correct: false },
        { id: '2', text: 'ordena', correct: true },
      ],
      feedback: 'No tiene ese poder.',
    },
    {
      id: 'b',
      options: [
        { id: '1', text: 'semana', correct: false },
        { id: '2', text: 'año', correct: true },
        { id: '3', text: 'década', correct: false },
      ],
      feedback: 'Cada vez en otro país.',
    },
  ],
};

describe('question-inline-choice', () => {
  behavesAsQuestion({
    question: QUESTION,
    right: {
      give: filling('año', 'ordena'),
      response: 'a2,b2',
      score: 1,
      says: ['No tiene ese poder.', 'Cada vez en otro país.'],
    },
    partly: {
      give: filling('semana', 'ordena'),
      response: 'a2,b1',
      score: 0.5,
      says: ['Respuesta correcta: año', 'Cada vez en otro país.'],
    },
    wrong: {
      give: filling('década', 'debate'),
      response: 'a1,b3',
      score: 0,
      says: ['Respuesta correcta: ordena', 'No tiene ese poder.'],
    },
  });

  it('calls each list by the words around it, in the order in which the text is read', async () => {
    const frame = await mountQuestion(QUESTION);
    const names = [...frame.querySelectorAll('select')].map((list) => list.getAttribute('aria-label'));
    expect(names).to.deep.equal(['El Foro se reúne cada … y no', 'y no … nada por sí mismo.']);
  });

  it('explains each gap below the text, and says in the text how it fared', async () => {
    const frame = await mountQuestion(QUESTION, 'a2,b1');
    expect([...frame.querySelectorAll('.gap .part-mark')]).to.have.length(2);
    expect([...frame.querySelectorAll('.part')].map(textOf)).to.deep.equal([
      'El Foro se reúne cada … y no Respuesta correcta: año Cada vez en otro país.',
      'y no … nada por sí mismo. Respuesta correcta: ordena No tiene ese poder.',
    ]);
    expect([...frame.querySelectorAll('.part')].map(({ className }) => className)).to.deep.equal([
      'part part-wrong',
      'part part-right',
    ]);
  });

  it('stays on the page of a phone however long its words are, with lists that a finger meets', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const [gap, ...others] = QUESTION.gaps;
      const [one, ...rest] = gap!.options;
      const long = {
        ...gap!,
        options: [{ ...one!, text: 'una palabra muy larga '.repeat(8).trim() }, ...rest],
      };
      const frame = await mountQuestion({ ...QUESTION, gaps: [long, ...others] });
      await settled();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const list of frame.querySelectorAll('select'))
        expect(list.getBoundingClientRect().height).to.be.at.least(24);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});

/** Chooses a word for each gap, going through the text. */
function filling(...words: readonly string[]): AnswerCase['give'] {
  return async (frame) => {
    for (const [at, list] of [...frame.querySelectorAll('select')].entries())
      await chooseOption(list, words[at] ?? '');
  };
}
