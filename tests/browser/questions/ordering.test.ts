import { expect } from '@open-wc/testing/pure';
import { press, tabBack, tabTo } from '../keyboard.ts';
import { find, settled, textOf } from '../mount.ts';
import type { QuestionFrame } from '../../../src/questions/question-frame.ts';
import { behavesAsQuestion, mountQuestion } from './question-suite.ts';
import type { AnswerCase, QuestionCase } from './question-suite.ts';

const TEXTS = ['Preparar la propuesta', 'Revisar la propuesta', 'Celebrar el taller'];

const CASE: QuestionCase = {
  question: {
    kind: 'ordering',
    stem: 'Ordenar los pasos de un taller.',
    items: [
      { id: 'a', text: 'Preparar la propuesta', feedback: 'Sin ella no hay nada que revisar.' },
      { id: 'b', text: 'Revisar la propuesta', feedback: 'La revisan antes de aceptarla.' },
      { id: 'c', text: 'Celebrar el taller', feedback: 'Es lo último.' },
    ],
  },
  right: {
    give: ordering(0, 1, 2),
    response: 'a,b,c',
    score: 1,
    says: ['Preparar la propuesta correcto Sin ella no hay nada que revisar.', 'Es lo último.'],
  },
  partly: {
    give: ordering(1, 0, 2),
    response: 'b,a,c',
    score: 1 / 3,
    says: ['Respuesta correcta', 'Sin ella no hay nada que revisar.'],
  },
  missing: 'question.not-ordered',
  wrong: { give: ordering(1, 2, 0), response: 'b,c,a', score: 0, says: ['La revisan antes de aceptarla.'] },
};

describe('question-ordering', () => {
  behavesAsQuestion(CASE);

  it('says where an item went, and keeps the focus on it', async () => {
    const frame = await mountQuestion(CASE.question);
    const [first = ''] = order(frame);
    await tabTo(mover(frame, first, 'Bajar'));
    await press('Enter');
    expect(order(frame)[1]).to.equal(first);
    expect(textOf(find(frame, '[aria-live="polite"]'))).to.equal(`${first}: ahora en el lugar 2 de 3`);
    expect(document.activeElement).to.equal(mover(frame, first, 'Bajar'));
  });

  it('moves items with the arrow keys too, and not beyond the ends', async () => {
    const frame = await mountQuestion(CASE.question);
    const [first = '', second = ''] = order(frame);
    await tabTo(mover(frame, first, 'Bajar'));
    await press('ArrowUp');
    expect(order(frame)).to.deep.equal([first, second, order(frame)[2]]);
    await press('ArrowDown', 'ArrowDown');
    expect(order(frame)[2]).to.equal(first);
    await press('ArrowUp');
    expect(order(frame)[1]).to.equal(first);
  });

  it('explains each place once: beside it in a right order, in the key of another', async () => {
    const right = await mountQuestion(CASE.question, 'a,b,c');
    expect(right.querySelectorAll('.parts .part-feedback')).to.have.length(3);
    expect(right.querySelectorAll('.key-list')).to.have.length(0);
    const partly = await mountQuestion(CASE.question, 'b,a,c');
    expect(partly.querySelectorAll('.parts .part-feedback')).to.have.length(0);
    expect(partly.querySelectorAll('.key-list .part-feedback')).to.have.length(3);
  });

  it('never begins in the right order', async () => {
    const frame = await mountQuestion(CASE.question);
    for (let seed = 0; seed < 30; seed += 1) {
      frame.seed = seed;
      await settled();
      expect(order(frame)).not.to.deep.equal(TEXTS);
    }
  });
});

/** Puts the items in the order of the given indexes into `TEXTS`, moving each up to its place. */
function ordering(...wanted: readonly number[]): AnswerCase['give'] {
  return async (frame) => {
    const texts = wanted.map((index) => TEXTS[index] ?? '');
    for (let pass = 0; pass < texts.length; pass += 1) {
      for (const [place, text] of texts.entries()) {
        const from = order(frame).indexOf(text);
        if (from <= place) continue;
        while (frame.contains(document.activeElement)) await tabBack();
        await tabTo(mover(frame, text, 'Subir'));
        for (let step = from; step > place; step -= 1) await press('Enter');
      }
    }
    // The order shown at the beginning may be the one wanted: an answer still needs a touch.
    const [first = ''] = order(frame);
    await tabTo(mover(frame, first, 'Bajar'));
    await press('ArrowDown', 'ArrowUp');
  };
}

function order(frame: QuestionFrame): string[] {
  return [...frame.querySelectorAll('.part-label')].map(textOf);
}

function mover(frame: QuestionFrame, text: string, verb: 'Subir' | 'Bajar'): HTMLElement {
  const found = frame.querySelector<HTMLElement>(`button[aria-label="${verb}: ${text}"]`);
  if (!found) throw new Error(`«${text}» has no button «${verb}»`);
  return found;
}
