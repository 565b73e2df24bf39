import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/testing/run-tool.ts';

/** Where inputs that once failed are kept, for ever, as a JSON list. */
export function keptFile(target: string): string {
  return `tests/fixtures/fuzz/${target}.json`;
}

/** The inputs of a target that once failed. @throws Error when the file is missing or no JSON list */
export function keptInputs(target: string): readonly unknown[] {
  const kept: unknown = JSON.parse(readFileSync(join(ROOT, keptFile(target)), 'utf8'));
  if (!Array.isArray(kept)) throw new Error(`${keptFile(target)} must hold a list of inputs`);
  return kept;
}
