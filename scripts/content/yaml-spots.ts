import { isMap, isNode, isScalar, isSeq } from 'yaml';

/**
 * Where a value stands in its text, and those in it: all that is kept of a document once its data are read. The document
 * itself takes several times as much, and a large course has thousands.
 */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** Where its key begins; null for what has none. */
  readonly key: number | null;
  /** By key as the document has it, or by index; null for what holds nothing. */
  readonly members: ReadonlyMap<unknown, Spot> | readonly (Spot | null)[] | null;
}

/** The spot of a node, and of all in it; null for what stands nowhere. @param key where its key begins */
export function spotOf(node: unknown, key: number | null = null): Spot | null {
  if (!isNode(node) || !node.range) return null;
  const [start, end] = node.range;
  if (isSeq(node)) return { start, end, key, members: node.items.map((item) => spotOf(item)) };
  if (!isMap(node)) return { start, end, key, members: null };
  const members = new Map<unknown, Spot>();
  for (const pair of node.items) {
    const name: unknown = isScalar(pair.key) ? pair.key.value : pair.key;
    const start = isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
    // In braces a key may stand without a value: there is its place all the same.
    const bare = start === null ? null : { start, end: start, key: start, members: null };
    const spot = pair.value === null ? bare : spotOf(pair.value, start);
    if (spot && !members.has(name)) members.set(name, spot);
  }
  return { start, end, key, members };
}

/** The spot of the value at a path; null when there is none. */
export function spotAt(root: Spot | null, keys: readonly PropertyKey[]): Spot | null {
  let spot = root;
  for (const key of keys) spot = memberOf(spot, key);
  return spot;
}

/** The spot of the value at a path, or of the nearest value around it that exists. */
export function nearestSpot(root: Spot | null, keys: readonly PropertyKey[]): Spot | null {
  let nearest = root;
  for (const key of keys) {
    const next = memberOf(nearest, key);
    if (!next) break;
    nearest = next;
  }
  return nearest;
}

/** Where the key of the value at a path begins, or else the nearest value around it. */
export function keyOffset(root: Spot | null, keys: readonly PropertyKey[]): number {
  const parent = spotAt(root, keys.slice(0, -1));
  // Data have texts for keys, whatever the document has.
  const own =
    parent?.members instanceof Map
      ? [...parent.members].find(([name]) => String(name) === keys.at(-1))?.[1]
      : undefined;
  return own?.key ?? nearestSpot(root, keys)?.start ?? 0;
}

function memberOf(spot: Spot | null, key: PropertyKey): Spot | null {
  const { members = null } = spot ?? {};
  if (members instanceof Map) return members.get(key) ?? null;
  return Array.isArray(members) ? (members[Number(key)] ?? null) : null;
}
