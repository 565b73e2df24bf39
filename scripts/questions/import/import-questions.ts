import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { assessmentSchema } from '../../../src/model/assessment.ts';
import type { Strings } from '../../../src/model/strings.ts';
import { question as questionSchema } from '../../../src/questions/models.ts';
import type { Question } from '../../../src/questions/models.ts';
import { ContentErrors, Problems } from '../../content/content-error.ts';
import type { CourseDraft, SectionDraft } from '../../content/course-draft.ts';
import { findLanguages } from '../../content/find-languages.ts';
import { builtInWords } from '../../content/interface-words.ts';
import { parseCourse } from '../../content/parse-course.ts';
import { readTree } from '../../content/read-tree.ts';
import { decodeText } from '../../content/text-file.ts';
import { parseYaml, readYaml } from '../../content/yaml-file.ts';
import { UsageError } from '../../options.ts';
import { interfaceWord } from '../interface-word.ts';
import { compose } from './compose.ts';
import type { Composed, DraftQuestion } from './compose.ts';
import { extendedQuiz, newQuiz } from './quiz-text.ts';
import { readGift } from './read-gift.ts';
import { readMoodleXml } from './read-moodle-xml.ts';
import type { ReadQuestion } from './read-question.ts';
import { say } from '../../messages/say.ts';

export interface ImportOptions {
  /** The folder of content. */
  readonly modules: string;
  /** The id of the section that all questions go into; by the names of the file's categories when left out. */
  readonly section?: string | undefined;
}

/** What an import did. */
export interface ImportResult {
  /** The files written, with the ids of the questions that are new in them. */
  readonly written: readonly { readonly path: string; readonly ids: readonly string[] }[];
  /** Every question of the file that is new, with what could not be carried over of it. */
  readonly questions: readonly Composed[];
  /** Those that the course or the file itself asks already; they are left out. */
  readonly known: readonly KnownBefore[];
}

/** A question that is asked already. */
export interface KnownBefore {
  readonly label: string;
  /** The one that asks it. */
  readonly id: string;
  /** Whether that came earlier in the same file, and not from the course. */
  readonly isOfFile: boolean;
}

/** Pictures make files large; beyond this it is no question bank. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Reads questions from Moodle XML or GIFT into the banks of a course's base language. Nothing is written before all of
 * it is found sound, and banks that exist keep every letter that they have.
 * @throws UsageError when file or section can't be found
 * @throws ContentErrors when the file is no question bank, or the course has faults of its own
 */
export async function importQuestions(
  file: string,
  { modules, section }: ImportOptions,
): Promise<ImportResult> {
  const read = await readBank(file);
  const course = await readBase(modules);
  const strings = stringsOf(course);
  const verdicts = {
    right: interfaceWord(strings, 'question.right'),
    wrong: interfaceWord(strings, 'question.wrong'),
  };
  const asked = course.sections.flatMap((one) => one.quiz?.questions ?? []).map(({ question }) => question);
  const before = new Set(asked.map(({ id }) => id));
  const taken = new Set(before);
  const idOf = new Map(asked.map((question) => [whatIsAsked(question), question.id]));
  const questions: Composed[] = [];
  const known: KnownBefore[] = [];
  const drafts = new Map<SectionDraft, DraftQuestion[]>();
  for (const one of read) {
    const target = sectionFor(one, course, section);
    const composed = compose(one, {
      objectives: Object.keys(target.settings.value?.objectives ?? {}),
      taken,
      verdicts,
      shuffle: target.quiz?.value?.shuffle ?? true,
    });
    const { label, draft } = composed;
    const what = draft && whatIsAsked(questionSchema.parse(draft));
    const id = what === null ? undefined : idOf.get(what);
    if (id !== undefined) {
      known.push({ label, id, isOfFile: !before.has(id) });
      continue;
    }
    questions.push(composed);
    if (!draft || what === null) continue;
    taken.add(draft.id);
    idOf.set(what, draft.id);
    drafts.set(target, [...(drafts.get(target) ?? []), draft]);
  }
  const files = Array.from(drafts, ([target, list]) => quizFile(target, list, course));
  await writeAll(files);
  return { written: files.map(({ path, ids }) => ({ path, ids })), questions, known };
}

/** What an author may write anew in a question that was imported, and it is the same question still. */
const CHANGING: ReadonlySet<string> = new Set(['id', 'objective', 'level', 'points', 'edition', 'feedback']);

/** What a question asks and takes for right, to know it again. */
function whatIsAsked(question: Question): string {
  return JSON.stringify(question, (key, value: unknown) => (CHANGING.has(key) ? undefined : value));
}

async function readBank(file: string): Promise<ReadQuestion[]> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile())
    throw new UsageError(say`${file} is not a file; expected a question bank as Moodle XML or GIFT`);
  if (found.size > LARGEST)
    throw new UsageError(
      say`${file} is larger than ${LARGEST / 1024 / 1024} MB; export it in parts, or without its pictures`,
    );
  const path = relative(process.cwd(), file).replaceAll('\\', '/');
  const problems = new Problems();
  const text = decodeText(await readFile(file), path, problems);
  if (text === null || problems.of('error').length > 0) throw new ContentErrors(problems.list);
  const isXml = /^\s*</.test(text);
  // Each question of GIFT has its answers in braces.
  const questions = isXml ? readMoodleXml(path, text) : text.includes('{') ? readGift(text) : [];
  if (questions.length === 0) {
    problems.add(
      { path, line: 1, column: 1 },
      say`this file holds no questions; expected a question bank as Moodle XML or GIFT`,
    );
    throw new ContentErrors(problems.list);
  }
  return questions;
}

async function readBase(modules: string): Promise<CourseDraft> {
  const problems = new Problems();
  const { base } = await findLanguages(modules, problems);
  const tree = await readTree(join(modules, base), problems);
  const course = parseCourse(base, tree, await builtInWords(modules, base), problems);
  if (problems.of('error').length > 0) throw new ContentErrors(problems.of('error'));
  return course;
}

/** @throws Error when the words of the interface could not be read, which is a problem before */
function stringsOf({ strings }: CourseDraft): Strings {
  if (!strings.value) throw new Error('the words of the interface are wrong, and no problem says why');
  return strings.value;
}

/** @throws UsageError when it is not clear where a question belongs */
function sectionFor(
  { label, category }: ReadQuestion,
  { sections }: CourseDraft,
  wanted: string | undefined,
): SectionDraft {
  const known = sections.map(({ id }) => id).join(', ');
  if (wanted !== undefined) {
    const found = sections.find(({ id, path }) => id === wanted || path.endsWith(`/${wanted}`));
    if (!found) throw new UsageError(say`there is no section "${wanted}"; the course has ${known}`);
    return found;
  }
  const named = sections.find(({ id, settings }) =>
    category.some((name) => name === settings.value?.title || name === id),
  );
  const [only, ...more] = sections;
  const found = named ?? (more.length === 0 ? only : undefined);
  if (!found)
    throw new UsageError(
      say`it is not clear into which section "${label}" belongs; say it with --section, one of ${known}`,
    );
  return found;
}

interface QuizFile {
  readonly path: string;
  readonly text: string;
  readonly ids: readonly string[];
}

/** @throws ContentErrors when the new bank would not be sound */
function quizFile(section: SectionDraft, drafts: readonly DraftQuestion[], course: CourseDraft): QuizFile {
  const path = section.quiz?.path ?? `${section.path}/quiz.yaml`;
  const problems = new Problems();
  const text = section.quiz ? extendedQuiz(section.quiz.text, drafts) : firstQuiz(section, drafts, course);
  const source = text === null ? null : readYaml(path, text, 1, problems);
  if (text === null)
    problems.add(
      { path, line: 1, column: 1 },
      say`nothing can be added to this bank: write "questions:" with a line "- id: …" for each question`,
    );
  if (source) parseYaml(source, assessmentSchema, problems);
  if (text === null || problems.of('error').length > 0) throw new ContentErrors(problems.list);
  return { path, text, ids: drafts.map(({ id }) => id) };
}

function firstQuiz(section: SectionDraft, drafts: readonly DraftQuestion[], course: CourseDraft): string {
  const word = interfaceWord(stringsOf(course), 'agenda.assessment');
  const title = `${word}: ${section.settings.value?.title ?? section.id}`;
  return newQuiz(title.slice(0, 120), course.settings.value?.passing ?? 0, drafts);
}

/** All files or none: a disk that is full leaves the banks as they were. */
async function writeAll(files: readonly QuizFile[]): Promise<void> {
  const fresh = (path: string): string => `${path}.new-${process.pid}`;
  try {
    for (const { path, text } of files) await writeFile(fresh(path), text);
    for (const { path } of files) await rename(fresh(path), path);
  } finally {
    for (const { path } of files) await rm(fresh(path), { force: true });
  }
}
