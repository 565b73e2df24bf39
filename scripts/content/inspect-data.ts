import { controlCharacter } from './text-file.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** An id that stands twice in one list. */
export interface RepeatedId {
  /** The list. */
  readonly list: readonly PropertyKey[];
  readonly id: string;
  /** Where in the list it stands first, and where again. */
  readonly first: number;
  readonly again: number;
}

/** A text or key that no content should hold, whatever the schema. */
export interface Rubbish {
  readonly path: readonly PropertyKey[];
  readonly message: Sentence;
  /** Whether it is the key that must go. */
  readonly ofKey: boolean;
}

/** What can be said of data before any schema looks at it. */
export interface Inspection {
  readonly repeated: readonly RepeatedId[];
  readonly rubbish: readonly Rubbish[];
}

/**
 * Walks through data that came from YAML. Ids are looked at here and not by the schema alone, because a schema
 * compares the members of a list only when each of them is whole, and can't say where the second one stands.
 */
export function inspectData(data: unknown): Inspection {
  const repeated: RepeatedId[] = [];
  const rubbish: Rubbish[] = [];
  // YAML aliases can make data that hold themselves.
  const seen = new Set<object>();
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') {
      const control = controlCharacter(value);
      if (control) {
        rubbish.push({
          path,
          message: say`this text holds the control character ${control.name}; write each backslash between double quotes twice: \\\\`,
          ofKey: false,
        });
      }
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) repeated.push(...repeatedIds(value, path));
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      // Zod leaves this one out of records without a word.
      if (key === '__proto__')
        rubbish.push({ path: at, message: say`unknown key "__proto__"; remove it`, ofKey: true });
      walk(child, at);
    }
  };
  walk(data, []);
  return { repeated, rubbish };
}

function repeatedIds(list: readonly unknown[], path: readonly PropertyKey[]): RepeatedId[] {
  const first = new Map<string, number>();
  return list.flatMap((member, again): RepeatedId[] => {
    const id: unknown =
      typeof member === 'object' && member !== null && 'id' in member ? member.id : undefined;
    if (typeof id !== 'string') return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, again);
      return [];
    }
    return [{ list: path, id, first: earlier, again }];
  });
}
