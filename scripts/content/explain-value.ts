import type { z } from 'zod';
import { say, sayCount, sayAgain, verbatim, NOTHING } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** What a type is called to people. @param key a key that would stand in a map here */
export function nounOf(expected: string, key = 'id'): Sentence {
  switch (expected) {
    case 'string':
      return say`text`;
    case 'number':
      return say`a number`;
    case 'int':
      return say`a whole number`;
    case 'boolean':
      return say`true or false`;
    case 'array':
      return say`a list, each entry on a line that begins with "- "`;
    case 'record':
      return say`lines of the form "key: text"`;
    case 'object':
      return say`lines such as "${key}: …"`;
    default:
      return verbatim(expected);
  }
}

/**
 * `"title" is 2016; expected text: put it in quotes, "…"`, as a whole: not every language begins with what it is about.
 * @param name what the value is called
 * @param key a key that would stand in a map here
 */
export function explainType(name: Sentence, expected: string, given: unknown, key = 'id'): Sentence {
  const noun = nounOf(expected, key);
  const mend = mendOf(expected, given);
  if (given === undefined) return say`${name} is missing; expected ${noun}${mend}`;
  if (given === null) return say`${name} is empty; expected ${noun}${mend}`;
  return say`${name} is ${nameOf(given)}; expected ${noun}${mend}`;
}

/** What to change so that the value would be what was expected; nothing when that can't be guessed. */
function mendOf(expected: string, given: unknown): Sentence {
  if (expected === 'string') {
    if (typeof given === 'number' || typeof given === 'boolean') return say`: put it in quotes, "…"`;
    if (typeof given === 'object' && given !== null) return say`: if a text was meant, put it in quotes, "…"`;
  }
  if (typeof given !== 'string') return NOTHING;
  if (expected === 'array' && /^-[^\s-]/.test(given)) return say`: a blank is missing after "-"`;
  if (expected === 'number' || expected === 'int') {
    const number = numberIn(given);
    return number === undefined ? NOTHING : say`: write ${number}`;
  }
  if (expected === 'boolean' && /^(s[ií]|yes|verdadero|true)$/i.test(given)) return say`: write ${'true'}`;
  if (expected === 'boolean' && /^(no|falso|false)$/i.test(given)) return say`: write ${'false'}`;
  return NOTHING;
}

/** The number that a text begins with, as YAML writes it: `70` of `70 %`, `1320` of `1.320 litros`. */
function numberIn(text: string): string | undefined {
  const found = /^([\d.,]*\d)\s*(?:%|\p{L}.*)?$/u.exec(text.trim())?.[1];
  if (found === undefined) return undefined;
  const plain = /^\d{1,3}([.,]\d{3})+$/.test(found) ? found.replace(/[.,]/g, '') : found.replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? plain : undefined;
}

/** `"title" holds 130 characters; expected at most 120`, or the model's own words. @param name what the value is called */
export function explainSize(
  name: Sentence,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  given: unknown,
): Sentence {
  if (issue.message.startsWith('must ')) return say`${name} ${sayAgain(issue.message)}`;
  const bound = boundOf(issue);
  if (typeof given === 'string') {
    if (given.trim() === '') return say`${name} ${say`must not be empty`}`;
    return say`${name} holds ${sayCount(given.length, '{n} character', '{n} characters')}; expected ${bound}`;
  }
  if (typeof given === 'object' && given !== null) {
    const entries = Object.keys(given).length;
    return entries === 0
      ? say`${name} is an empty list; expected ${bound}`
      : say`${name} has ${sayCount(entries, '{n} entry', '{n} entries')}; expected ${bound}`;
  }
  return say`${name} is ${String(given)}; expected ${bound}`;
}

function boundOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Sentence {
  if (issue.code === 'too_small')
    return issue.inclusive === false ? say`more than ${issue.minimum}` : say`at least ${issue.minimum}`;
  return issue.inclusive === false ? say`less than ${issue.maximum}` : say`at most ${issue.maximum}`;
}

function nameOf(given: unknown): Sentence {
  if (Array.isArray(given)) return say`a list`;
  if (typeof given === 'object') return say`a map of keys and values`;
  return typeof given === 'string' ? say`the text ${quoted(given)}` : verbatim(quoted(given));
}

/** A value as it can stand in a sentence: text in quotes, cut short. */
export function quoted(given: unknown): string {
  if (typeof given === 'object' && given !== null) return nameOf(given);
  if (typeof given !== 'string') return String(given);
  const line = given.replace(/\s+/g, ' ').trim();
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}
