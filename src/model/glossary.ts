import { z } from 'zod';
import { forReaders } from './reader-text.ts';
import { inlineMarkdown, plainText } from './rich-text.ts';
import { slug, uniqueById } from './slug.ts';

/** `glossary.yaml`: terms that lessons link to as `[texto](glossary:id)`. */
export const glossarySchema = z.strictObject({
  terms: uniqueById(
    z.strictObject({
      id: slug,
      term: plainText,
      acronym: forReaders(plainText.optional(), true),
      text: inlineMarkdown,
    }),
    1,
  ),
});
export type Term = z.infer<typeof glossarySchema>['terms'][number];
