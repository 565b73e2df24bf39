import { z } from 'zod';
import { inlineMarkdown, plainText } from './rich-text.ts';
import { slug, uniqueById } from './slug.ts';

/** `glossary.yaml`: terms that lessons link to as `[texto](glossary:id)`. */
export const glossarySchema = z.strictObject({
  terms: uniqueById(
    z.strictObject({ id: slug, term: plainText, acronym: plainText.optional(), text: inlineMarkdown }),
    1,
  ),
});
export type Term = z.infer<typeof glossarySchema>['terms'][number];
