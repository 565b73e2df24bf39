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
  const entries = [...Object.keys(base), ...keysBeside(base, values, at)].flatMap((key) => {
    const wanted = wantedData(base[key], values, [...at, key]);
    return wanted === undefined ? [] : [[key, wanted] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Keys that the base does not have, as the abbreviation of a term. */
function keysBeside(base: Readonly<Record<string, unknown>>, values: Values, at: Path): string[] {
  return [...values.keys()].flatMap((name) => {
    const path = JSON.parse(name) as string[];
    const key = path[at.length];
    const isHere = path.length === at.length + 1 && nameOf(path.slice(0, -1)) === nameOf(at);
    return isHere && key !== undefined && !Object.hasOwn(base, key) ? [key] : [];
  });
}

/** Whether something wanted is no more than the name of a list member. */
export function isStub(wanted: unknown): boolean {
  return isMap(wanted) && Object.keys(wanted).length === 1 && 'id' in wanted;
}

/** Whether a value is a map of keys. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
