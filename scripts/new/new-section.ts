import { join } from 'node:path';
import { addToCourse } from './add.ts';
import { askId, askTitle, asWords } from './answers.ts';
import { answerTo } from './ask.ts';
import { nextNumber, readPlace, sectionFolder } from './course-place.ts';
import type { NewKind } from './kind.ts';
import { askAbout, fillTemplate, templateFiles, templateLanguage } from './templates.ts';
import { say, toSay } from '../messages/say.ts';

const USAGE = toSay('section ID [--title TITLE] [--modules FOLDER]');

/** A section after all others, with a first lesson. */
export const newSection: NewKind = {
  usage: USAGE,
  makes: toSay('a section after all others, with a lesson and a test'),
  async run(words, { modules = 'modules', title: givenTitle }) {
    const place = await readPlace(modules);
    const { sections } = place.outline;
    const id = await answerTo(
      askId(
        'section',
        sections.map((one) => one.id),
      ),
      words[0],
      USAGE,
    );
    const title = await answerTo(askTitle(asWords(id)), givenTitle, USAGE);
    const template = templateLanguage(place.base);
    const known = new Set(place.course.subjects.map((subject) => subject.id));
    const unique = (wanted: string): string => (known.has(wanted) ? `${id}-${wanted}` : wanted);
    const objective = `OA${sections.length + 1}.1`;
    const names = {
      'section-id': id,
      'Section title': title,
      'lesson-id': unique(template === 'es' ? `${id}-inicio` : `${id}-start`),
      'Lesson title': title,
      'OA1.1': objective,
    };
    const folder = join(
      place.modules,
      place.base,
      `${nextNumber(sections.map((one) => sectionFolder(place, one.id)))}-${id}`,
    );
    const create = new Map<string, string>();
    for (const [path, text] of await templateFiles(`course/${template}/10-section-id`)) {
      const filled = askAbout(title, fillTemplate(text, names))
        .replace(/\(glossary:[a-z-]+\)/g, '')
        .replace(/\[([^\]]+)\](?=[ .])/g, '$1');
      const withIds = path === 'quiz.yaml' ? filled.replace(/^( {2}- id: )(.+)$/gm, `$1${id}-$2`) : filled;
      create.set(join(folder, fillTemplate(path, names)), withIds);
    }
    await addToCourse(modules, { create, change: new Map(), next: [say`write your own text in ${folder}`] });
  },
};
