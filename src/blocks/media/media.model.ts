import { z } from 'zod';
import { blockMarkdown, plainText } from '../../model/rich-text.ts';
import { fileName } from '../../model/slug.ts';

/** A video or a sound, with its words as captions and as text. */
export const media = z
  .strictObject({
    kind: z.literal('media'),
    title: plainText,
    /** File in the section's `media/` folder, as the next two. */
    src: fileName('mp4', 'webm', 'mp3', 'ogg'),
    /** What is said and heard, at its time; a video needs them. */
    captions: fileName('vtt').optional(),
    /** What a video shows before it plays. */
    poster: fileName('png', 'jpg', 'jpeg', 'webp').optional(),
    /** The transcript: what is said, and what is only seen. */
    body: blockMarkdown,
  })
  // The build puts the language of the captions here: BCP 47.
  .transform((fields) => ({ ...fields, captionsLang: null as string | null }));
