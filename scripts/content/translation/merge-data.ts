import type { z } from 'zod';
import { readerTextOf } from '../../../src/model/reader-text.ts';
import type { ReaderText } from '../../../src/model/reader-text.ts';
import { definition, didYouMean, memberOf } from '../schema-keys.ts';
import { pairMembers } from './pair-members.ts';
import { say } from '../../messages/say.ts';
import type { Sentence } from '../../messages/say.ts';

export type Path = readonly PropertyKey[];

/** A value of the base with what a translation has in its place; undefined when it has nothing there. */
export interface Pair {
  /** Where it stands in the base, and in the merged data. */
  readonly at: Path;
  readonly base: unknown;
  /** Where it stands in the translation. */
  readonly overAt: Path;
  readonly over: unknown;
}

/** Something in a translation that does not fit its base. */
export interface Misfit {
  /** The value of the base that it is about. */
  readonly at: Path;
  readonly overAt: Path;
  readonly ofKey: boolean;
  /** Says what is wrong and how to mend it; given where the base has what it is about. */
  readonly message: (there: string) => Sentence;
  /** The id of a list member that the base does not have (any more). */
  readonly orphan?: string | undefined;
  /** The key, where the translation says what only the base may say. */
  readonly decided?: string | undefined;
}

/** What came of a merge, beside the merged data. */
export interface Findings {
  /** Texts of the base that the translation lacks. */
  readonly gaps: Path[];
  readonly misfits: Misfit[];
  /** What stands in the translation: where in the merged data, where there, and whether it is a text, whole. */
  readonly origins: { readonly at: Path; readonly overAt: Path; readonly isText: boolean }[];
}

/**
 * The data of a base with the texts of a translation in them. Structure is the base's alone: whatever the translation
 * has beside texts becomes a misfit, and where it lacks a text, the base's stays and is told as a gap.
 */
export function mergeData(schema: z.ZodType, pair: Pair, findings: Findings): unknown {
  const text = markOf(schema);
  if (text) return mergeText(schema, text, pair, findings);
  const { options, element, shape, valueType } = definition(schema);
  if (options) {
    const member = memberOf(schema, pair.base);
    return member ? mergeData(member, pair, findings) : pair.base;
  }
  if (element && Array.isArray(pair.base)) return mergeList(element, pair.base, pair, findings);
  if ((shape ?? valueType) && isObject(pair.base))
    return mergeMap(shape ?? valueType ?? {}, pair.base, pair, findings);
  return pair.base;
}

/** The paths of all texts for readers in data. */
export function textPaths(schema: z.ZodType, data: unknown): Path[] {
  const findings: Findings = { gaps: [], misfits: [], origins: [] };
  mergeData(schema, { at: [], base: data, overAt: [], over: undefined }, findings);
  return findings.gaps;
}

function mergeText(
  schema: z.ZodType,
  { perLanguage }: ReaderText,
  { at, base, overAt, over }: Pair,
  findings: Findings,
): unknown {
  // What a language may do without is no gap, and the base's would be wrong there.
  const mayLack = perLanguage && schema._zod.optin === 'optional' && findings.origins.length > 0;
  if (over === undefined && !mayLack) {
    if (base !== undefined) findings.gaps.push(at);
    return base;
  }
  findings.origins.push({ at, overAt, isText: true });
  return over;
}

function mergeMap(
  fields: Readonly<Record<string, z.ZodType>> | z.ZodType,
  base: Readonly<Record<string, unknown>>,
  { at, overAt, over: given }: Pair,
  findings: Findings,
): unknown {
  const over = isObject(given) ? given : {};
  if (given !== undefined && given !== null) {
    if (isObject(given)) findings.origins.push({ at, overAt, isText: false });
    else
      misfit(
        findings,
        { at, overAt },
        (there) => say`expected lines such as "title: …" here, as at ${there}`,
      );
  }
  const schemaOf = (key: string): z.ZodType | undefined =>
    isSchema(fields) ? fields : Object.hasOwn(fields, key) ? fields[key] : undefined;
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(base), ...Object.keys(over)])) {
    const schema = schemaOf(key);
    const pair: Pair = {
      at: [...at, key],
      base: Object.hasOwn(base, key) ? base[key] : undefined,
      overAt: [...overAt, key],
      over: Object.hasOwn(over, key) ? over[key] : undefined,
    };
    if (pair.over !== undefined && !mayTranslate(key, schema, pair, base, findings)) {
      if (pair.base !== undefined)
        merged[key] = schema ? mergeData(schema, { ...pair, over: undefined }, findings) : pair.base;
      continue;
    }
    const value = schema ? mergeData(schema, pair, findings) : pair.base;
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** Whether a key of a translation holds text that the base has too; a misfit when not. */
function mayTranslate(
  key: string,
  schema: z.ZodType | undefined,
  pair: Pair,
  base: Readonly<Record<string, unknown>>,
  findings: Findings,
): boolean {
  // By its id a list member has found its partner.
  if (key === 'id' && typeof pair.at.at(-2) === 'number') return false;
  const known = Object.keys(base);
  if (!schema || (pair.base === undefined && !holdsText(schema))) {
    misfit(findings, pair, () => say`unknown key "${key}"${didYouMean(key, known, say`; remove it`)}`, true);
    return false;
  }
  if (!holdsText(schema)) {
    const { at, overAt } = pair;
    const message = (there: string): Sentence => say`"${key}" is decided in ${there}; remove it here`;
    findings.misfits.push({ at, overAt, ofKey: true, message, decided: key });
    return false;
  }
  if (pair.base !== undefined || markOf(schema)?.perLanguage === true) return true;
  misfit(
    findings,
    pair,
    (there) => say`"${key}" has no counterpart at ${there}${didYouMean(key, known, say`; remove it`)}`,
    true,
  );
  return false;
}

function mergeList(element: z.ZodType, base: readonly unknown[], pair: Pair, findings: Findings): unknown {
  const { at, overAt, over } = pair;
  if (Array.isArray(over)) findings.origins.push({ at, overAt, isText: false });
  else if (over !== undefined)
    misfit(findings, pair, (there) => say`"${String(at.at(-1))}" must be a list, as at ${there}`);
  const { partners, misfits } = pairMembers(base, Array.isArray(over) ? over : null, pair);
  findings.misfits.push(...misfits);
  return base.map((member, index) => {
    const partner = partners[index];
    return mergeData(
      element,
      {
        at: [...at, index],
        base: member,
        overAt: [...overAt, partner ?? index],
        over: partner === undefined || !Array.isArray(over) ? undefined : (over[partner] as unknown),
      },
      findings,
    );
  });
}

function misfit(
  findings: Findings,
  { at, overAt }: Pick<Pair, 'at' | 'overAt'>,
  message: Misfit['message'],
  ofKey = false,
): void {
  findings.misfits.push({ at, overAt, ofKey, message });
}

/** The mark of a schema or of the innermost one that is marked in its wrappers, the outer ones first. */
function markOf(schema: z.ZodType): ReaderText | undefined {
  const { innerType, in: input } = schema._zod.def as { innerType?: z.ZodType; in?: z.ZodType };
  const inner = innerType ?? input;
  return readerTextOf(schema) ?? (inner ? markOf(inner) : undefined);
}

/** Whether text for readers may stand anywhere in what a schema describes. */
function holdsText(schema: z.ZodType): boolean {
  if (markOf(schema)) return true;
  const { options = [], element, shape = {}, valueType } = definition(schema);
  return [
    ...options,
    ...Object.values(shape),
    ...(element ? [element] : []),
    ...(valueType ? [valueType] : []),
  ].some(holdsText);
}

function isSchema(fields: Readonly<Record<string, z.ZodType>> | z.ZodType): fields is z.ZodType {
  return '_zod' in fields;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
