import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { usageOf } from './usage.ts';

type OptionDefinitions = NonNullable<ParseArgsConfig['options']>;

/** A command was called in a way that it can't follow. `message` is one sentence for the person who called it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A command was asked how it is called. `message` is the answer. */
export class UsageAsked extends Error {
  override readonly name = 'UsageAsked';
}

/**
 * Reads a command's options.
 * @throws UsageError for unknown options and missing values, naming what is known
 * @throws UsageAsked for `--help`
 */
export function readOptions<T extends OptionDefinitions>(options: T) {
  return readArguments(options, false, []).values;
}

/**
 * Reads a command's options and the words among them.
 * @param ways how it is called, line by line, when there is more than one way
 * @throws UsageError as `readOptions` does
 * @throws UsageAsked for `--help`
 */
export function readWords<T extends OptionDefinitions>(options: T, ways: readonly string[] = []) {
  const { values, positionals } = readArguments(options, true, ways);
  // Whether words are allowed is known here, not to the type of what reads them.
  return { values, positionals: positionals as readonly string[] };
}

function readArguments<T extends OptionDefinitions>(
  options: T,
  allowPositionals: boolean,
  ways: readonly string[],
) {
  const [, script = '', ...given] = process.argv;
  if (given.some((word) => word === '--help' || word === '-h'))
    throw new UsageAsked(usageOf(script, options, ways));
  const names = Object.keys(options).map((name) => `--${name}`);
  const knows = `this command knows ${[...names, '--help'].join(', ')}`;
  try {
    const { values, positionals } = parseArgs({ options, strict: true, allowPositionals });
    for (const [name, value] of Object.entries(values)) {
      if (value === '') throw new Error(`Option '--${name}' has an empty value`);
    }
    return { values, positionals };
  } catch (error) {
    // Node's own sentence without its advice, which speaks of positionals.
    const [reason = ''] = error instanceof Error ? error.message.split(/\. |\n/) : [String(error)];
    throw new UsageError(`${reason.replace(/\.$/, '')}; ${knows}`);
  }
}

/** One of the allowed words. @throws UsageError */
export function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === given);
  if (found === undefined)
    throw new UsageError(`--${option} ${given} is unknown; expected one of ${allowed.join(', ')}`);
  return found;
}

/** @throws UsageError for what is no whole number from 0 on */
export function wholeNumber(option: string, given: string): number {
  if (!/^\d{1,12}$/.test(given))
    throw new UsageError(`--${option} ${given} is no number; expected a whole number such as 1000`);
  return Number(given);
}

/**
 * Runs a command and turns what it throws into an exit code: 0 done or asked how it is called, 1 the work failed, 2 it was called wrongly.
 * Mistakes of people print their sentence alone; mistakes of ours keep their stack.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof UsageAsked) {
      console.log(error.message);
    } else if (error instanceof UsageError) {
      console.error(error.message);
      process.exitCode = 2;
    } else if (error instanceof Error && ['ContentErrors', 'BuildError'].includes(error.name)) {
      console.error(error.message);
      process.exitCode = 1;
    } else {
      console.error(error);
      process.exitCode = 1;
    }
  }
}
