import { toggle } from '../keyboard.ts';
import { behavesAsQuestion, optionOf } from './question-suite.ts';
import type { AnswerCase } from './question-suite.ts';

describe('question-multiple', () => {
  behavesAsQuestion({
    question: {
      kind: 'multiple',
      stem: '¿Qué puede hacer el Foro?',
      options: [
        { id: 'a', text: 'Debatir.', correct: true, feedback: 'Para eso nació.' },
        { id: 'b', text: 'Recomendar.', correct: true, feedback: 'Lo hace cuando corresponde.' },
        { id: 'c', text: 'Multar.', correct: false, feedback: 'No es un regulador.' },
        { id: 'd', text: 'Vender dominios.', correct: false, feedback: 'Eso lo hacen los registros.' },
      ],
    },
    right: { give: marking('Debatir.', 'Recomendar.'), response: 'a,b', score: 1, says: ['Para eso nació.'] },
    partly: {
      give: marking('Recomendar.'),
      response: 'b',
      score: 0.5,
      says: ['faltaba marcar esta', 'Para eso nació.'],
    },
    wrong: {
      give: marking('Debatir.', 'Multar.', 'Vender dominios.'),
      response: 'a,c,d',
      score: 0,
      says: ['Multar. no es correcto', 'No es un regulador.'],
    },
  });
});

function marking(...texts: readonly string[]): AnswerCase['give'] {
  return async (frame) => {
    // In page order: Tab goes forward only.
    const boxes = texts.map((text) => optionOf(frame, text)).sort(inPageOrder);
    for (const box of boxes) await toggle(box);
  };
}

function inPageOrder(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
