import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { chooseLanguage } from './messages/choose-language.ts';
import { usageOf } from './usage.ts';
import { say, verbatim } from './messages/say.ts';
import type { Sentence } from './messages/say.ts';

type OptionDefinitions = NonNullable<ParseArgsConfig['options']>;

/** A command was called in a way that it can't follow. `message` is one sentence for the person who called it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(message: Sentence) {
    super(message);
  }
}

/** A command was asked how it is called. `message` is the answer. */
export class UsageAsked extends Error {
  override readonly name = 'UsageAsked';

  constructor(message: Sentence) {
    super(message);
  }
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
  const knows = say`this command knows ${[...names, '--help'].join(', ')}`;
  const { values, positionals } = parsed(options, allowPositionals, knows);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') throw new UsageError(say`--${name} has an empty value; ${knows}`);
  }
  return { values, positionals };
}

function parsed<T extends OptionDefinitions>(options: T, allowPositionals: boolean, knows: Sentence) {
  try {
    return parseArgs({ options, strict: true, allowPositionals });
  } catch (error) {
    // Node's own sentence without its advice, which speaks of positionals.
    const [reason = ''] = error instanceof Error ? error.message.split(/\. |\n/) : [String(error)];
    throw new UsageError(say`${reasonOf(reason.replace(/\.$/, ''))}; ${knows}`);
  }
}

/** What `parseArgs` says, in the user's language. */
const REASONS: readonly (readonly [pattern: RegExp, say: (name: string) => Sentence])[] = [
  [/^Unknown option '(.*)'$/, (name) => say`unknown option "${name}"`],
  [
    /^Unexpected argument '(.*)'$/,
    (word) =>
      say`"${word}" is one word too many, unless " -- " was left out, as in "npm run check -- --modules FOLDER"`,
  ],
  [/^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing$/, (name) => say`${name} needs a value`],
  [/^Option '(?:-\w, )?(--[\w-]+)' argument is ambiguous$/, (name) => say`${name} needs a value`],
  [/^Option '(?:-\w, )?(--[\w-]+)' does not take an argument$/, (name) => say`${name} takes no value`],
];

function reasonOf(english: string): Sentence {
  for (const [pattern, said] of REASONS) {
    const [, name] = pattern.exec(english) ?? [];
    if (name !== undefined) return said(name);
  }
  return verbatim(english);
}

/** One of the allowed words. @throws UsageError */
export function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === given);
  if (found === undefined)
    throw new UsageError(say`--${option} ${given} is unknown; expected one of ${allowed.join(', ')}`);
  return found;
}

/** @throws UsageError for what is no whole number from 0 on */
export function wholeNumber(option: string, given: string): number {
  if (!/^\d{1,12}$/.test(given))
    throw new UsageError(say`--${option} ${given} is no number; expected a whole number such as 1000`);
  return Number(given);
}

/** The folder that a command will read, known before its options are, since they may be wrong. */
function folderOfCourse(words: readonly string[]): string {
  const joint = words.find((word) => word.startsWith('--modules='))?.slice('--modules='.length);
  const at = words.indexOf('--modules');
  return joint ?? (at < 0 ? undefined : words[at + 1]) ?? 'modules';
}

/** Who reads the output may have seen enough, as `head` has: what else there is to say is said to nobody. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/**
 * Runs a command, in the language of whoever called it, and turns what it throws into an exit code: 0 done or asked how it is called, 1 the work failed, 2 it was called wrongly.
 * Mistakes of people print their sentence alone; mistakes of ours keep their stack.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    stream.off('error', endQuietly).on('error', endQuietly);
  await chooseLanguage(folderOfCourse(process.argv));
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
