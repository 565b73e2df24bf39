import type { QuestionBody, QuestionKind } from '../../../src/questions/models.ts';
import { find, settled } from '../mount.ts';

/** A question of a kind in a language, and how a learner begins to answer it. */
export interface HalfAnswer {
  question(words: string): QuestionBody;
  /** Fills in a part of the right answer; nothing is handed in. */
  begin(root: ParentNode): Promise<void>;
  /** Fills in the rest of it. */
  complete(root: ParentNode): Promise<void>;
}

const feedback = 'por qué';

/** Every kind, its texts ending in the id of what they name, so that the page tells ids in any language. */
export const HALF_ANSWERS: Readonly<Record<QuestionKind, HalfAnswer>> = {
  single: {
    question: (words) => ({ kind: 'single', stem: words, options: options(words, 'b') }),
    begin: async (root) => choose(root, 'b'),
    complete: async () => undefined,
  },
  multiple: {
    question: (words) => ({ kind: 'multiple', stem: words, options: options(words, 'a', 'c') }),
    begin: async (root) => choose(root, 'a'),
    complete: async (root) => choose(root, 'c'),
  },
  hotspot: {
    question: (words) => ({
      kind: 'hotspot',
      stem: words,
      picture: { src: 'media/mapa.png', alt: words, labels: {}, svg: null },
      options: options(words, 'b').map((option, index) => ({ ...option, at: [index * 30, 0, 30, 100] })),
    }),
    begin: async (root) => choose(root, 'b'),
    complete: async () => undefined,
  },
  likert: {
    question: (words) => ({
      kind: 'likert',
      stem: words,
      scale: ['a', 'b', 'c'].map((id) => ({ id, text: `${words} ${id}` })),
    }),
    begin: async (root) => choose(root, 'b'),
    complete: async () => undefined,
  },
  'true-false': {
    question: (words) => ({
      kind: 'true-false',
      stem: words,
      correct: false,
      feedback: { whenTrue: words, whenFalse: words },
    }),
    begin: async (root) => tick(root, 1),
    complete: async () => undefined,
  },
  matching: {
    question: (words) => ({
      kind: 'matching',
      stem: words,
      pairs: ['a', 'b', 'c'].map((id) => ({ id, left: `${words} ${id}`, right: `${words} ${id}`, feedback })),
    }),
    begin: async (root) => select(root, 'a'),
    complete: async (root) => {
      await select(root, 'b');
      await select(root, 'c');
    },
  },
  'inline-choice': {
    question: (words) => ({
      kind: 'inline-choice',
      stem: words,
      text: `${words} {{a}} {{b}}`,
      gaps: ['a', 'b'].map((id) => ({ id, options: options(words, 'b'), feedback })),
    }),
    begin: async (root) => fill(root, 'a'),
    complete: async (root) => fill(root, 'b'),
  },
  ordering: {
    question: (words) => ({
      kind: 'ordering',
      stem: words,
      items: ['a', 'b', 'c'].map((id) => ({ id, text: `${words} ${id}`, feedback })),
    }),
    begin: async (root) => move(root, 'a'),
    complete: async (root) => {
      await move(root, 'a');
      await move(root, 'b');
      await move(root, 'a');
    },
  },
  categorising: {
    question: (words) => ({
      kind: 'categorising',
      stem: words,
      categories: ['x', 'y'].map((id) => ({ id, text: `${words} ${id}` })),
      items: [
        { id: 'a', text: `${words} a`, category: 'x', feedback },
        { id: 'b', text: `${words} b`, category: 'y', feedback },
      ],
    }),
    begin: async (root) => tick(part(root, 'a'), 0),
    complete: async (root) => tick(part(root, 'b'), 1),
  },
  'fill-in': {
    question: (words) => ({
      kind: 'fill-in',
      stem: `${words} ____`,
      accept: ['sí'],
      wrong: [],
      caseSensitive: false,
      accentSensitive: false,
      typos: 0,
      feedback,
    }),
    begin: async (root) => write(root, 's'),
    complete: async (root) => write(root, 'sí'),
  },
  numeric: {
    question: (words) => ({
      kind: 'numeric',
      stem: words,
      answer: { value: 72, tolerance: 0 },
      wrong: [],
      feedback,
    }),
    begin: async (root) => write(root, '7'),
    complete: async (root) => write(root, '72'),
  },
};

/** All that a learner has put in so far, whatever language the page is in. */
export function putIn(root: ParentNode): string[] {
  const controls = [
    ...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form input, form select'),
  ].map((control) =>
    control instanceof HTMLInputElement && control.type !== 'text' ? String(control.checked) : control.value,
  );
  return [
    ...controls,
    ...[...root.querySelectorAll<HTMLElement>('.mover-up')].map(({ dataset }) => dataset['item'] ?? ''),
  ];
}

function options(words: string, ...right: readonly string[]) {
  return ['a', 'b', 'c'].map((id) => ({ id, text: `${words} ${id}`, correct: right.includes(id), feedback }));
}

async function tick(root: ParentNode, index: number): Promise<void> {
  root.querySelectorAll<HTMLInputElement>('input')[index]?.click();
  await settled();
}

/** Ticks an option, wherever the assessment has put it. */
async function choose(root: ParentNode, id: string): Promise<void> {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim().endsWith(` ${id}`));
  label?.click();
  await settled();
}

function part(root: ParentNode, id: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('.part')].find((one) =>
    one.querySelector('.part-label')?.textContent?.trim().endsWith(` ${id}`),
  );
  if (!found) throw new Error(`no row ends in ${id}`);
  return found;
}

async function select(root: ParentNode, id: string): Promise<void> {
  const list = find<HTMLSelectElement>(part(root, id), 'select');
  list.value = id;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

async function fill(root: ParentNode, gap: string): Promise<void> {
  const list = find<HTMLSelectElement>(root, `[data-gap="${gap}"]`);
  list.value = 'b';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

async function move(root: ParentNode, id: string): Promise<void> {
  find(root, `.mover-up[data-item="${id}"]`).click();
  await settled();
}

async function write(root: ParentNode, text: string): Promise<void> {
  const box = find<HTMLInputElement>(root, 'form input');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
