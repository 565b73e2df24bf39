import { didYouMean, valueAt } from '../schema-keys.ts';
import type { Misfit, Pair } from './merge-data.ts';
import { say, sayOneOf } from '../../messages/say.ts';
import type { Sentence } from '../../messages/say.ts';

/** For each member of a list of the base, where its translation stands; and what found no partner. */
interface Pairing {
  readonly partners: readonly (number | undefined)[];
  readonly misfits: readonly Misfit[];
}

/** Finds the translation of each member of a list: by id where members have one, else by position. */
export function pairMembers(
  base: readonly unknown[],
  over: readonly unknown[] | null,
  { at, overAt }: Pick<Pair, 'at' | 'overAt'>,
): Pairing {
  if (over === null) return { partners: [], misfits: [] };
  const ids = base.map(idOf);
  if (ids.every((id) => id !== undefined)) return byId(ids, over, { at, overAt });
  if (over.length === base.length) return { partners: base.map((_member, index) => index), misfits: [] };
  const message = (there: string): Sentence =>
    say`"${String(at.at(-1))}" counts ${over.length} here and ${base.length} at ${there}; translate each entry, in the same order`;
  return { partners: [], misfits: [{ at, overAt, ofKey: false, message }] };
}

function byId(
  ids: readonly string[],
  over: readonly unknown[],
  { at, overAt }: Pick<Pair, 'at' | 'overAt'>,
): Pairing {
  const places = new Map<string, number>();
  const taken = new Set(over.map(idOf));
  const free = ids.filter((id) => !taken.has(id));
  const otherwise =
    free.length === 0
      ? say`; remove this entry`
      : say`; give it the id that it has there, ${sayOneOf(free.slice(0, 3).map((id) => `"${id}"`))}, or remove it`;
  const misfits = over.flatMap((member, index): Misfit[] => {
    const id = idOf(member);
    const place = { at, overAt: [...overAt, index], ofKey: false };
    if (id === undefined)
      return [
        {
          ...place,
          message: (there) => say`this entry needs the "id" of the one that it translates, at ${there}`,
        },
      ];
    const idPlace = { ...place, overAt: [...place.overAt, 'id'] };
    if (!ids.includes(id))
      return [
        {
          ...idPlace,
          orphan: id,
          message: (there) => say`nothing at ${there} has the id "${id}"${didYouMean(id, free, otherwise)}`,
        },
      ];
    if (places.has(id))
      return [
        { ...idPlace, message: () => say`the id "${id}" stands in this list already; remove one of the two` },
      ];
    places.set(id, index);
    return [];
  });
  return { partners: ids.map((id) => places.get(id)), misfits };
}

function idOf(member: unknown): string | undefined {
  const id = valueAt(member, ['id']);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
