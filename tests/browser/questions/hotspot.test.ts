import { expect } from '@open-wc/testing/pure';
import { chooseRadio } from '../keyboard.ts';
import { find, textOf } from '../mount.ts';
import { behavesAsQuestion, mountQuestion, optionOf } from './question-suite.ts';
import type { QuestionCase } from './question-suite.ts';

const SVG =
  '<svg viewBox="0 0 200 100" aria-hidden="true"><rect class="d-box" width="100" height="100"/><rect class="d-box" x="100" width="100" height="100"/></svg>';

const CASE: QuestionCase = {
  question: {
    kind: 'hotspot',
    stem: '¿En qué recuadro se decide la agenda?',
    picture: { src: 'foro.svg', alt: 'Dos recuadros, uno junto a otro.', labels: {}, svg: SVG },
    options: [
      {
        id: 'a',
        text: 'El de la izquierda',
        feedback: 'El grupo asesor la propone.',
        correct: true,
        at: [2, 4, 46, 92],
      },
      {
        id: 'b',
        text: 'El de la derecha',
        feedback: 'La secretaría la apoya.',
        correct: false,
        at: [52, 4, 46, 92],
      },
    ],
  },
  right: {
    give: (frame) => chooseRadio(optionOf(frame, 'El de la izquierda')),
    response: 'a',
    score: 1,
    says: ['El grupo asesor la propone.', 'El de la izquierda correcto'],
  },
  wrong: {
    give: (frame) => chooseRadio(optionOf(frame, 'El de la derecha')),
    response: 'b',
    score: 0,
    says: ['La secretaría la apoya.', 'El de la derecha no es correcto', 'El de la izquierda correcto'],
  },
};

describe('question-hotspot', () => {
  behavesAsQuestion(CASE);

  it('lays each place over its part of the picture, in right-to-left text too', async () => {
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      const frame = await mountQuestion(CASE.question);
      const picture = find(frame, 'svg').getBoundingClientRect();
      const [first, second] = [...frame.querySelectorAll('.hotspot-place')].map((place) =>
        place.getBoundingClientRect(),
      );
      expect(first!.left - picture.left).to.be.closeTo(picture.width * 0.02, 1);
      expect(second!.left - picture.left).to.be.closeTo(picture.width * 0.52, 1);
      expect(second!.width).to.be.closeTo(picture.width * 0.46, 1);
      frame.remove();
    }
    document.documentElement.dir = '';
  });

  it('is wide enough for a finger everywhere in its place', async () => {
    const frame = await mountQuestion(CASE.question);
    for (const control of frame.querySelectorAll('input')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('says in words what was chosen, before it is judged', async () => {
    const frame = await mountQuestion(CASE.question);
    await CASE.wrong.give(frame);
    expect(textOf(find(frame, '.hotspot-chosen'))).to.equal('El de la derecha');
  });
});
