import type { MadeUpWords } from './made-up-words.ts';

/** A question as `quiz.yaml` has it; translations have the same without what is no text. */
type Written = Readonly<Record<string, unknown>>;

const MARKS = 'abcdefgh'.split('');

/** Every kind that big banks hold, single choice most of all, as in usual ones. */
const KINDS: readonly ((words: MadeUpWords, isBase: boolean, nth: number) => Written)[] = [
  single,
  single,
  multiple,
  single,
  matching,
  single,
  ordering,
  trueFalse,
  categorising,
  single,
  numeric,
];
/** Among so many questions one asks for words, whose answers weigh most in a learner's progress. */
const WORDS_EVERY = 60;

/**
 * The nth question of a course.
 * @param isBase whether it is the original, which also says what is right
 */
export function bigQuestion(nth: number, words: MadeUpWords, isBase: boolean, objective: string): Written {
  const make = nth % WORDS_EVERY === 0 ? fillIn : (KINDS[nth % KINDS.length] ?? single);
  const { kind, ...body } = make(words, isBase, nth);
  const head = isBase ? { kind, objective, level: nth % 3 === 0 ? 'apply' : 'understand' } : {};
  return { id: `pregunta-${nth + 1}`, ...head, stem: `${words.phrase(14)}?`, ...body };
}

/** A self-check of a lesson. */
export function bigCheck(nth: number, words: MadeUpWords, isBase: boolean): Written {
  const { kind, ...body } = single(words, isBase, nth);
  return { ...(isBase ? { kind } : {}), stem: `${words.phrase(12)}?`, ...body };
}

function items(count: number, make: (index: number) => Written): readonly Written[] {
  return MARKS.slice(0, count).map((id, index) => ({ id, ...make(index) }));
}

function option(words: MadeUpWords, isRight: boolean): Written {
  // Long enough to differ from the others for sure.
  return { text: words.phrase(9), feedback: words.text(16), ...(isRight ? { correct: true } : {}) };
}

function single(words: MadeUpWords, isBase: boolean, nth: number): Written {
  return { kind: 'single', options: items(4, (index) => option(words, isBase && index === nth % 4)) };
}

function multiple(words: MadeUpWords, isBase: boolean): Written {
  return { kind: 'multiple', options: items(5, (index) => option(words, isBase && index % 2 === 0)) };
}

function matching(words: MadeUpWords): Written {
  const pair = (): Written => ({
    left: words.phrase(5),
    right: words.phrase(6),
    feedback: words.text(10),
  });
  return { kind: 'matching', pairs: items(5, pair) };
}

function ordering(words: MadeUpWords): Written {
  return { kind: 'ordering', items: items(5, () => ({ text: words.phrase(6), feedback: words.text(10) })) };
}

function trueFalse(words: MadeUpWords, isBase: boolean, nth: number): Written {
  const feedback = { whenTrue: words.text(14), whenFalse: words.text(14) };
  return { kind: 'true-false', ...(isBase ? { correct: nth % 2 === 0 } : {}), feedback };
}

function categorising(words: MadeUpWords, isBase: boolean): Written {
  const item = (index: number): Written => ({
    text: words.phrase(6),
    feedback: words.text(10),
    ...(isBase ? { category: String(1 + (index % 2)) } : {}),
  });
  const categories = ['1', '2'].map((id) => ({ id, text: words.phrase(3) }));
  return { kind: 'categorising', categories, items: items(6, item) };
}

function fillIn(words: MadeUpWords): Written {
  return { kind: 'fill-in', accept: [words.phrase(2)], feedback: words.text(14) };
}

function numeric(words: MadeUpWords, isBase: boolean, nth: number): Written {
  const feedback = words.text(14);
  return { kind: 'numeric', ...(isBase ? { answer: { value: nth, tolerance: 1 } } : {}), feedback };
}
