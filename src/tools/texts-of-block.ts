import type { Block } from '../blocks/models.ts';
import { wordsOf } from '../components/words-of.ts';

/** Fields that name or draw something, and those that would give an answer away. */
const NO_TEXT = new Set([
  'kind',
  'id',
  'lang',
  'src',
  'svg',
  'captions',
  'captionsLang',
  'poster',
  'labels',
  'tone',
  'since',
  'required',
  'question',
  'choices',
  'steps',
  'feedback',
]);

/** What a block says to who reads it, as plain text; of questions and cases only what is asked. */
export function textOfBlock(block: Block): string {
  return [...textsIn(block)].join(' ');
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield wordsOf(value.replace(/<\/(p|li|h\d|td|th|dt|dd)>/g, ' '));
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      if (!NO_TEXT.has(key)) yield* textsIn(one);
      else if (key === 'question') yield* textsIn((one as { readonly stem: unknown }).stem);
    }
}
