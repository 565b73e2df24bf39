import { importQuestions } from './questions/import/import-questions.ts';
import { importReport } from './questions/import/print-import.ts';
import { readWords, runCommand, UsageError } from './options.ts';

interface NewOptions {
  readonly modules: string;
  readonly section?: string | undefined;
}

/** What can be made: each is given the words behind its name. */
const KINDS: Readonly<Record<string, (words: readonly string[], options: NewOptions) => Promise<void>>> = {
  questions: async ([file, ...more], options) => {
    if (file === undefined || more.length > 0)
      throw new UsageError(
        'expected one file: "npm run new -- questions FILE", a bank as Moodle XML or GIFT',
      );
    console.log(importReport(await importQuestions(file, options)));
  },
};

/** `npm run new -- questions FILE`: reads a question bank from Moodle XML or GIFT into `modules/`. */
await runCommand(async () => {
  const { values, positionals } = readWords({
    modules: { type: 'string', default: 'modules' },
    section: { type: 'string' },
  });
  const [kind = '', ...words] = positionals;
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!make)
    throw new UsageError(`"${kind}" can't be made; expected one of ${Object.keys(KINDS).join(', ')}`);
  await make(words, values);
});
