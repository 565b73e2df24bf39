import { z } from 'zod';
import { PICTURE, RECORDING } from '../content/rules/structure/media-weight.ts';
import { asked, graded } from '../../src/questions/question.model.ts';
import { code, endingsIn, valueOf } from './field-values.ts';
import { FIELD_WORDS } from './field-words.ts';
import type { FieldWords } from './field-words.ts';
import { describedAs, SCHEMAS } from './json-schemas.ts';
import type { JsonSchema, SchemaName } from './json-schemas.ts';

/** Which files the page lists one field after the other, in its order. */
const FILES = ['course', 'section', 'lesson', 'quiz', 'glossary', 'references'] as const;
type ListedFile = (typeof FILES)[number];

/** What every question of a bank has, whatever its kind. */
const COMMON = ['kind', ...Object.keys(graded), ...Object.keys(asked)];

/** The pages that list every field of every file, one for each language of the guide. */
export function fieldsPages(): { readonly path: string; readonly text: string }[] {
  return FIELD_WORDS.map((words) => ({ path: words.path, text: pageOf(words) }));
}

function pageOf(words: FieldWords): string {
  const blocks = membersOf(schemaOf('block')).filter((one) => kindOf(one) !== 'prose');
  const parts = [
    words.head,
    ...FILES.map((name) => partOf(name, words)),
    ...questionsOf(words),
    `## ${words.blocks}`,
    words.aboutBlocks,
    ...blocks.map((one) => `### ${code(kindOf(one))}\n\n${tableOf(rowsOf(one, kindOf(one), words), words)}`),
    `## ${words.media}`,
    mediaTable(blocks, words),
    words.aboutMedia,
  ];
  return `${parts.join('\n\n')}\n`;
}

function partOf(name: ListedFile, words: FieldWords): string {
  const { title, about } = words.files[name];
  return [`## ${title}`, about, tableOf(rowsOf(schemaOf(name), name, words), words)].join('\n\n');
}

/** What all questions have, then what those of each kind have beside it or in another way. */
function questionsOf(words: FieldWords): string[] {
  const kinds = membersOf(schemaOf('quiz').properties?.['questions']?.items ?? {});
  const [first = {}] = kinds;
  const common = rowsOf(pick(first, COMMON), 'quiz.question', words);
  const own = kinds.map((one) => {
    const rows = rowsOf(one, kindOf(one), words).filter((row) => !common.includes(row));
    return `### ${code(kindOf(one))}\n\n${tableOf(rows, words)}`;
  });
  return [`## ${words.questions}`, words.aboutQuestions, tableOf(common, words), ...own];
}

function pick(schema: JsonSchema, keys: readonly string[]): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).filter(([key]) => keys.includes(key));
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** A row for each field of a map and of the maps in it. @param above the fields that it stands in */
function rowsOf(
  { properties = {}, required = [] }: JsonSchema,
  context: string,
  words: FieldWords,
  above: readonly string[] = [],
): string[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    if (key === 'kind') return [];
    const path = [...above, key];
    const sentence = describedAs(words.descriptions, context, path) ?? '';
    const cells = [
      path.map(code).join(' › '),
      required.includes(key) ? words.yes : noOr(field['default'], words),
      valueOf(field, words.values),
      sentence,
    ];
    const inner = field.properties ? field : (field.items ?? {});
    return [`| ${cells.join(' | ')} |`, ...rowsOf(inner, context, words, path)];
  });
}

/** That a field may be left out, and what then stands in its place. */
function noOr(otherwise: unknown, { no }: FieldWords): string {
  return otherwise === undefined || typeof otherwise === 'object' ? no : `${no}: ${code(otherwise)}`;
}

function tableOf(rows: readonly string[], { columns }: FieldWords): string {
  return [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, ...rows].join('\n');
}

/** What files of each kind are called, and how heavy they may be. */
function mediaTable(blocks: readonly JsonSchema[], words: FieldWords): string {
  const endings = (kind: string, field: string): string[] => {
    const { pattern } = blocks.find((one) => kindOf(one) === kind)?.properties?.[field] ?? {};
    return endingsIn(String(pattern));
  };
  const rows = [
    [words.pictures, endings('figure', 'src'), PICTURE],
    [words.posters, endings('media', 'poster'), PICTURE],
    [words.recordings, endings('media', 'src'), RECORDING],
    [words.captions, endings('media', 'captions'), null],
  ] as const;
  return [
    `| ${words.mediaColumns.join(' | ')} |`,
    `|${' --- |'.repeat(words.mediaColumns.length)}`,
    ...rows.map(
      ([what, names, limits]) =>
        `| ${what} | ${names.map(code).join(', ')} | ${weight(limits?.heavy)} | ${weight(limits?.tooHeavy)} |`,
    ),
  ].join('\n');
}

/** @param kilobytes undefined where nothing is asked */
function weight(kilobytes: number | undefined): string {
  if (kilobytes === undefined) return '—';
  return kilobytes < 1024 ? `${kilobytes} KB` : `${kilobytes / 1024} MB`;
}

/** The shape of a file as authors of the base language write it. */
function schemaOf(name: SchemaName): JsonSchema {
  return z.toJSONSchema(SCHEMAS[name], { target: 'draft-7', io: 'input' }) as JsonSchema;
}

function membersOf({ oneOf, anyOf }: JsonSchema): readonly JsonSchema[] {
  return oneOf ?? anyOf ?? [];
}

function kindOf({ properties }: JsonSchema): string {
  return String(properties?.['kind']?.const);
}
