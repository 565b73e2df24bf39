import { askOneOf } from './new/answers.ts';
import { answerTo, canAsk } from './new/ask.ts';
import { NEW_KINDS } from './new/kinds.ts';
import { readWords, runCommand, UsageError } from './options.ts';
import { say, sayAgain } from './messages/say.ts';

/** `npm run new -- KIND …`: lays out a new course, or adds something to one, in its place and with its numbers. */
await runCommand(async () => {
  const usages = Object.values(NEW_KINDS).map(
    ({ usage, makes }) => `  npm run new -- ${sayAgain(usage)}\n      ${sayAgain(makes)}`,
  );
  const { values, positionals } = readWords(
    {
      modules: { type: 'string' },
      title: { type: 'string' },
      lang: { type: 'string' },
      section: { type: 'string' },
    },
    usages,
  );
  const [word, ...words] = positionals;
  if (word !== undefined && NEW_KINDS[word] === undefined)
    throw new UsageError(say`"${word}" is nothing that can be made; there are\n${usages.join('\n')}`);
  if (word === undefined && !canAsk())
    throw new UsageError(
      say`say what shall be made, as in "npm run new -- course mi-curso"; there are\n${usages.join('\n')}`,
    );
  const asked = askOneOf(say`KIND`, say`What is new?`, Object.keys(NEW_KINDS));
  const kind = NEW_KINDS[await answerTo(asked, word, 'KIND …')];
  const { modules, title, lang, section } = values;
  await kind?.run(words, { modules, title, lang, section });
});
