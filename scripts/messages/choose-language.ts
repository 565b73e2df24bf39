import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalogue, TRANSLATED } from './catalogue.ts';
import { speak } from './say.ts';

/** Where a terminal says which language its user reads, in the order that gettext asks them. */
const VARIABLES = ['LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * Settles the language in which this process speaks to its user: the one that the terminal names; where it names none
 * that we speak, as on Windows and in containers, the one in which the course is written first; else English.
 * Processes that this one starts speak the same.
 * @param modules the folder of the course; it need not be there
 */
export async function chooseLanguage(modules: string): Promise<void> {
  const lang = namedIn(process.env) ?? spoken(await writtenFirst(modules)) ?? 'en';
  process.env['LANGUAGE'] = lang;
  await inheritLanguage();
}

/** Lets a process that a command has started speak as that one does. */
export async function inheritLanguage(): Promise<void> {
  await speakIn(namedIn(process.env) ?? 'en');
}

/** What is said from now on is in this language, one of ours. */
export async function speakIn(lang: string): Promise<void> {
  speak(lang === 'en' ? undefined : await readCatalogue(lang));
}

/** The first language of the variables that we speak; `C` and `POSIX` name none. */
export function namedIn(variables: Readonly<Record<string, string | undefined>>): string | undefined {
  for (const name of VARIABLES) {
    for (const word of (variables[name] ?? '').split(':')) {
      const lang = spoken(word);
      if (lang !== undefined) return lang;
    }
  }
  return undefined;
}

/** Ours for a tag or a locale: `es` for `es_MX.UTF-8` and `es-419`. */
function spoken(locale: string | undefined): string | undefined {
  const language = locale?.toLowerCase().split(/[-_.@]/)[0];
  return ['en', ...TRANSLATED].find((one) => one === language);
}

/** The folder whose `course.yaml` has the course's id. Of a course that is broken, any of its languages. */
async function writtenFirst(modules: string): Promise<string | undefined> {
  const names = await readdir(modules).catch(() => []);
  const courses = await Promise.all(
    names.map(async (name) => ({
      name,
      text: await readFile(join(modules, name, 'course.yaml'), 'utf8').catch(() => null),
    })),
  );
  const found = courses.filter(({ text }) => text !== null);
  return (found.find(({ text }) => /^id:/m.test(text ?? '')) ?? found[0])?.name;
}
