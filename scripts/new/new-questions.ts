import { importQuestions } from '../questions/import/import-questions.ts';
import { importReport } from '../questions/import/print-import.ts';
import { askFile } from './answers.ts';
import { answerTo } from './ask.ts';
import type { NewKind } from './kind.ts';
import { toSay } from '../messages/say.ts';

const USAGE = toSay('questions FILE [--section SECTION] [--modules FOLDER]');

/** Questions that somebody has already, from another tool. */
export const newQuestions: NewKind = {
  usage: USAGE,
  makes: toSay(
    'the questions of a Moodle question bank (Moodle XML or GIFT), in the tests of their sections',
  ),
  async run(words, { modules = 'modules', section }) {
    const file = await answerTo(askFile(), words[0], USAGE);
    console.log(importReport(await importQuestions(file, { modules, section }), modules));
  },
};
