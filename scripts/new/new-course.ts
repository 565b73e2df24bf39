import { access, mkdtemp, mkdir, rename, rm, writeFile, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { courseCommand } from '../content/course-command.ts';
import { draftLedger } from '../content/draft-ledger.ts';
import { builtInWords } from '../content/interface-words.ts';
import { readCourse } from '../content/read-course.ts';
import { UsageError } from '../options.ts';
import { askId, askLanguage, askTitle, asWords } from './answers.ts';
import { answerTo } from './ask.ts';
import type { NewKind, NewOptions } from './kind.ts';
import { fillTemplate, templateFiles, templateLanguage } from './templates.ts';
import { say, toSay, verbatim } from '../messages/say.ts';

const USAGE = toSay('course ID [--title TITLE] [--lang es] [--modules FOLDER]');

/** A complete small course, in a folder of its own. */
export const newCourse: NewKind = {
  usage: USAGE,
  makes: toSay('a small course that is complete, in courses/ID or in the folder given'),
  async run(words, options) {
    const id = await answerTo(askId('course'), words[0], USAGE);
    const title = await answerTo(askTitle(asWords(id)), options.title, USAGE);
    const lang = await answerTo(askLanguage(verbatim('--lang'), [], 'es'), options.lang, USAGE);
    const folder = await makeCourse({ id, title, lang, modules: options.modules ?? join('courses', id) });
    console.log(say`${folder}: the course "${title}" is laid out`);
    if (templateLanguage(lang) !== lang.split('-')[0])
      console.log(say`its texts are in English, to be replaced by those in "${lang}"`);
    console.log(say`next: ${courseCommand(folder, 'dev')}`);
  },
};

/**
 * Lays out a course, checked, with a draft of its ledger, or nothing at all.
 * @returns its folder, relative to where the command runs
 * @throws UsageError when the folder is there already
 */
export async function makeCourse({
  id,
  title,
  lang,
  modules,
}: { id: string; title: string; lang: string } & {
  modules: NonNullable<NewOptions['modules']>;
}): Promise<string> {
  const target = resolve(modules);
  if (
    await access(target).then(
      () => true,
      () => false,
    )
  )
    throw new UsageError(
      say`${modules} is there already, and nothing is overwritten; name another folder with --modules`,
    );
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(`${target}.new-`);
  try {
    for (const [path, text] of await courseFiles(id, title, lang, modules)) {
      const file = join(draft, lang, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await writeFile(join(draft, 'ledger.txt'), draftLedger());
    await readCourse(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return relative(process.cwd(), target).replaceAll('\\', '/');
}

async function courseFiles(
  id: string,
  title: string,
  lang: string,
  modules: string,
): Promise<ReadonlyMap<string, string>> {
  const isSpanish = templateLanguage(lang) === 'es';
  const [section, lesson] = isSpanish
    ? ['primera-seccion', 'primera-leccion']
    : ['first-section', 'first-lesson'];
  const names = {
    'course-id': id,
    'Course title': title,
    'section-id': section,
    'Section title': asWords(section).replace('seccion', 'sección'),
    'lesson-id': lesson,
    'Lesson title': asWords(lesson).replace('leccion', 'lección'),
  };
  const filled = [...(await templateFiles(`course/${templateLanguage(lang)}`))].map(
    ([path, text]) => [fillTemplate(path, names), fillTemplate(text, names)] as const,
  );
  return new Map([...filled, ...(await ownWords(lang, modules))]);
}

/** In a language that the project brings no words for, the English ones, to be translated. */
export async function ownWords(lang: string, modules: string): Promise<(readonly [string, string])[]> {
  if (await builtInWords(modules, lang)) return [];
  const english = await readFile(fileURLToPath(new URL('../../modules/en/ui.yaml', import.meta.url)), 'utf8');
  return [['ui.yaml', english.replace(/^app\.language-name: .*$/m, `app.language-name: ${nameOf(lang)}`)]];
}

/** What a language calls itself, as far as known. */
function nameOf(lang: string): string {
  return JSON.stringify(new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang);
}
