import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { STRING_PLACEHOLDERS, stringsSchema } from '../../src/model/strings.ts';
import type { Strings } from '../../src/model/strings.ts';
import type { Problems } from './content-error.ts';
import type { Draft } from './course-draft.ts';
import type { SourceFile } from './source-file.ts';
import { parseYaml, readYaml } from './yaml-file.ts';
import { say } from '../messages/say.ts';

/** The course of this project brings the interface's words for all others that are in one of its languages. */
const OURS = fileURLToPath(new URL('../../modules', import.meta.url));

/** `ui.yaml` of a course that changes some words. */
const someWords = stringsSchema.partial();

const KEYS = Object.keys(STRING_PLACEHOLDERS);

/** Words of the interface by key, as their file has them. */
export type BuiltInWords = Readonly<Record<string, unknown>>;

/**
 * The words of the interface that the project brings in a language, or in the one that it is a kind of (`pt` for
 * `pt-BR`); null when it brings none, and for its own course, which is where they are written.
 * @param modules the folder of the course that asks
 */
export async function builtInWords(modules: string, lang: string): Promise<BuiltInWords | null> {
  if (resolve(modules) === OURS) return null;
  for (const tag of new Set([lang, lang.split('-')[0] ?? lang])) {
    const text = await readFile(join(OURS, tag, 'ui.yaml'), 'utf8').catch(() => null);
    if (text !== null) return parse(text) as BuiltInWords;
  }
  return null;
}

/** Whether the words of a language are the English ones, all but what the language calls itself. */
export async function isEnglishCopy(modules: string, lang: string, text: string): Promise<boolean> {
  if (lang.split('-')[0] === 'en') return false;
  const english = await builtInWords(modules, 'en');
  const words: unknown = english && parse(text);
  if (!english || !isMap(words)) return false;
  return Object.entries(english).every(
    ([key, value]) => key === 'app.language-name' || isDeepStrictEqual(words[key], value),
  );
}

/**
 * Reads `ui.yaml`: all words of the interface, or those that a course wants otherwise than the project brings them.
 * @param file null when the course has none
 */
export function parseWords(
  file: SourceFile | null,
  path: string,
  builtIn: BuiltInWords | null,
  problems: Problems,
): Draft<Strings> {
  const start = { path, line: 1, column: 1 };
  const text = file === null ? '{}' : (file.text ?? '');
  const draft = { value: null, path, text, place: () => start };
  if (file === null && builtIn === null) {
    problems.add(
      start,
      say`this file is missing; expected ui.yaml, with the words of the interface, which the project does not bring in this language; copy modules/en/ui.yaml and translate it`,
    );
    return draft;
  }
  const source = file?.text === null ? null : readYaml(path, text, 1, problems);
  if (!source) return draft;
  const own = isMap(source.data) ? source.data : {};
  const missing = KEYS.filter((key) => !Object.hasOwn(own, key) && !Object.hasOwn(builtIn ?? {}, key));
  if (isMap(source.data) && missing.length > 0)
    problems.add(
      start,
      say`${missing.length} of the interface's ${KEYS.length} words are missing, and the project does not bring them in this language: ${missing.join(', ')}; write them here, as modules/en/ui.yaml has them`,
    );
  const value = parseYaml(source, someWords, problems);
  return {
    ...draft,
    // What a translation is made from are all words, wherever they stand.
    text: builtIn === null ? text : JSON.stringify({ ...builtIn, ...own }),
    value: value === null || missing.length > 0 ? null : ({ ...builtIn, ...value } as Strings),
    place: (keys) => source.place(keys),
  };
}

function isMap(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
