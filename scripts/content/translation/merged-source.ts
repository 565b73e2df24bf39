import type { YamlSource } from '../yaml-file.ts';
import type { Findings, Path } from './merge-data.ts';

/** Merged data as a source: what came from the translation has its place there, all else in the base. */
export function mergedSource(
  data: unknown,
  base: YamlSource,
  overlay: YamlSource,
  origins: Findings['origins'],
): YamlSource {
  const known = new Map(origins.map((origin) => [nameOf(origin.at), origin]));
  const inOverlay = (path: Path): Path | null => {
    for (let length = path.length; length >= 0; length -= 1) {
      const origin = known.get(nameOf(path.slice(0, length)));
      // Within a map or list that both have, each value has a place of its own.
      if (origin && (origin.isText || length === path.length))
        return [...origin.overAt, ...path.slice(length)];
    }
    return null;
  };
  const lead = <T>(ask: (source: YamlSource, path: Path) => T, path: Path): T => {
    const there = inOverlay(path);
    return there ? ask(overlay, there) : ask(base, path);
  };
  return {
    data,
    place: (path) => lead((source, keys) => source.place(keys), path),
    keyPlace: (path) => lead((source, keys) => source.keyPlace(keys), path),
    raw: (path) => lead((source, keys) => source.raw(keys), path),
  };
}

/** A path as a word that compares. */
export function nameOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
