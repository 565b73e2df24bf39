import { z } from 'zod';
import { blockMarkdown } from '../../model/rich-text.ts';

/** Plain Markdown between two `:::` blocks; authors do not write this kind by name. */
export const prose = z.strictObject({ kind: z.literal('prose'), body: blockMarkdown });
