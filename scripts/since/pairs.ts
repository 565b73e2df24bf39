/** What learners' data know by its ledger number, and authors by its id. */
interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** What stood in the package and what stands in the content now, put together. */
export interface Pairs<T> {
  readonly kept: readonly (readonly [old: T, now: T])[];
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

/**
 * Pairs what has the same id, and of the rest what has the same number: progress follows the number,
 * so that a new id under an old number is the old thing to learners' data.
 */
export function paired<T>(old: readonly T[], now: readonly T[], subject: (one: T) => Numbered): Pairs<T> {
  const byId = new Map(now.map((one) => [subject(one).id, one]));
  const oldIds = new Set(old.map((one) => subject(one).id));
  const byNumber = new Map(
    now.filter((one) => !oldIds.has(subject(one).id)).map((one) => [subject(one).number, one]),
  );
  const kept = old.flatMap((one): [T, T][] => {
    const { id, number } = subject(one);
    const other = byId.get(id) ?? byNumber.get(number);
    return other === undefined ? [] : [[one, other]];
  });
  const stayed = new Set(kept.map(([one]) => one));
  const found = new Set(kept.map(([, one]) => one));
  return {
    kept,
    gone: old.filter((one) => !stayed.has(one)),
    fresh: now.filter((one) => !found.has(one)),
  };
}

/** Where in a list numbers stand that must move for the list to ascend; as few as possible. */
export function outOfOrder(list: readonly number[]): Set<number> {
  // The longest ascending run that ends at each position, by way of the position before it in that run.
  const runs = list.map(() => ({ length: 1, before: -1 }));
  list.forEach((value, position) => {
    for (let earlier = 0; earlier < position; earlier += 1) {
      const length = (runs[earlier]?.length ?? 0) + 1;
      if ((list[earlier] ?? 0) < value && length > (runs[position]?.length ?? 0))
        runs[position] = { length, before: earlier };
    }
  });
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const staying = new Set<number>();
  for (
    let position = runs.findIndex(({ length }) => length === longest);
    position >= 0;
    position = runs[position]?.before ?? -1
  )
    staying.add(position);
  return new Set([...list.keys()].filter((position) => !staying.has(position)));
}
