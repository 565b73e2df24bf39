import type { Parts } from '../../src/model/outline.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

/** The languages that a package holds. */
export interface ChosenLanguages {
  /** In which it opens. */
  readonly main: CompiledLanguage;
  /** The main one first. Each knows of the others. */
  readonly languages: readonly CompiledLanguage[];
  /** What tells the package from one with all languages, by its name: `-en`; empty when all were chosen. */
  readonly suffix: string;
}

/**
 * Puts together the languages of a package.
 * @param all every language of the course, the base first
 * @param langs those wanted, the main one first; all when left out
 * @throws UsageError when the course is not in one of them
 */
export function chooseLanguages(
  all: readonly CompiledLanguage[],
  langs: readonly string[] | undefined,
): ChosenLanguages {
  const known = all.map(({ lang }) => lang);
  const chosen = [...new Set(langs ?? known)].map((lang) => {
    const found = all.find((one) => one.lang === lang);
    if (!found) throw new UsageError(say`the course is not in "${lang}"; it holds ${known.join(', ')}`);
    return found;
  });
  const named = chosen.flatMap(({ outline }) => outline.languages);
  const languages = chosen.map((language) => withLanguages(language, named));
  const [main] = languages;
  if (!main) throw new UsageError(say`no language was chosen; the course holds ${known.join(', ')}`);
  const suffix = chosen.length === all.length ? '' : chosen.map(({ lang }) => `-${lang}`).join('');
  return { main, languages, suffix };
}

function withLanguages(
  { outline: own, parts, ...language }: CompiledLanguage,
  languages: CompiledLanguage['outline']['languages'],
): CompiledLanguage {
  const outline = { ...own, languages };
  return {
    ...language,
    outline,
    parts: parts.map(({ name, data }) => ({
      name,
      data: name === `${own.lang}/course` ? { ...(data as Parts['course']), outline } : data,
    })),
  };
}
