import { join } from 'node:path';
import { courseCommand } from '../content/course-command.ts';
import { addToCourse } from './add.ts';
import { askLanguage, askTitle } from './answers.ts';
import { answerTo } from './ask.ts';
import { readPlace } from './course-place.ts';
import type { NewKind } from './kind.ts';
import { ownWords } from './new-course.ts';
import { say, toSay } from '../messages/say.ts';

const USAGE = toSay('language TAG [--title TITLE] [--modules FOLDER]');

/** A translation with nothing translated but the title; everything else is shown in the base language. */
export const newLanguage: NewKind = {
  usage: USAGE,
  makes: toSay('the folder of a translation, which is filled file by file'),
  async run(words, { modules = 'modules', title: givenTitle }) {
    const place = await readPlace(modules);
    const taken = place.course.languages.map(({ lang }) => lang);
    const lang = await answerTo(askLanguage(say`TAG`, taken), words[0], USAGE);
    const title = await answerTo(askTitle(place.outline.title), givenTitle, USAGE);
    const folder = join(modules, lang);
    const ownWordsFile = await ownWords(lang, modules);
    const create = new Map([
      [join(folder, 'course.yaml'), `title: ${JSON.stringify(title)}\n`],
      ...ownWordsFile.map(([name, text]) => [join(folder, name), text] as const),
    ]);
    await addToCourse(modules, {
      create,
      change: new Map(),
      next: [
        ...(ownWordsFile.length > 0
          ? [say`translate the words of the interface in ${join(folder, 'ui.yaml')}`]
          : []),
        say`write each file of ${join(modules, place.base)} under the same name, its texts alone, as modules/README.md shows; ${courseCommand(modules, 'check')} says what is missing`,
        say`or run ${courseCommand(modules, `translate -- export ${lang}`)}, which writes all texts into one file for translators' tools`,
      ],
    });
  },
};
