import { join } from 'node:path';
import { addToCourse } from './add.ts';
import { askId, askOneOf, askTitle, asWords } from './answers.ts';
import { answerTo } from './ask.ts';
import { lessonFiles, nextNumber, readPlace, sectionFolder, sectionNamed } from './course-place.ts';
import { firstObjective } from './first-objective.ts';
import type { NewKind } from './kind.ts';
import { askAbout, fillTemplate, templateFiles, templateLanguage } from './templates.ts';
import { say, toSay } from '../messages/say.ts';

const USAGE = toSay('lesson SECTION ID [--title TITLE] [--modules FOLDER]');

/** A lesson at the end of a section. */
export const newLesson: NewKind = {
  usage: USAGE,
  makes: toSay('a lesson at the end of a section'),
  async run(words, { modules = 'modules', title: givenTitle }) {
    const place = await readPlace(modules);
    const sections = place.outline.sections.map(({ id }) => id);
    const section = await answerTo(
      askOneOf(say`SECTION`, say`Section`, sections),
      sectionNamed(words[0]),
      USAGE,
    );
    const taken = place.outline.sections.flatMap(({ lessons }) => lessons.map(({ id }) => id));
    const id = await answerTo(askId('lesson', taken), words[1], USAGE);
    const title = await answerTo(askTitle(asWords(id)), givenTitle, USAGE);
    const folder = sectionFolder(place, section);
    const files = await templateFiles(`course/${templateLanguage(place.base)}/10-section-id`);
    const text = fillTemplate(files.get('10-lesson-id.md') ?? '', {
      'Lesson title': title,
      'OA1.1': await firstObjective(folder),
    });
    // The term of the template's glossary need not be one of this course.
    const own = askAbout(title, text).replace(/\[([^\]]+)\]\(glossary:[a-z-]+\)/g, '$1');
    const file = join(folder, `${nextNumber(lessonFiles(place, section))}-${id}.md`);
    await addToCourse(modules, {
      create: new Map([[file, own]]),
      change: new Map(),
      next: [say`write your own text in ${file}`],
    });
  },
};
