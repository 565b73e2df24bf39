import type { z } from 'zod';

/** What a type is called to people. @param key a key that would stand in a map here */
export function nounOf(expected: string, key = 'id'): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list, each entry on a line that begins with "- "';
    case 'record':
      return 'lines of the form "key: text"';
    case 'object':
      return `lines such as "${key}: …"`;
    default:
      return expected;
  }
}

/** `is the number 2016; expected text: put it in quotes, "2016"`. @param key a key that would stand in a map here */
export function explainType(expected: string, given: unknown, key = 'id'): string {
  return `is ${nameOf(given)}; expected ${nounOf(expected, key)}${mend(expected, given)}`;
}

/** What to change so that the value would be what was expected; nothing when that can't be guessed. */
function mend(expected: string, given: unknown): string {
  if (expected === 'string') {
    if (typeof given === 'number' || typeof given === 'boolean') return ': put it in quotes, "…"';
    if (typeof given === 'object' && given !== null) return ': if a text was meant, put it in quotes, "…"';
  }
  if (typeof given !== 'string') return '';
  if ((expected === 'number' || expected === 'int') && /^\d+([.,]\d+)?$/.test(given.trim()))
    return `: write ${given.trim().replace(',', '.')}`;
  if (expected === 'boolean' && /^(s[ií]|yes|verdadero|true)$/i.test(given)) return ': write true';
  if (expected === 'boolean' && /^(no|falso|false)$/i.test(given)) return ': write false';
  return '';
}

/** `holds 130 characters; expected at most 120`, or the model's own words. */
export function explainSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  given: unknown,
): string {
  if (issue.message.startsWith('must ')) return issue.message;
  const bound =
    issue.code === 'too_small'
      ? `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
      : `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
  if (typeof given === 'string') {
    if (given.trim() === '') return 'must not be empty';
    return `holds ${count(given.length, 'character')}; expected ${bound}`;
  }
  if (typeof given === 'object' && given !== null) {
    const entries = Object.keys(given).length;
    return `${entries === 0 ? 'is an empty list' : `has ${count(entries, 'entry', 'entries')}`}; expected ${bound}`;
  }
  return `is ${String(given)}; expected ${bound}`;
}

/** `1 entry`, `2 entries` */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function nameOf(given: unknown): string {
  if (given === undefined) return 'missing';
  if (given === null) return 'empty';
  if (Array.isArray(given)) return 'a list';
  if (typeof given === 'object') return 'a map of keys and values';
  return typeof given === 'string' ? `the text ${quoted(given)}` : quoted(given);
}

/** A value as it can stand in a sentence: text in quotes, cut short. */
export function quoted(given: unknown): string {
  if (typeof given === 'object' && given !== null) return nameOf(given);
  if (typeof given !== 'string') return String(given);
  const line = given.replace(/\s+/g, ' ').trim();
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

/** `a, b or c` */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
