import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CompiledLanguage } from '../../../../scripts/content/compile.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { exportFiles } from '../../../../scripts/questions/export-files.ts';
import { outsideCourse } from '../../../../scripts/questions/html.ts';
import { importQuestions } from '../../../../scripts/questions/import/import-questions.ts';
import type { ImportResult } from '../../../../scripts/questions/import/import-questions.ts';
import { questionBank } from '../../../../scripts/questions/question-bank.ts';
import { assessmentSchema } from '../../../../src/model/assessment.ts';
import type { Question } from '../../../../src/questions/models.ts';

let folder: string;
let spanish: CompiledLanguage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'round-trip-'));
  const { languages } = await readCourse('modules');
  const [base] = languages;
  spanish = base!;
  for await (const { path, bytes } of exportFiles([questionBank(spanish)]))
    await writeFile(join(folder, path.replaceAll('/', '-')), bytes);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The banks that an import writes into the course without its banks, by section id. */
async function imported(ending: string): Promise<{ result: ImportResult; banks: Map<string, Question[]> }> {
  const modules = join(folder, `modules-${ending}`);
  await cp('modules/es', join(modules, 'es'), { recursive: true });
  const sections = (await readdir(join(modules, 'es'))).filter((name) => /^\d/.test(name));
  for (const section of sections) await rm(join(modules, 'es', section, 'quiz.yaml'));
  const file = (await readdir(folder)).find((name) => name.endsWith(`.es.${ending}`))!;
  const result = await importQuestions(join(folder, file), { modules });
  const banks = new Map<string, Question[]>();
  for (const section of sections) {
    const text = await readFile(join(modules, 'es', section, 'quiz.yaml'), 'utf8');
    banks.set(section.replace(/^\d+-/, ''), assessmentSchema.parse(parse(text)).questions);
  }
  return { result, banks };
}

/** All that an export leaves behind: links into the course, and what only its editors read. */
function withoutCourse(question: Question): unknown {
  return JSON.parse(
    JSON.stringify(
      { ...question, deck: [], facts: [], lesson: undefined, lang: undefined },
      (_key, value: unknown) => (typeof value === 'string' ? asRendered(outsideCourse(value)) : value),
    ),
  );
}

/** Quotation marks as the course's own Markdown writes them. */
function asRendered(html: string): string {
  return html.replace(/"(?=[^>]*(<|$))/g, '&quot;');
}

/** Letters are given anew, in their order; groups stand and are numbered in the order in which items need them. */
function withNewLetters(question: unknown): unknown {
  const { options, pairs, items, categories } = question as Record<string, Part[] | undefined>;
  for (const list of [options, pairs, items])
    list?.forEach((one, at) => Object.assign(one, { id: 'abcdefghij'.charAt(at) }));
  if (!categories || !items) return question;
  const used = [...new Set(items.map(({ category }) => category))];
  const number = new Map(used.map((id, at) => [id, String(at + 1)]));
  return {
    ...(question as object),
    categories: used.map((id) => ({ ...categories.find((one) => one.id === id), id: number.get(id) })),
    items: items.map((item) => ({ ...item, category: number.get(item.category) })),
  };
}

interface Part {
  readonly id: string;
  readonly category?: string;
}

describe.each(['moodle.xml', 'moodle-4.4.xml', 'gift.txt'])('the Spanish bank through %s', (ending) => {
  it('comes back as the same questions, in the same sections, with nothing to report', async () => {
    const { result, banks } = await imported(ending);
    expect(result.questions.filter(({ losses }) => losses.length > 0)).toEqual([]);
    expect([...banks.keys()]).toEqual([...spanish.banks.keys()]);
    for (const [section, questions] of spanish.banks) {
      expect(banks.get(section)!.map(withNewLetters)).toEqual(
        questions.map(withoutCourse).map(withNewLetters),
      );
    }
  });
});
