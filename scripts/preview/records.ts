import { z } from 'zod';
import { MODES, PLAYED_STANDARDS } from '../../src/preview/protocol.ts';
import type { Call } from '../../src/preview/protocol.ts';

/** A learner as the store's queries give it. Here and below: a database that was changed by hand is noticed. */
export const LEARNER = z.object({ id: z.string(), name: z.string(), createdAt: z.number() });
/** An attempt, without what it holds. */
export const ATTEMPT = z.object({
  id: z.number(),
  learnerId: z.string(),
  standard: z.enum(PLAYED_STANDARDS),
  number: z.number(),
  startedAt: z.number(),
  accessedAt: z.number(),
});
/** One opening of an attempt in a player. */
export const SESSION = z.object({
  id: z.string(),
  attemptId: z.number(),
  mode: z.enum(MODES),
  endedAt: z.number().nullable(),
  lastSequence: z.number(),
});
/** One element of an attempt's data model. */
export const ELEMENT = z.object({ name: z.string(), value: z.string() });
/** One call of an attempt's log, its arguments as JSON. */
export const CALL = z.object({
  session: z.string(),
  position: z.number(),
  at: z.number(),
  name: z.string(),
  arguments: z.string(),
  result: z.string(),
  error: z.string(),
});

/** Someone who takes the course. */
export type Learner = Readonly<z.infer<typeof LEARNER>>;
/** One try at the course with one standard. Times are milliseconds since 1970. */
export type Attempt = Readonly<z.infer<typeof ATTEMPT>>;
/** One opening of an attempt in a player. */
export type StoredSession = Readonly<z.infer<typeof SESSION>>;
/** A logged call with the session it was made in. */
export type StoredCall = Call & { readonly session: string };
