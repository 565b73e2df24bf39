import type { StringKey, Strings } from '../../src/model/strings.ts';

/** A word of the course's interface; of one that has plural forms, that for many. */
export function interfaceWord(strings: Strings, key: StringKey): string {
  const text = strings[key];
  return typeof text === 'string' ? text : text.other;
}
