import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { UsageError } from '../options.ts';
import { ContentErrors } from './content-error.ts';
import type { Problems } from './content-error.ts';
import { isLanguageTag, languageTagFor } from './languages.ts';
import { leadsOut, linkLeadsOut } from './leads-out.ts';
import { say } from '../messages/say.ts';

/** The languages in which a folder holds a course. */
export interface CourseLanguages {
  /** The one that holds the structure, such as answer keys and order; everything else is translated from it. */
  readonly base: string;
  /** The others, sorted. */
  readonly translations: readonly string[];
}

/** What does not belong into the folder of a course, with the tag of the language that it may be meant to hold. */
interface Stray {
  readonly name: string;
  readonly tag: string | null;
}

/** Beside the folders of languages: what the commands write and what people keep there, hidden files included. */
const BESIDE = /^(ledger\.txt|README(\.[a-z-]+)?\.md|\..*)$/i;

/** What `course.yaml` says in the base language alone. The id first: it is what the messages speak of. */
const BASE_KEYS = /^(id|version|completion|score|passing):/gm;

/**
 * Finds the base language of a course, which is the one whose `course.yaml` has the course's id, and its translations.
 * Nothing else in the folder is passed over in silence: a stray file is a mistake.
 * @throws UsageError when the folder holds no course
 * @throws ContentErrors when nobody can say which language is the base
 */
export async function findLanguages(modules: string, problems: Problems): Promise<CourseLanguages> {
  const langs: string[] = [];
  const strays: Stray[] = [];
  for (const name of await namesIn(modules)) {
    if (await leadsOut(join(modules, name), modules)) {
      problems.add(startOf(join(modules, name)), linkLeadsOut());
      continue;
    }
    const isFolder = (await stat(join(modules, name)).catch(() => null))?.isDirectory() ?? false;
    if (isFolder && isLanguageTag(name)) langs.push(name);
    else if (!BESIDE.test(name)) strays.push({ name, tag: isFolder ? languageTagFor(name) : null });
  }
  const misnamed = strays.find(({ tag }) => tag !== null);
  if (langs.length === 0 && misnamed)
    throw new UsageError(
      say`${modules} holds no course: a folder is named by the tag of its language, and ${misnamed.name} is none; rename it to ${misnamed.tag}`,
    );
  if (langs.length === 0)
    throw new UsageError(
      say`${modules} holds no course: expected a folder named by the course's language, such as ${join(modules, 'es')}, with course.yaml and section folders`,
    );
  const base = await findBase(modules, langs, problems);
  for (const { name, tag } of strays)
    problems.add(
      startOf(join(modules, name)),
      tag !== null && !langs.includes(tag)
        ? say`this is not read: a folder is named by the tag of its language; rename it to ${tag}`
        : say`this is not read: a course holds ${base}/, translations in folders such as en/ or pt-BR/, and ledger.txt; move it elsewhere`,
    );
  return { base, translations: langs.filter((lang) => lang !== base).sort() };
}

async function namesIn(modules: string): Promise<string[]> {
  return readdir(modules).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'ENOENT'
        ? say`there is no folder ${modules}; give the folder of a course with --modules, or make one with "npm run new -- course"`
        : say`${modules} can't be read as the folder of a course (${error.code}); give another with --modules`,
    );
  });
}

/** The language whose `course.yaml` says most of what only a base says: one slip of the pen makes no other the base. */
async function findBase(modules: string, langs: readonly string[], problems: Problems): Promise<string> {
  const claims = await Promise.all(
    langs.map(async (lang) => {
      const file = join(modules, lang, 'course.yaml');
      const text = (await leadsOut(file, modules)) ? '' : await readFile(file, 'utf8').catch(() => '');
      return { lang, keys: new Set(text.match(BASE_KEYS)).size };
    }),
  );
  const most = Math.max(...claims.map(({ keys }) => keys));
  const [base, ...rivals] = claims.filter(({ keys }) => keys === most);
  if (base && rivals.length === 0) return base.lang;
  const folders = langs.map((lang) => `${lang}/`).join(', ');
  for (const { lang } of most === 0 ? [] : [base, ...rivals].flatMap((one) => one ?? []))
    problems.add(
      startOf(join(modules, lang, 'course.yaml')),
      say`each of ${folders} says here what only the base language may: id, version, completion, score, passing; keep them in the language that the course is written in first, and remove them from the translations`,
    );
  if (most === 0)
    problems.add(
      startOf(modules),
      say`nobody can say which of ${folders} is the base language, from which the others are translated: its course.yaml has the course's id, and none of them has one`,
    );
  throw new ContentErrors(problems.of('error'));
}

function startOf(path: string): { path: string; line: number; column: number } {
  return { path: relative(process.cwd(), path).replaceAll('\\', '/') || '.', line: 1, column: 1 };
}
