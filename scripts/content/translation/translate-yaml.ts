import type { z } from 'zod';
import type { Place } from '../content-error.ts';
import { valueAt } from '../schema-keys.ts';
import type { YamlSource } from '../yaml-file.ts';
import { OWN_TEXTS } from './file-units.ts';
import type { FileUnits, Translating, UnitState } from './file-units.ts';
import { mergedSource } from './merged-source.ts';
import { mergeData, textPaths } from './merge-data.ts';
import type { Findings, Path } from './merge-data.ts';
import { hashOf } from './translation-record.ts';

/** The unit to which a value of the base belongs. */
export type UnitOf = (at: Path, data: unknown) => string;

/** One unit for all. */
export const wholeFile: UnitOf = () => OWN_TEXTS;
/** A unit for each key. */
export const byKey: UnitOf = ([key]) => String(key);
/** A unit for each member of a list, and one for what stands beside it. */
export const byMember =
  (list: string): UnitOf =>
  ([key, index], data) =>
    key === list && index !== undefined ? String(valueAt(data, [list, index, 'id'])) : OWN_TEXTS;

interface Layout {
  readonly schema: z.ZodType;
  readonly unitOf: UnitOf;
}

/**
 * The data of a base with a translation's texts in them, unit by unit: a unit that is not translated as a whole, or
 * from another original, stays as the base has it. Misfits become problems, but those of a unit whose original has
 * changed: that it no longer fits is no mistake of its translator.
 * @param start where the translation begins, or would
 */
export function translateYaml(
  { schema, unitOf }: Layout,
  base: YamlSource,
  overlay: YamlSource | null,
  start: Place,
  file: FileUnits,
  { record, problems }: Translating,
): YamlSource {
  const findings: Findings = { gaps: [], misfits: [], origins: [] };
  const over = overlay?.data ?? undefined;
  const data = mergeData(schema, { at: [], base: base.data, overAt: [], over }, findings);
  const there = (at: Path): string => {
    const { path, line } = base.place(at);
    return `${path}:${line}`;
  };
  const stale = new Set<string>();
  const allTexts = textPaths(schema, base.data);
  const unitAt = (at: Path): string => unitOf(at, base.data);
  // Sorted by unit once: a bank holds hundreds of units, and thousands of texts.
  const gapsOf = grouped(findings.gaps, unitAt);
  const originsOf = grouped(findings.origins, ({ at }) => unitAt(at));
  const misfitsOf = grouped(findings.misfits, ({ at }) => unitAt(at));
  for (const [unit, texts] of grouped(allTexts, unitAt)) {
    const hash = hashOfTexts(texts, base.data);
    const recorded = record.hash(file.path, unit);
    const gaps = gapsOf.get(unit) ?? [];
    const [origin] = originsOf.get(unit) ?? [];
    const state = ((): UnitState => {
      if (gaps.length === texts.length) return 'missing';
      if (recorded !== undefined && recorded !== hash) return 'stale';
      if (misfitsOf.get(unit)?.some(({ orphan }) => orphan === undefined) === true) return 'faulty';
      if (gaps.length > 0) return 'missing';
      return recorded === undefined ? 'unrecorded' : 'current';
    })();
    if (state === 'stale') stale.add(unit);
    const [first = []] = gaps.length > 0 ? gaps : texts;
    file.add(unit, hash, state, base.place(first), origin && overlay ? overlay.place(origin.overAt) : start);
  }
  for (const { at, overAt, ofKey, message, orphan, decided } of findings.misfits) {
    const unit = unitAt(at);
    const isUnit = orphan !== undefined && unit === OWN_TEXTS;
    if (stale.has(unit) && !isUnit) continue;
    const place = ofKey ? overlay?.keyPlace(overAt) : overlay?.place(overAt);
    if (decided !== undefined) file.decided(decided, place ?? start, base.place(at), message(there(at)));
    else if (orphan === undefined) problems.add(place ?? start, message(there(at)));
    else file.orphan(orphan, place ?? start, message(there(at)));
  }
  if (!overlay) return base;
  const { fallback } = file;
  const kept = findings.origins.filter(({ at }) => !fallback.has(unitAt(at)));
  for (const { at, isText } of findings.origins) {
    if (isText && fallback.has(unitAt(at))) restore(data, base.data, at);
  }
  return mergedSource(data, base, overlay, kept);
}

/** The members of a list under the unit of each, in their order. */
function grouped<T>(list: readonly T[], unitOf: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of list) {
    const unit = unitOf(member);
    const group = groups.get(unit);
    if (group) group.push(member);
    else groups.set(unit, [member]);
  }
  return groups;
}

/** Puts the base's value back. */
function restore(data: unknown, base: unknown, at: Path): void {
  const parent = valueAt(data, at.slice(0, -1)) as Record<PropertyKey, unknown>;
  const key = at.at(-1) ?? '';
  const original = valueAt(base, at);
  if (original === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = original;
}

/** The checksum of texts. The order of keys in a file makes no difference; that of list members does. */
export function hashOfTexts(paths: readonly Path[], data: unknown): string {
  return hashOf(paths.toSorted(comparePaths).map((at) => valueAt(data, at)));
}

function comparePaths(one: Path, other: Path): number {
  const differs = one.findIndex((key, index) => key !== other[index]);
  const [key, otherKey] = [one[differs] ?? '', other[differs] ?? ''];
  if (typeof key === 'number' && typeof otherKey === 'number') return key - otherKey;
  return String(key) < String(otherKey) ? -1 : String(key) > String(otherKey) ? 1 : 0;
}
