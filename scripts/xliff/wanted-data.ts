import type { Path } from '../content/translation/merge-data.ts';
import { nameOf } from '../content/translation/merged-source.ts';

/** The values that a translation is to hold, by the place of the original. */
export type Values = ReadonlyMap<string, unknown>;

/**
 * What a translation holds: the shape of the base with the given values in it and nothing else. A member of a list that
 * has none of them is its `id` alone, so that its place in the list is known.
 * @returns undefined when there is no value in it
 */
export function wantedData(base: unknown, values: Values, at: Path = []): unknown {
  const name = nameOf(at);
  if (values.has(name)) return values.get(name);
  if (Array.isArray(base)) {
    const members = base.map((member: unknown, index) => {
      const wanted = wantedData(member, values, [...at, index]);
      const own = isMap(member) && member['id'] !== undefined ? { id: member['id'] } : null;
      return own ? { ...own, ...(isMap(wanted) ? wanted : {}) } : wanted;
    });
    return members.every((one) => one === undefined || isStub(one)) ? undefined : members;
  }
  if (!isMap(base)) return undefined;
  const entries = Object.entries(base).flatMap(([key, value]) => {
    const wanted = wantedData(value, values, [...at, key]);
    return wanted === undefined ? [] : [[key, wanted] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Whether something wanted is no more than the name of a list member. */
export function isStub(wanted: unknown): boolean {
  return isMap(wanted) && Object.keys(wanted).length === 1 && 'id' in wanted;
}

/** Whether a value is a map of keys. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
