import { createInterface } from 'node:readline/promises';
import { UsageError } from '../options.ts';
import { say, sayAgain } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** One thing that `npm run new` must know: a word on the command line, or asked for on the terminal. */
export interface Asked {
  /** As it stands in the line that says how the command is called: `ID`. */
  readonly name: Sentence;
  readonly question: Sentence;
  /** What is wrong with an answer, as the end of a sentence that begins with it; null when it will do. */
  refuses(answer: string): Sentence | null;
  /** What is taken when nobody says anything; left out where there is nothing sensible. */
  readonly usual?: string | undefined;
}

/** Whether somebody sits there who can be asked: never in continuous integration, never in a pipe. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY && (process.env['CI'] ?? '') === '';
}

/**
 * The answer to a question: the word that was given, else what is asked for, else what is usual.
 * @param usage how the command is called
 * @throws UsageError when the word will not do, or is missing and nobody can be asked
 */
export async function answerTo(asked: Asked, given: string | undefined, usage: string): Promise<string> {
  const { name, usual } = asked;
  if (given !== undefined) return accepted(asked, given, usage);
  if (canAsk()) return askOnTerminal(asked);
  if (usual !== undefined) return usual;
  throw new UsageError(say`${name} is missing; expected "npm run new -- ${sayAgain(usage)}"`);
}

function accepted(asked: Asked, answer: string, usage: string): string {
  const fault = asked.refuses(answer);
  if (fault !== null)
    throw new UsageError(
      say`${asked.name} "${answer}" ${fault}; expected "npm run new -- ${sayAgain(usage)}"`,
    );
  return answer;
}

async function askOnTerminal(asked: Asked): Promise<string> {
  const { question, usual } = asked;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const answer = (
        await terminal.question(`${question}${usual === undefined ? '' : ` [${usual}]`} `)
      ).trim();
      if (answer === '' && usual !== undefined) return usual;
      const fault = asked.refuses(answer);
      if (fault === null) return answer;
      console.log(say`"${answer}" ${fault}.`);
    }
  } finally {
    terminal.close();
  }
}
