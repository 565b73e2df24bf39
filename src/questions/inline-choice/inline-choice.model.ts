import { z } from 'zod';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';
import { mark, repeated, uniqueById } from '../../model/slug.ts';
import { asked, oneRight } from '../question.model.ts';

/** Inline choice: a text with gaps, each with a list of its own of which one is right. QTI inlineChoiceInteraction. */
export const inlineChoice = {
  kind: z.literal('inline-choice'),
  ...asked,
  /** `{{a}}` stands where the gap `a` is. */
  text: inlineMarkdown,
  gaps: uniqueById(
    z.strictObject({
      id: mark,
      options: oneRight(
        uniqueById(z.strictObject({ id: mark, text: plainText, correct: z.boolean().default(false) }), 2),
      ),
      feedback: inlineMarkdown,
    }),
    2,
  ),
};

/** The parts of it that have to fit each other. */
interface Gapped {
  readonly text: string;
  readonly gaps: readonly { readonly id: string }[];
}

/** Each gap has its one place in the text, where no emphasis or link goes on across it. */
export function gapsInText({ text, gaps }: Gapped, context: z.RefinementCtx): void {
  // An id that is there twice is told already.
  if (context.issues.length > 0) return;
  const ids = gaps.map(({ id }) => id);
  const places = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name);
  const say = (message: string): void => context.addIssue({ code: 'custom', path: ['text'], message });
  for (const id of ids)
    if (!places.includes(id)) say(`gap "${id}" has no place: write {{${id}}} where it belongs in the text`);
  for (const name of new Set(places))
    if (!ids.includes(name)) say(`{{${name}}} names no gap: the gaps are ${ids.join(', ')}`);
  for (const name of repeated(places))
    say(`{{${name}}} stands in the text more than once, and a gap has one place`);
  if (text.split(/\{\{[^{}]*\}\}/).some((piece) => !isWhole(piece)))
    say('a gap stands inside emphasis, code or a link; end that before the gap and begin it anew behind');
}

/** Whether a piece of HTML closes what it opens, and nothing else. */
function isWhole(piece: string): boolean {
  const tags = [...piece.matchAll(/<(\/?)(\w+)[^>]*>/g)].filter(([, , name]) => name !== 'br');
  return tags.filter(([, end]) => end === '/').length * 2 === tags.length;
}
