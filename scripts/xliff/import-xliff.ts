import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { ContentErrors } from '../content/content-error.ts';
import { isLanguageTag } from '../content/languages.ts';
import { otherCourse } from '../content/other-course.ts';
import { readCourse } from '../content/read-course.ts';
import type { TranslatedUnit } from '../content/translation/file-units.ts';
import { RECORD_FILE, writeRecord } from '../content/translation/translation-record.ts';
import { courseTexts, readPair } from './course-texts.ts';
import type { ExchangeFile, ExchangeUnit } from './exchange-text.ts';
import { judgeUnit } from './judge-unit.ts';
import { layCourse } from './lay-course.ts';
import type { LaidCourse, Taken } from './lay-course.ts';
import type { ReadFile, ReadUnit, ReadXliff } from './xliff-reader.ts';
import { readXliff, XliffError } from './xliff-reader.ts';
import { say, verbatim } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** What came of an import. */
export interface Imported {
  readonly lang: string;
  /** A sentence for everything that was not taken in, with the document's name and line. */
  readonly refused: readonly string[];
  /** Texts that are another than before. */
  readonly changed: number;
  /** Units that are written down as up to date now. */
  readonly units: number;
  /** Files that were written, as a person would name them. */
  readonly files: readonly string[];
}

/** Nothing was taken in. `message` holds a sentence a line, ready to print. */
export class ImportError extends Error {
  override readonly name = 'BuildError';

  constructor(message: Sentence, options?: ErrorOptions) {
    super(message, options);
  }
}

/** A message with its line in the document. */
type At = (line: number, message: Sentence) => Sentence;

/**
 * Takes translations from an XLIFF document into the course. Units that do not fit are refused and told, the rest goes
 * in; files are written once the course with them is found sound, each whole or not at all, and the record last.
 * @param name what the document is called in messages
 * @throws ImportError when nothing of the document can be used
 */
export async function importXliff(modules: string, name: string, bytes: Uint8Array): Promise<Imported> {
  const at: At = (line, message) => verbatim(`${name}${line > 0 ? `:${line}` : ''}  ${message}`);
  const course = await readCourse(modules);
  const { base } = course;
  const document = read(bytes, at);
  const lang = document.trgLang;
  const own = course.languages[0]?.outline.id ?? '';
  const [theirs] = document.files.map(({ original }) => original.split('/')[0] ?? '');
  if (theirs !== undefined && document.files.every(({ original }) => !original.startsWith(`${own}/`)))
    throw new ImportError(at(0, await otherCourse(theirs, own, modules, `translate -- import ${name}`)));
  fitLanguages(document, base, at);
  const units = course.translations.find((one) => one.lang === lang)?.units ?? [];
  const pair = await readPair({ modules, base, lang });
  const { taken, refused } = judge(document, courseTexts(pair, units), own, at);
  const laid = layCourse(pair, taken);
  refused.push(...laid.refused.map((one) => at(one.line, one.message)));
  if (laid.files.length + laid.taken.length > 0) {
    await prove(modules, lang, laid, name);
    await write(join(modules, lang), laid);
  }
  return {
    lang,
    refused,
    changed: laid.taken.reduce((sum, { changed }) => sum + changed, 0),
    units: laid.taken.length,
    files: laid.files.map(({ path }) => join(modules, lang, path).replaceAll('\\', '/')),
  };
}

function read(bytes: Uint8Array, at: At): ReadXliff {
  try {
    const document = readXliff(bytes);
    const { version } = document;
    if (!/^2\.\d+$/.test(version))
      throw new XliffError(say`expected version 2.0 or 2.1, found "${version}"; have the tool write XLIFF 2`);
    return document;
  } catch (error) {
    if (error instanceof XliffError)
      throw new ImportError(at(error.line, verbatim(error.message)), { cause: error });
    throw error;
  }
}

/** @throws ImportError when the document is from or to another language */
function fitLanguages({ srcLang, trgLang }: ReadXliff, base: string, at: At): void {
  if (srcLang !== base)
    throw new ImportError(at(0, say`srcLang is "${srcLang}", but the course is translated from "${base}"`));
  if (!isLanguageTag(trgLang) || trgLang === base)
    throw new ImportError(
      at(
        0,
        say`trgLang is "${trgLang}"; expected the language of the translation, such as "fr" or "pt-BR", which is the name of its folder`,
      ),
    );
}

function judge(
  { files }: ReadXliff,
  texts: readonly ExchangeFile[],
  course: string,
  at: At,
): { taken: Taken[]; refused: string[] } {
  const taken: Taken[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const [own = '', ...rest] = file.original.split('/');
    const path = rest.join('/');
    const known = texts.find((one) => one.path === path);
    if (own !== course || !known) {
      refused.push(
        at(
          file.line,
          own === course
            ? say`the course has no file "${path}" to translate (any more); the texts of this <file> are passed over`
            : say`original is "${file.original}", which is not of this course ("${course}/…"); the texts of this <file> are passed over`,
        ),
      );
      continue;
    }
    const read = readUnits(file, known, (line, message) =>
      refused.push(at(line, verbatim(`${path}, ${message}`))),
    );
    for (const unit of known.units) {
      const verdict = judgeUnit(unit, read);
      if (verdict.kind === 'refused')
        refused.push(...verdict.faults.map(({ line, message }) => at(line, verbatim(`${path}, ${message}`))));
      if (verdict.kind === 'taken') taken.push({ path, unit, ...verdict, line: lineOf(unit, read) });
    }
  }
  return { taken, refused };
}

function lineOf({ texts }: ExchangeUnit, read: ReadonlyMap<string, ReadUnit>): number {
  return texts.map(({ id }) => read.get(id)?.line ?? 0).find((line) => line > 0) ?? 0;
}

function readUnits(
  { units }: ReadFile,
  known: ExchangeFile,
  refuse: (line: number, message: Sentence) => void,
): Map<string, ReadUnit> {
  const ids = new Set(known.units.flatMap(({ texts }) => texts.map(({ id }) => id)));
  const read = new Map<string, ReadUnit>();
  for (const unit of units) {
    if (!ids.has(unit.id))
      refuse(unit.line, say`unit "${unit.id}": the course has no such text (any more); it is passed over`);
    else if (read.has(unit.id))
      refuse(
        unit.line,
        say`unit "${unit.id}": stands twice in this file; the first one counts, remove the other`,
      );
    else read.set(unit.id, unit);
  }
  return read;
}

/** Reads a copy of the course with the new texts, and looks for each of them: nothing is written that the build would refuse. */
async function prove(modules: string, lang: string, laid: LaidCourse, name: string): Promise<void> {
  const trial = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    const copy = join(trial, basename(modules));
    await cp(modules, copy, { recursive: true });
    await write(join(copy, lang), laid);
    const course = await readCourse(copy).catch((error: unknown) => {
      if (!(error instanceof ContentErrors)) throw error;
      const here = (folder: string): string => relative(process.cwd(), folder).replaceAll('\\', '/');
      throw new ImportError(
        say`${error.message.replaceAll(`${here(copy)}/`, `${here(modules)}/`)}\nWith the translations of ${name} the course would have these faults (lines are those that the files would have); nothing was written.`,
        { cause: error },
      );
    });
    const units: readonly TranslatedUnit[] =
      course.translations.find((one) => one.lang === lang)?.units ?? [];
    const after = courseTexts(await readPair({ modules: copy, base: course.base, lang }), units);
    for (const { path, unit, targets } of laid.taken) {
      const found = after.find((file) => file.path === path)?.units.find(({ id }) => id === unit.id);
      const wrong = found?.texts.find(({ id, target }) => target !== (targets.get(id) || undefined));
      if (found?.state !== 'current' || wrong)
        throw new Error(
          say`${path}, unit "${wrong?.id ?? unit.id}" would not be written as it was read; nothing was written`,
        );
    }
  } finally {
    await rm(trial, { recursive: true });
  }
}

/** Writes every file beside its place first, then puts them all in place; the record last, because it vouches for the rest. */
async function write(folder: string, { files, record }: LaidCourse): Promise<void> {
  const fresh: { from: string; to: string }[] = [];
  try {
    for (const { path, text } of files) {
      const to = join(folder, path);
      await mkdir(dirname(to), { recursive: true });
      const from = `${to}.new-${process.pid}`;
      fresh.push({ from, to });
      await writeFile(from, text);
    }
    for (const { from, to } of fresh) await rename(from, to);
  } catch (error) {
    for (const { from } of fresh) await rm(from, { force: true });
    throw error;
  }
  await writeRecord(join(folder, RECORD_FILE), record);
}
