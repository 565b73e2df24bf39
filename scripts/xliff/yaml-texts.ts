import type { z } from 'zod';
import { readerTextOf } from '../../src/model/reader-text.ts';
import { definition, memberOf, schemasAt, valueAt } from '../content/schema-keys.ts';
import { mergeData, textPaths } from '../content/translation/merge-data.ts';
import type { Findings, Path } from '../content/translation/merge-data.ts';
import { nameOf } from '../content/translation/merged-source.ts';
import { joinList } from './exchange-text.ts';
import type { ExchangeText } from './exchange-text.ts';
import { noteOf } from './notes.ts';
import { say } from '../messages/say.ts';

/** Data of the base, and what a translation has in their place; undefined when there is no translation. */
export interface DataPair {
  readonly schema: z.ZodType;
  readonly base: unknown;
  readonly overlay: unknown;
}

/**
 * Every text of data with its translation.
 * @param lang the language of the translation, which decides on plural forms
 * @param nameText the id of the text at a path
 */
export function yamlTexts(
  { schema, base, overlay }: DataPair,
  lang: string,
  nameText: (at: Path) => string,
): ExchangeText[] {
  const findings: Findings = { gaps: [], misfits: [], origins: [] };
  mergeData(schema, { at: [], base, overAt: [], over: overlay ?? undefined }, findings);
  const translated = new Map(
    findings.origins
      .filter(({ isText }) => isText)
      .map(({ at, overAt }) => [nameOf(at), valueAt(overlay, overAt)]),
  );
  return [...textPaths(schema, base), ...lackingPaths(schema, base)].flatMap((at): ExchangeText[] => {
    const [leaf] = schemasAt(schema, at, base);
    const source = valueAt(base, at);
    const target = translated.get(nameOf(at));
    const isList = Array.isArray(source);
    const id = nameText(at);
    const isOptional = leaf?._zod.optin === 'optional' && perLanguage(leaf);
    const common = { id, at, isList, isOptional, schema: leaf ?? null };
    const note = noteOf(at, base, leaf ?? null, { isList, isOptional });
    if (!isForms(source) && !isForms(target))
      return [
        {
          ...common,
          source: asText(source),
          target: target === undefined ? undefined : asText(target),
          note,
        },
      ];
    return formsOf(source, target, lang).map((form) => ({
      ...common,
      id: `${id}.${form}`,
      form,
      source: asText(formOf(source, form)),
      target: isForms(target) ? target[form] : undefined,
      note: `${note}; for ${examples(lang, form)}`,
    }));
  });
}

/** Where a translation may have a text although the base has none, such as the abbreviation of a term. */
function lackingPaths(schema: z.ZodType, base: unknown, at: Path = []): Path[] {
  const { options, element, shape } = definition(schema);
  const member = options && memberOf(schema, base);
  if (member) return lackingPaths(member, base, at);
  if (element && Array.isArray(base))
    return base.flatMap((one: unknown, index) => lackingPaths(element, one, [...at, index]));
  if (!shape || typeof base !== 'object' || base === null) return [];
  return Object.entries(shape).flatMap(([key, field]) =>
    Object.hasOwn(base, key)
      ? lackingPaths(field, valueAt(base, [key]), [...at, key])
      : field._zod.optin === 'optional' && perLanguage(field)
        ? [[...at, key]]
        : [],
  );
}

function perLanguage(schema: z.ZodType): boolean {
  const { innerType } = schema._zod.def as { innerType?: z.ZodType };
  return (readerTextOf(schema) ?? (innerType && readerTextOf(innerType)))?.perLanguage ?? false;
}

/** A text that changes with a number, by plural category (CLDR). */
type Forms = Readonly<Record<string, string>>;

/** Whether a value has a text for each plural category. */
function isForms(value: unknown): value is Forms {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formOf(value: unknown, form: string): unknown {
  return isForms(value) ? (value[form] ?? value['other']) : value;
}

/** The plural categories that a word needs in a language, and those that it has there. */
function formsOf(source: unknown, target: unknown, lang: string): string[] {
  const has = isForms(target) ? Object.keys(target) : [];
  const rules = new Intl.PluralRules(lang);
  const needed = Array.from({ length: NUMBERS }, (_one, number) => rules.select(number));
  return [...new Set([...(isForms(source) ? needed : []), ...has])].toSorted(
    (one, other) => ORDER.indexOf(one) - ORDER.indexOf(other),
  );
}

/** Numbers up to here occur in the interface. */
const NUMBERS = 201;
const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'];

function examples(lang: string, form: string): string {
  const rules = new Intl.PluralRules(lang);
  const numbers = Array.from({ length: NUMBERS }, (_one, number) => number).filter(
    (number) => rules.select(number) === form,
  );
  return numbers.length > 0
    ? say`numbers such as ${numbers.slice(0, 3).join(', ')}`
    : say`very large numbers`;
}

function asText(value: unknown): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? joinList(value.map(String)) : String(value).trim();
}
