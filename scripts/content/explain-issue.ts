import type { z } from 'zod';
import { didYouMean, keysAt, kindsAt, valueAt } from './schema-keys.ts';

const NOUNS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
};

/** A zod issue as a sentence for authors: what is wrong, what was expected, how to mend it. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): string[] {
  const name = fieldName(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(schema, issue.path, data);
        return `unknown key "${key}"${didYouMean(key, known) || (known.length > 0 ? `; known here: ${known.join(', ')}` : '')}`;
      });
    case 'invalid_type': {
      const expected = NOUNS[issue.expected] ?? issue.expected;
      return [
        isMissing(data, issue.path)
          ? `${name} is missing; expected ${expected}`
          : `${name} must be ${expected}`,
      ];
    }
    case 'invalid_value': {
      const given = valueAt(data, issue.path);
      const allowed = issue.values.map(String);
      if (given === undefined) return [`${name} is missing; expected ${oneOf(allowed)}`];
      return [
        `${name} is ${JSON.stringify(given)}, expected ${oneOf(allowed)}${didYouMean(String(given), allowed)}`,
      ];
    }
    case 'invalid_union':
      return [explainUnion(issue, schema, data, name)];
    case 'too_small':
      return [`${name} must ${size(issue.origin, 'at least', Number(issue.minimum), issue.message)}`];
    case 'too_big':
      return [`${name} must ${size(issue.origin, 'at most', Number(issue.maximum), issue.message)}`];
    default:
      return [
        issue.message.startsWith('must') || issue.message.startsWith('holds')
          ? `${name} ${issue.message}`
          : issue.message,
      ];
  }
}

function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType,
  data: unknown,
  name: string,
): string {
  const { discriminator } = issue as { discriminator?: string };
  if (discriminator === undefined) {
    const expected = issue.errors
      .flat()
      .map((one) =>
        one.code === 'invalid_type'
          ? (NOUNS[one.expected] ?? one.expected)
          : one.code === 'invalid_value'
            ? one.values.map(String).join(', ')
            : one.message,
      );
    return `${name} must be ${oneOf([...new Set(expected)])}`;
  }
  const parent = issue.path.at(-1) === discriminator ? issue.path.slice(0, -1) : issue.path;
  const given = valueAt(data, [...parent, discriminator]);
  const kinds = kindsAt(schema, parent, data, discriminator);
  if (given === undefined) return `"${discriminator}" is missing; expected ${oneOf(kinds)}`;
  return `"${discriminator}" is ${JSON.stringify(given)}, expected ${oneOf(kinds)}${didYouMean(String(given), kinds)}`;
}

function size(origin: string, bound: string, count: number, message: string): string {
  if (message.startsWith('must ')) return message.slice('must '.length);
  switch (origin) {
    case 'string':
      return `hold ${bound} ${count} characters`;
    case 'array':
    case 'record':
      return `have ${bound} ${count} ${count === 1 ? 'entry' : 'entries'}`;
    default:
      return `be ${bound} ${count}`;
  }
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `${words[0]}` : `one of ${words.join(', ')}`;
}

function fieldName(path: readonly PropertyKey[]): string {
  const names = path.filter((part) => typeof part !== 'number').map(String);
  return names.length === 0 ? 'this' : `"${names.at(-1)}"`;
}

function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  return valueAt(data, path) === undefined;
}
