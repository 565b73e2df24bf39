import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { practiceQuestion } from '../../src/questions/models.ts';
import { kindsAt } from '../content/schema-keys.ts';

const TEMPLATES = fileURLToPath(new URL('templates', import.meta.url));

/** The languages that there are templates in; all others begin with the English ones. */
const LANGUAGES = ['es', 'en'];

/** Every kind of question that authors may write. */
export const QUESTION_KINDS: readonly string[] = kindsAt(practiceQuestion, [], {}, 'kind');

/** The language of the templates for a course. */
export function templateLanguage(lang: string): string {
  return LANGUAGES.find((one) => one === lang.split('-')[0]) ?? 'en';
}

/** The files of a template folder by their path in it. */
export async function templateFiles(folder: string): Promise<Map<string, string>> {
  const root = join(TEMPLATES, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths
      .sort()
      .map(
        async (path) =>
          [path.slice(root.length + 1).replaceAll(sep, '/'), await readFile(path, 'utf8')] as const,
      ),
  );
  return new Map(files);
}

/** The bank in which every kind of question has an example, taken apart: its head, and each question by kind. */
export async function questionTemplates(
  lang: string,
): Promise<{ head: string; byKind: ReadonlyMap<string, string> }> {
  const text = await readFile(join(TEMPLATES, 'questions', `${templateLanguage(lang)}.yaml`), 'utf8');
  const [head = '', ...questions] = text.split(/^(?= {2}- id: )/m);
  const byKind = questions.map((one) => [/^ {4}kind: (\S+)$/m.exec(one)?.[1] ?? '', one] as const);
  return { head, byKind: new Map(byKind) };
}

/** The drawing that the example of a kind is about: its file's name by the question's id, and what it holds. */
export async function questionDrawing(kind: string, id: string): Promise<ReadonlyMap<string, string>> {
  const drawing = (await templateFiles('questions')).get(`${kind}.svg`);
  return new Map(drawing === undefined ? [] : [[`${id}.svg`, drawing]]);
}

/**
 * Says in every stem of a template what it is about: samples that were added twice would ask the same.
 * @param title of the section or lesson, in plain words, or the id of the question
 */
export function askAbout(title: string, text: string): string {
  const name = title.replace(/[\\`*_[\]]/g, '\\$&');
  return text.replace(
    /^(\s+stem: )(.+)$/gm,
    (_line, key: string, stem: string) => key + JSON.stringify(`${name}: ${String(parse(stem))}`),
  );
}

/**
 * Puts names in place of those of a template.
 * @param names by what stands in the template; text between quotation marks may be any title
 */
export function fillTemplate(text: string, names: Readonly<Record<string, string>>): string {
  return Object.entries(names).reduce((filled, [from, to]) => {
    const quoted = new RegExp(`"([^"\\n]*)${from}([^"\\n]*)"`, 'g');
    return filled
      .replace(quoted, (_match, before: string, after: string) => JSON.stringify(before + to + after))
      .replaceAll(from, to);
  }, text);
}
