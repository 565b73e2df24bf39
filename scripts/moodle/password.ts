import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

/**
 * The learners' password: `MOODLE_PASSWORD`, else what is typed at the terminal, which does not show it.
 * @throws UsageError when there is neither
 */
export async function readPassword(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Promise<string> {
  const { MOODLE_PASSWORD: given = '' } = env;
  if (given !== '') return given;
  if (!isTerminal) {
    throw new UsageError(
      say`the learners' password is missing; expected it in the environment variable MOODLE_PASSWORD`,
    );
  }
  process.stderr.write("learners' password: ");
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: process.stdin, output: silence, terminal: true });
  try {
    return await prompt.question('');
  } finally {
    prompt.close();
    process.stderr.write('\n');
  }
}
