import type { z } from 'zod';
import { explainSize, explainType, nounOf, quoted } from './explain-value.ts';
import { curlyMarks } from './silent-yaml.ts';
import { kindElsewhere } from './other-names.ts';
import { didYouMean, exampleKeyAt, keysAt, kindsAt, valueAt } from './schema-keys.ts';
import { say, sayAgain, toSay, sayOneOf, verbatim, NOTHING } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** What is wrong with the value at a path of the data: what is there, what was expected, how to mend it. */
export interface Explanation {
  readonly path: readonly PropertyKey[];
  readonly message: Sentence;
  /** Whether it is about the key of that value and not the value itself. */
  readonly ofKey?: boolean;
}

/** Patterns of the model that come without words of their own. */
const PATTERNS: Readonly<Record<string, string>> = {
  '/^[a-z][a-z0-9-]*$/': toSay('must be lower-case letters a–z, digits and hyphens, and begin with a letter'),
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
        message: say`the key ${quoted(String(path.at(-1)))} ${requirement(one)}`,
        ofKey: true,
      }));
    case 'invalid_type':
      // What the model says of itself is more than its type.
      if (issue.message.startsWith('must ') && given !== undefined && given !== null)
        return [{ path, message: say`${name} is ${quoted(given)}; it ${sayAgain(issue.message)}` }];
      return [
        {
          path,
          message: explainType(name, issue.expected, given, exampleKeyAt(schema, path, data)),
        },
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return [{ path, message: wrongWord(name, given, allowed) }];
    }
    case 'invalid_union':
      return explainUnion(issue, schema, data, name);
    case 'too_small':
    case 'too_big':
      return [{ path, message: explainSize(name, issue, given) }];
    case 'invalid_format':
      if (/^[“”„]/.test(String(given))) return [{ path, message: curlyMarks() }];
      return [{ path, message: say`${name} is ${quoted(String(given))}; it ${requirement(issue)}` }];
    default:
      return [
        {
          path,
          message: /^(must|holds|is) /.test(issue.message)
            ? say`${name} ${sayAgain(issue.message)}`
            : sayAgain(issue.message),
        },
      ];
  }
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType, data: unknown): Sentence {
  if (key !== key.trim()) return say`the key "${key}" begins or ends with an invisible blank; type it anew`;
  if (/”\s*$/.test(key) && valueAt(data, [...path, key]) === null) return curlyMarks();
  // YAML takes a comma inside { … } for the end of the text.
  if (/\s/.test(key.trim()) && valueAt(data, [...path, key]) === null)
    return say`the comma before "${key}" ends the text here, because it stands between { and }; put the whole text in quotation marks, as "…, ${key}"`;
  if (/^\d+$/.test(key) && valueAt(data, [...path, key]) === null)
    return say`the comma before "${key}" ends the number here; write it with a point, as in 2.${key}`;
  // A key that is there already is not what was meant, nor can it be added.
  const free = keysAt(schema, path, data).filter((one) => valueAt(data, [...path, one]) === undefined);
  // What stands alone behind a comma was mostly meant as text.
  if (valueAt(data, [...path, key]) === null && didYouMean(key, free) === NOTHING)
    return say`unknown key "${key}"; if it is part of the text before it, put that whole text in quotation marks, as "…, ${key}"; else remove it`;
  const instead = free.length > 0 ? say`, or write ${sayOneOf(free)} instead` : NOTHING;
  return say`unknown key "${key}"${didYouMean(key, free, say`; remove it${instead}`)}`;
}

/** `must look like OA1.2` */
function requirement(issue: z.core.$ZodIssue): Sentence {
  if (issue.message.startsWith('must ')) return sayAgain(issue.message);
  const pattern = 'pattern' in issue ? (issue.pattern ?? '') : '';
  const known = PATTERNS[pattern];
  if (known !== undefined) return sayAgain(known);
  return pattern === ''
    ? say`is not understood: ${sayAgain(issue.message)}`
    : say`must match the pattern ${pattern}`;
}

function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType,
  data: unknown,
  name: Sentence,
): Explanation[] {
  const { path } = issue;
  const discriminator = 'discriminator' in issue ? String(issue.discriminator) : undefined;
  if (discriminator !== undefined) {
    const parent = path.at(-1) === discriminator ? path.slice(0, -1) : path;
    const kinds = kindsAt(schema, parent, data, discriminator);
    return [
      {
        path,
        message: wrongWord(verbatim(`"${discriminator}"`), valueAt(data, [...parent, discriminator]), kinds),
      },
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
  return [{ path, message: wrongWord(name, given, [...new Set([...words, ...nouns])], words) }];
}

/** @param near the words among the allowed that may have been meant */
function wrongWord(name: Sentence, given: unknown, allowed: readonly string[], near = allowed): Sentence {
  const words = sayOneOf(allowed);
  if (given === undefined) return say`${name} is missing; expected ${words}`;
  if (given === null) return say`${name} is empty; expected ${words}`;
  const expected = say`; expected ${words}`;
  if (typeof given !== 'string') return say`${name} is ${quoted(given)}${expected}`;
  const meant = kindElsewhere(given, near) ?? didYouMean(given, near, expected);
  return say`${name} is ${quoted(given)}${meant}`;
}

function fieldName(path: readonly PropertyKey[]): Sentence {
  const last = path.at(-1);
  if (last === undefined) return say`this`;
  if (typeof last !== 'number') return verbatim(`"${String(last)}"`);
  const list = path.findLast((part) => typeof part !== 'number');
  return list === undefined ? say`entry ${last + 1}` : say`entry ${last + 1} of "${String(list)}"`;
}
