import { z } from 'zod';
import { blockMarkdown } from '../../model/rich-text.ts';

/** The one sentence to remember from a lesson. */
export const keyIdea = z.strictObject({ kind: z.literal('key-idea'), body: blockMarkdown });
