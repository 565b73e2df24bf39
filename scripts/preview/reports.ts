import { z } from 'zod';
import { MODES, PLAYED_STANDARDS } from '../../src/preview/protocol.ts';
import type { LaunchRequest, Report } from '../../src/preview/protocol.ts';

/** Names of the data models; what else a page might send is no element. */
const ELEMENT_NAME = z
  .string()
  .max(255)
  .regex(/^(cmi|adl)\.[\w.]+$/);

const REPORT: z.ZodType<Report> = z.object({
  sequence: z.number().int().nonnegative(),
  changes: z.record(ELEMENT_NAME, z.string().nullable()),
  calls: z
    .array(
      z.object({
        position: z.number().int().nonnegative(),
        at: z.number().int().nonnegative().max(8.64e15),
        name: z.string().max(64),
        arguments: z.array(z.string()).max(16),
        result: z.string(),
        error: z.string().max(16),
      }),
    )
    .max(1_000),
  isRunning: z.boolean(),
});

const LAUNCH_REQUEST: z.ZodType<LaunchRequest> = z.object({
  standard: z.enum(PLAYED_STANDARDS),
  learner: z.string().max(64),
  mode: z.enum(MODES),
  attempt: z.number().int().positive().optional(),
  after: z.string().max(64).optional(),
});

/** What a player reports; null when it is no report. */
export function readReport(data: unknown): Report | null {
  return REPORT.safeParse(data).data ?? null;
}

/** What a player asks for at its start; null when it is no such request. */
export function readLaunchRequest(data: unknown): LaunchRequest | null {
  return LAUNCH_REQUEST.safeParse(data).data ?? null;
}
