import { z } from 'zod';
import { inlineMarkdown, plainText } from './rich-text.ts';
import { slug, uniqueById } from './slug.ts';

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address such as https://example.org/',
});

/** `references.yaml`: what to read beyond the course. */
export const referencesSchema = z.strictObject({
  references: uniqueById(
    z.strictObject({
      id: slug,
      title: plainText,
      text: inlineMarkdown,
      /** Where it lives now, as far as known. */
      url: webAddress.optional(),
      /** The address of the 2016 deck, shown as text when it no longer answers. */
      formerUrl: webAddress.optional(),
      /** A copy in a web archive. */
      archiveUrl: webAddress.optional(),
    }),
    1,
  ),
});
export type Reference = z.infer<typeof referencesSchema>['references'][number];
