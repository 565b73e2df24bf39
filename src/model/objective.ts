import { z } from 'zod';

/** The id of a learning objective, as the course outline numbers them: `OA1.2`. */
export const objectiveId = z.string().regex(/^[A-Z]{1,4}\d+\.\d+$/, 'must look like OA1.2');

/** A line of the source deck that a lesson teaches or a question asks about: `D9`. */
export const deckLine = z.string().regex(/^D\d{1,2}$/, 'must look like D9');
