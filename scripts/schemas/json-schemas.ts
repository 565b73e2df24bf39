import { z } from 'zod';
import { block } from '../../src/blocks/models.ts';
import { assessmentSchema } from '../../src/model/assessment.ts';
import { courseSchema } from '../../src/model/course.ts';
import { glossarySchema } from '../../src/model/glossary.ts';
import { lessonSchema } from '../../src/model/lesson.ts';
import { readerTextOf } from '../../src/model/reader-text.ts';
import { referencesSchema } from '../../src/model/reference.ts';
import { sectionSchema } from '../../src/model/section.ts';
import { STRING_PLACEHOLDERS, stringsSchema } from '../../src/model/strings.ts';
import type { StringKey } from '../../src/model/strings.ts';
import { definition } from '../content/schema-keys.ts';
import { DESCRIPTIONS_ES } from './descriptions.es.ts';
import { DESCRIPTIONS } from './descriptions.ts';

/** A JSON Schema, as far as it is touched here. */
export interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  const?: unknown;
  [word: string]: unknown;
}

/** Every file that authors write, by the name of its schema. */
export const SCHEMAS = {
  course: courseSchema,
  section: sectionSchema,
  quiz: assessmentSchema,
  glossary: glossarySchema,
  references: referencesSchema,
  ui: stringsSchema,
  lesson: lessonSchema,
  block,
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type SchemaName = keyof typeof SCHEMAS;

/**
 * The JSON Schemas of all files, made from the model. They ask for texts alone: a translation has nothing else, and it
 * is under the same schema as its base. That nothing else is missing either is what `npm run check` says.
 * @throws Error for a field that nobody has described
 */
export function jsonSchemas(): Readonly<Record<SchemaName, JsonSchema>> {
  const made = Object.entries(SCHEMAS).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
      override({ zodSchema, jsonSchema }) {
        const { shape } = definition(zodSchema as unknown as z.ZodType);
        const required = (jsonSchema.required ?? []).filter(
          (key) => isText(shape?.[key]) || (key === 'id' && shape !== courseSchema.shape),
        );
        if (required.length > 0) jsonSchema.required = required;
        else delete jsonSchema.required;
        // The largest number that a computer counts to says nothing to people.
        for (const limit of ['minimum', 'maximum'] as const)
          if (Math.abs(jsonSchema[limit] ?? 0) === Number.MAX_SAFE_INTEGER) delete jsonSchema[limit];
      },
    }) as JsonSchema;
    describe(json, name);
    return [name, name === 'ui' ? shared(json) : json] as const;
  });
  return Object.fromEntries(made) as Record<SchemaName, JsonSchema>;
}

/** Whether readers see a value, or some part of it. */
function isText(schema: z.ZodType | undefined): boolean {
  if (!schema) return false;
  if (readerTextOf(schema)) return true;
  const {
    innerType,
    in: inner,
    element,
    valueType,
    shape,
    options,
  } = schema._zod.def as unknown as {
    readonly [part: string]: z.ZodType | undefined;
  } & { readonly shape?: Record<string, z.ZodType>; readonly options?: readonly z.ZodType[] };
  return (
    [innerType, inner, element, valueType].some(isText) ||
    Object.values(shape ?? {}).some(isText) ||
    (options ?? []).some(isText)
  );
}

/**
 * Puts a sentence to every field.
 * @param context the file, or the kind of block or question
 * @param above the fields of it that the schema stands in
 */
function describe(schema: JsonSchema, context: string, above: readonly string[] = []): void {
  const { properties = {}, items, additionalProperties, oneOf, anyOf } = schema;
  const kind = properties['kind']?.const;
  const [here, path] = typeof kind === 'string' ? [kind, []] : [context, above];
  for (const [key, field] of Object.entries(properties)) {
    field.description = sentenceOn(here, [...path, key]);
    describe(field, here, [...path, key]);
  }
  if (items) describe(items, here, path);
  if (typeof additionalProperties === 'object') describe(additionalProperties, here, path);
  // Several kinds may fit while something is being typed.
  if (oneOf) {
    schema.anyOf = oneOf;
    delete schema.oneOf;
  }
  for (const member of [...(oneOf ?? []), ...(anyOf ?? [])]) describe(member, here, path);
}

/** All words of the interface have one shape, which stands in the file once. */
function shared({ properties = {}, ...schema }: JsonSchema): JsonSchema {
  const [{ description: _one, ...words } = {}] = Object.values(properties);
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, { description }]) => [
        key,
        { description, allOf: [{ $ref: '#/definitions/words' }] } as JsonSchema,
      ]),
    ),
    definitions: { words },
  };
}

/** In Spanish and in English, for a schema can't know which of them its reader reads. */
function sentenceOn(context: string, path: readonly string[]): string {
  const key = path.at(-1) ?? '';
  if (Object.hasOwn(STRING_PLACEHOLDERS, key)) return onWord(key as StringKey);
  const found = [DESCRIPTIONS_ES, DESCRIPTIONS].flatMap((one) => describedAs(one, context, path) ?? []);
  if (found.length > 0) return found.join(BETWEEN);
  if (context === 'ui') return PLURAL.join(BETWEEN);
  throw new Error(
    `nobody has described "${path.join('.')}" of "${context}"; add it to scripts/schemas/descriptions.ts`,
  );
}

/** Editors show it as the end of a paragraph. */
const BETWEEN = '\n\n';

const PLURAL = [
  'El texto para los números de esta forma del plural (CLDR).',
  'The text for numbers of this plural form (CLDR).',
];

/**
 * The sentence on a field: on the one at this place of the file or kind, or on all of its name; undefined when there is
 * none. @param path the field, after those that it stands in
 */
export function describedAs(
  descriptions: Readonly<Record<string, string>>,
  context: string,
  path: readonly string[],
): string | undefined {
  return descriptions[[context, ...path].join('.')] ?? descriptions[path.at(-1) ?? ''];
}

function onWord(key: StringKey): string {
  const names = STRING_PLACEHOLDERS[key].map((name) => `{${name}}`);
  if (names.length === 0) return ['Un texto de la interfaz.', 'A text of the interface.'].join(BETWEEN);
  const places = names.join(', ');
  return [
    `Un texto de la interfaz; ${places} ${names.length === 1 ? 'se reemplaza' : 'se reemplazan'} al mostrarlo.`,
    `A text of the interface; ${places} ${names.length === 1 ? 'is' : 'are'} filled in.`,
  ].join(BETWEEN);
}
