import type { JsonSchema } from './json-schemas.ts';

/** How values are called on the page of fields, in one language. */
export interface ValueWords {
  readonly words: string;
  readonly markdown: string;
  readonly text: string;
  readonly address: string;
  readonly slug: string;
  readonly mark: string;
  readonly label: string;
  readonly number: string;
  readonly whole: string;
  readonly list: string;
  readonly own: string;
  readonly question: string;
  readonly or: string;
  readonly atMost: (most: number) => string;
  readonly exactly: (count: number) => string;
  readonly moreThan: (less: number) => string;
  readonly atLeast: (least: number) => string;
  readonly characters: (most: number) => string;
  readonly byName: (name: string, value: string) => string;
  readonly listOf: (value: string) => string;
}

/** What a text of a certain pattern is; the page can't be written while the model has one that is not here. */
const PATTERNS: readonly (readonly [pattern: RegExp, say: (words: ValueWords, found: string) => string])[] = [
  [/^\^\[\^\\n<>\]\*\$$/, ({ words }) => words],
  [/^\^\[a-z\]\[a-z0-9-\]\{0,59\}\$$/, ({ slug }) => slug],
  [/^\^\[a-z0-9\]\$$/, ({ mark }) => mark],
  [/^\^\[a-z\]\[a-z0-9-\]\*\$$/, ({ label }) => label],
  [/^\^\\d\+\\\.\\d\+\\\.\\d\+\$$/, () => '`1.0.0`'],
  [/^\^#/, () => '`"#0b5cad"`'],
  [/^\^\[A-Z\]/, () => '`OA1.1`'],
  [/^\^D/, () => '`D9`'],
  [/\\\.\(.+\)\$$/, (_words, found) => endingsIn(found).map(code).join(', ')],
];

/** The endings of the file names that a pattern lets pass, with their dots. */
export function endingsIn(pattern: string): string[] {
  const [, group = ''] = /\\\.\((.+)\)\$$/.exec(pattern) ?? [];
  return group.split('|').flatMap((one) => (one === 'jpe?g' ? ['.jpg', '.jpeg'] : [`.${one}`]));
}

/**
 * What may stand in a field, in words.
 * @throws Error for a pattern of texts that has no words yet
 */
export function valueOf(schema: JsonSchema, words: ValueWords): string {
  const { properties, items, additionalProperties, anyOf, oneOf, const: only } = schema;
  const choices = schema['enum'] ?? (only === undefined ? undefined : [only]);
  if (Array.isArray(choices)) return choices.map(code).join(', ');
  if (anyOf) return anyOf.map((one) => valueOf(one, words)).join(` ${words.or} `);
  if (oneOf) return words.question;
  if (properties) return words.own;
  if (Array.isArray(items))
    return `${words.listOf(valueOf(items[0] as JsonSchema, words))}, ${words.exactly(items.length)}`;
  if (items) return `${listOf(items, words)}${range(schema['minItems'], schema['maxItems'], words)}`;
  if (typeof additionalProperties === 'object')
    return words.byName(
      textOf(schema['propertyNames'] as JsonSchema, words),
      valueOf(additionalProperties, words),
    );
  if (schema['type'] === 'boolean') return [true, false].map(code).join(', ');
  if (schema['type'] === 'string') return textOf(schema, words);
  const kind = schema['type'] === 'integer' ? words.whole : words.number;
  const above = schema['exclusiveMinimum'];
  return `${kind}${typeof above === 'number' && above === 0 ? `, ${words.moreThan(above)}` : ''}${range(schema['minimum'], schema['maximum'], words)}`;
}

/** A value as authors type it. */
export function code(value: unknown): string {
  return `\`${String(value)}\``;
}

function listOf(items: JsonSchema, words: ValueWords): string {
  return items.properties || items.oneOf ? words.list : words.listOf(valueOf(items, words));
}

function textOf(schema: JsonSchema, words: ValueWords): string {
  const { pattern, format, minLength, maxLength } = schema;
  const most = typeof maxLength === 'number' ? `, ${words.characters(maxLength)}` : '';
  if (format === 'uri') return words.address;
  if (typeof pattern !== 'string') return minLength === undefined ? words.text : words.markdown + most;
  const say = PATTERNS.find(([known]) => known.test(pattern))?.[1];
  if (!say)
    throw new Error(`nobody has said what /${pattern}/ means; add it to scripts/schemas/field-values.ts`);
  return say(words, pattern) + most;
}

/** Limits that say something: the largest number that a computer counts to is none. */
function range(least: unknown, most: unknown, words: ValueWords): string {
  const [from, to] = [least, most].map((limit) =>
    typeof limit === 'number' && Math.abs(limit) < Number.MAX_SAFE_INTEGER ? limit : undefined,
  );
  if (from !== undefined && to !== undefined) return `, ${from}–${to}`;
  if (to !== undefined) return `, ${words.atMost(to)}`;
  return from === undefined ? '' : `, ${words.atLeast(from)}`;
}
