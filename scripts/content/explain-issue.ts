import type { z } from 'zod';
import { explainSize, explainType, nounOf, oneOf, quoted } from './explain-value.ts';
import { CURLY } from './silent-yaml.ts';
import { didYouMean, exampleKeyAt, keysAt, kindsAt, valueAt } from './schema-keys.ts';

/** What is wrong with the value at a path of the data: what is there, what was expected, how to mend it. */
export interface Explanation {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Whether it is about the key of that value and not the value itself. */
  readonly ofKey?: boolean;
}

/** Patterns of the model that come without words of their own. */
const PATTERNS: Readonly<Record<string, string>> = {
  '/^[a-z][a-z0-9-]*$/': 'must be lower-case letters a–z, digits and hyphens, and begin with a letter',
};

/** A zod issue as sentences for authors. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Explanation[] {
  const { path } = issue;
  const name = fieldName(path);
  const given = valueAt(data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: unknownKey(key, path, schema, data),
        ofKey: true,
      }));
    case 'invalid_key':
      return issue.issues.map((one) => ({
        path,
        message: `the key ${quoted(String(path.at(-1)))} ${requirement(one)}`,
        ofKey: true,
      }));
    case 'invalid_type':
      return [
        { path, message: `${name} ${explainType(issue.expected, given, exampleKeyAt(schema, path, data))}` },
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return [{ path, message: `${name} ${wrongWord(given, allowed)}` }];
    }
    case 'invalid_union':
      return explainUnion(issue, schema, data, name);
    case 'too_small':
    case 'too_big':
      return [{ path, message: `${name} ${explainSize(issue, given)}` }];
    case 'invalid_format':
      return [{ path, message: `${name} is ${quoted(String(given))}; it ${requirement(issue)}` }];
    default:
      return [
        { path, message: /^(must|holds) /.test(issue.message) ? `${name} ${issue.message}` : issue.message },
      ];
  }
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType, data: unknown): string {
  if (key !== key.trim()) return `the key "${key}" begins or ends with an invisible blank; type it anew`;
  if (/”\s*$/.test(key) && valueAt(data, [...path, key]) === null) return CURLY;
  // YAML takes a comma inside { … } for the end of the text.
  if (/\s/.test(key.trim()) && valueAt(data, [...path, key]) === null)
    return `the comma before "${key}" ends the text here, because it stands between { and }; put the whole text in quotation marks, as "…, ${key}"`;
  if (/^\d+$/.test(key) && valueAt(data, [...path, key]) === null)
    return `the comma before "${key}" ends the number here; write it with a point, as in 2.${key}`;
  // A key that is there already is not what was meant, nor can it be added.
  const free = keysAt(schema, path, data).filter((one) => valueAt(data, [...path, one]) === undefined);
  const instead = free.length > 0 ? `, or write ${oneOf(free)} instead` : '';
  return `unknown key "${key}"${didYouMean(key, free, `; remove it${instead}`)}`;
}

/** `must look like OA1.2` */
function requirement(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('must ')) return issue.message;
  const pattern = 'pattern' in issue ? (issue.pattern ?? '') : '';
  return (
    PATTERNS[pattern] ??
    (pattern === '' ? `is not understood: ${issue.message}` : `must match the pattern ${pattern}`)
  );
}

function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType,
  data: unknown,
  name: string,
): Explanation[] {
  const { path } = issue;
  const discriminator = 'discriminator' in issue ? String(issue.discriminator) : undefined;
  if (discriminator !== undefined) {
    const parent = path.at(-1) === discriminator ? path.slice(0, -1) : path;
    const kinds = kindsAt(schema, parent, data, discriminator);
    return [
      { path, message: `"${discriminator}" ${wrongWord(valueAt(data, [...parent, discriminator]), kinds)}` },
    ];
  }
  // The member that was meant is the one that at least has the right type.
  const meant = issue.errors.filter(
    (issues) =>
      !issues.some((one) => one.path.length === 0 && ['invalid_type', 'invalid_value'].includes(one.code)),
  );
  const [only, ...others] = meant;
  if (only && others.length === 0) {
    return only.flatMap((one) => explainIssue({ ...one, path: [...path, ...one.path] }, schema, data));
  }
  const given = valueAt(data, path);
  const words = issue.errors
    .flat()
    .flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []));
  const nouns = issue.errors
    .flat()
    .flatMap((one) =>
      one.code === 'invalid_type' ? [nounOf(one.expected, exampleKeyAt(schema, path, data))] : [],
    );
  return [{ path, message: `${name} ${wrongWord(given, [...new Set([...words, ...nouns])], words)}` }];
}

/** @param near the words among the allowed that may have been meant */
function wrongWord(given: unknown, allowed: readonly string[], near = allowed): string {
  if (given === undefined || given === null)
    return `is ${given === null ? 'empty' : 'missing'}; expected ${oneOf(allowed)}`;
  const expected = `; expected ${oneOf(allowed)}`;
  return `is ${quoted(given)}${typeof given === 'string' ? didYouMean(given, near, expected) : expected}`;
}

function fieldName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'this';
  if (typeof last !== 'number') return `"${String(last)}"`;
  const list = path.findLast((part) => typeof part !== 'number');
  return list === undefined ? `entry ${last + 1}` : `entry ${last + 1} of "${String(list)}"`;
}
