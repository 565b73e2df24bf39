import { basename, join } from 'node:path';
import type { z } from 'zod';
import { assessmentSchema } from '../../src/model/assessment.ts';
import { courseSchema } from '../../src/model/course.ts';
import { glossarySchema } from '../../src/model/glossary.ts';
import { lessonSchema } from '../../src/model/lesson.ts';
import { referencesSchema } from '../../src/model/reference.ts';
import { sectionSchema } from '../../src/model/section.ts';
import { stringsSchema } from '../../src/model/strings.ts';
import { Problems } from '../content/content-error.ts';
import { builtInWords, parseWords } from '../content/interface-words.ts';
import { readTree } from '../content/read-tree.ts';
import type { CourseFiles } from '../content/read-tree.ts';
import type { SourceFile } from '../content/source-file.ts';
import { valueAt } from '../content/schema-keys.ts';
import { OWN_TEXTS } from '../content/translation/file-units.ts';
import { textPaths } from '../content/translation/merge-data.ts';
import type { TranslatedUnit, UnitState } from '../content/translation/file-units.ts';
import { byKey, byMember, hashOfTexts, wholeFile } from '../content/translation/translate-yaml.ts';
import type { UnitOf } from '../content/translation/translate-yaml.ts';
import { readRecord, RECORD_FILE } from '../content/translation/translation-record.ts';
import type { TranslationRecord } from '../content/translation/translation-record.ts';
import { readYaml } from '../content/yaml-file.ts';
import type { ExchangeFile, ExchangeText, ExchangeUnit } from './exchange-text.ts';
import { pairLesson, pieceTexts, recordedIn } from './lesson-texts.ts';
import { yamlTexts } from './yaml-texts.ts';
import { say } from '../messages/say.ts';

/** What a YAML file of the course holds, and which of its texts are translated as a whole. */
export interface Layout {
  readonly schema: z.ZodType;
  readonly unitOf: UnitOf;
}

/** A file of the base and its translation. */
export interface FilePair {
  /** Inside the folder of the translation, whether it is there or not. */
  readonly path: string;
  readonly base: string;
  /** Null when there is none. */
  readonly overlay: string | null;
  /** Null for a lesson, whose front matter alone is YAML. */
  readonly layout: Layout | null;
}

/** Where the texts of a course and their translation lie. */
export interface PairedLanguages {
  /** The folder of the course. */
  readonly modules: string;
  /** The language that the texts are translated from. */
  readonly base: string;
  readonly lang: string;
}

/** A course with one of its translations, file by file. */
export interface CoursePair extends PairedLanguages {
  /** The folder of the translation. */
  readonly folder: string;
  readonly files: readonly FilePair[];
  readonly record: TranslationRecord;
}

/** Reads the files of a course that was found sound, and those of a translation, which may be missing. */
export async function readPair(languages: PairedLanguages): Promise<CoursePair> {
  const { modules, base: from, lang } = languages;
  const folder = join(modules, lang);
  const base = await readTree(join(modules, from), new Problems());
  const overlay = await readTree(folder, new Problems(), [RECORD_FILE]).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  const record = await readRecord(join(folder, RECORD_FILE), RECORD_FILE, new Problems());
  const files = [...pairFiles(base, overlay), ...(await pairWords(languages, base, overlay))];
  return { ...languages, folder, record, files };
}

/** The words of the interface: all of them, but in a language in which the project brings them. */
async function pairWords(
  { modules, base: from, lang }: PairedLanguages,
  base: CourseFiles,
  overlay: CourseFiles | null,
): Promise<FilePair[]> {
  if ((await builtInWords(modules, lang)) !== null) return [];
  const { text } = parseWords(base.files.ui, UI, await builtInWords(modules, from), new Problems());
  return [{ path: UI, base: text, overlay: overlay?.files.ui?.text ?? null, layout: LAYOUTS.ui }];
}

const UI = 'ui.yaml';

const LAYOUTS = {
  course: { schema: courseSchema, unitOf: wholeFile },
  ui: { schema: stringsSchema, unitOf: byKey },
  glossary: { schema: glossarySchema, unitOf: byMember('terms') },
  references: { schema: referencesSchema, unitOf: byMember('references') },
  section: { schema: sectionSchema, unitOf: wholeFile },
  quiz: { schema: assessmentSchema, unitOf: byMember('questions') },
  lesson: { schema: lessonSchema, unitOf: wholeFile },
} as const satisfies Record<string, Layout>;

function pairFiles(base: CourseFiles, overlay: CourseFiles | null): FilePair[] {
  const pair = (
    path: string,
    own: SourceFile | null,
    over: SourceFile | null,
    layout: Layout | null,
  ): FilePair[] =>
    !own || own.text === null ? [] : [{ path, base: own.text, overlay: over?.text ?? null, layout }];
  const top = (name: keyof CourseFiles['files']): FilePair[] =>
    pair(`${name}.yaml`, base.files[name], overlay?.files[name] ?? null, LAYOUTS[name]);
  return [
    ...top('course'),
    ...base.sections.flatMap((section) => {
      const over = overlay?.sections.find(({ id }) => id === section.id);
      const folder = basename(over?.path ?? section.path);
      return [
        ...pair(`${folder}/section.yaml`, section.settings, over?.settings ?? null, LAYOUTS.section),
        ...section.lessons.flatMap((lesson) => {
          const its = over?.lessons.find(({ id }) => id === lesson.id) ?? null;
          return pair(`${folder}/${basename((its ?? lesson).path)}`, lesson, its, null);
        }),
        ...pair(`${folder}/quiz.yaml`, section.quiz, over?.quiz ?? null, LAYOUTS.quiz),
      ];
    }),
    ...top('glossary'),
    ...top('references'),
  ];
}

/** All texts of a course with their translations. @param units how they fare, as the check of the course found */
export function courseTexts(pair: CoursePair, units: readonly TranslatedUnit[]): ExchangeFile[] {
  return pair.files.map((file) => {
    // What is missing and what is there may be called by the same number; they have not the same original.
    const stateOf: StateOf = (unit, hash) =>
      units.find((one) => one.path === file.path && one.unit === unit && one.hash === hash)?.state ??
      'missing';
    return {
      path: file.path,
      units: file.layout
        ? yamlUnits(file, file.layout, pair.lang, stateOf)
        : lessonUnits(file, pair, stateOf),
    };
  });
}

/** How a unit with an original of that checksum fares. */
type StateOf = (unit: string, hash: string) => UnitState;

function yamlUnits(
  { path, base: text, overlay }: FilePair,
  { schema, unitOf }: Layout,
  lang: string,
  stateOf: StateOf,
): ExchangeUnit[] {
  const base = dataOf(path, text);
  const texts = yamlTexts(
    { schema, base, overlay: overlay === null ? undefined : dataOf(path, overlay) },
    lang,
    (at) => nameText(at, base, unitOf(at, base)),
  );
  const byUnit = new Map<string, ExchangeText[]>();
  for (const one of texts) {
    const unit = unitOf(one.at, base);
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), one]);
  }
  return [...byUnit].map(([unit, members]) => {
    const own = textPaths(schema, base).filter((at) => unitOf(at, base) === unit);
    const hash = hashOfTexts(own, base);
    const label = unit === OWN_TEXTS ? say`texts of ${path} itself` : say`"${unit}" of ${path}`;
    return { id: unit, label, hash, state: stateOf(unit, hash), texts: members };
  });
}

/** `regulador-ordena.options.a.text`: members of lists by their ids, so that names outlast a new order. */
function nameText(at: readonly PropertyKey[], base: unknown, unit: string): string {
  const keys = at.map((key, index) => {
    const own = (valueAt(base, at.slice(0, index + 1)) as { id?: unknown } | null)?.id;
    return typeof own === 'string' || typeof own === 'number' ? String(own) : String(key);
  });
  const inMember = unit !== OWN_TEXTS && keys[1] === unit;
  return (inMember ? keys.slice(1) : keys).join('.');
}

function lessonUnits(
  { path, base, overlay }: FilePair,
  { lang, record }: CoursePair,
  stateOf: StateOf,
): ExchangeUnit[] {
  const pair = pairLesson(path, base, overlay, recordedIn(record, path));
  const front = {
    path,
    base: pair.base.frontMatter,
    overlay: pair.overlay?.frontMatter ?? null,
    layout: LAYOUTS.lesson,
  };
  return [
    ...yamlUnits(front, LAYOUTS.lesson, lang, stateOf),
    ...pair.pieces.map((piece, index): ExchangeUnit => {
      const segment = piece.partner === undefined ? undefined : pair.overlay?.segments[piece.partner];
      return {
        id: piece.id,
        label: piece.kind === 'prose' ? say`running text` : say`block "::: ${piece.kind}"`,
        hash: piece.hash,
        state: stateOf(String((piece.partner ?? index) + 1), piece.hash),
        texts: pieceTexts(path, piece, segment, lang),
      };
    }),
  ];
}

/** The data of a YAML text that was found sound. */
export function dataOf(path: string, text: string): unknown {
  const source = readYaml(path, text, 1, new Problems());
  if (!source) throw new Error(`${path} can't be read a second time`);
  return source.data;
}
