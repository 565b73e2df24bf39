import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import type { QuestionBody } from '../../../src/questions/models.ts';
import '../../../src/questions/question-frame.ts';
import type { QuestionFrame } from '../../../src/questions/question-frame.ts';
import { mount, textOf } from '../mount.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const options = LETTERS.map((id) => ({ id, text: `Texto ${id}`, feedback: 'Así es.', correct: id === 'a' }));

const QUESTIONS: readonly QuestionBody[] = [
  { kind: 'single', stem: '¿Cuál?', options },
  { kind: 'multiple', stem: '¿Cuáles?', options },
  {
    kind: 'matching',
    stem: 'Unir.',
    pairs: LETTERS.map((id) => ({ id, left: `Texto ${id}`, right: `Par ${id}`, feedback: 'Así es.' })),
  },
  {
    kind: 'categorising',
    stem: 'Ordenar.',
    categories: [
      { id: '1', text: 'Uno' },
      { id: '2', text: 'Dos' },
    ],
    items: LETTERS.map((id) => ({ id, text: `Texto ${id}`, category: '1', feedback: 'Así es.' })),
  },
];

describe('the order of what a question offers', () => {
  for (const question of QUESTIONS) {
    it(`is that of the bank where nothing is shuffled (${question.kind})`, async () => {
      expect(await shown(question, null)).to.deep.equal(LETTERS);
    });

    it(`is another one in another attempt where it is (${question.kind})`, async () => {
      expect(await shown(question, 3)).not.to.deep.equal(await shown(question, 4));
    });
  }

  it('never lists right sides in the order of the left ones', async () => {
    const frame = await mountFrame(QUESTIONS[2] as QuestionBody, null);
    const rights = [...(frame.querySelector('select')?.options ?? [])].slice(1).map(({ value }) => value);
    expect([...rights].sort()).to.deep.equal(LETTERS);
    expect(rights).not.to.deep.equal(LETTERS);
  });
});

function mountFrame(question: QuestionBody, seed: number | null): Promise<QuestionFrame> {
  return mount(html`<question-frame .question=${question} .name=${'orden'} .seed=${seed}></question-frame>`);
}

async function shown(question: QuestionBody, seed: number | null): Promise<string[]> {
  const frame = await mountFrame(question, seed);
  return [...frame.querySelectorAll('.option-text, .part-label')].map((one) => textOf(one).slice(-1));
}
