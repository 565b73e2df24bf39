/** A route of a table with the parts of the path that its pattern leaves open. */
export interface FoundRoute<T> {
  readonly route: T;
  readonly parts: readonly string[];
}

/**
 * Finds the route for a path in a table whose keys are method and pattern: `*` is one part of the path, `**` all that follow.
 * @param path as it came over the wire; its parts are decoded after it was split, so that no escape can act as a slash
 * @returns null when no pattern fits; 'malformed' when the path can't be decoded
 */
export function findRoute<T>(
  table: Readonly<Record<string, T>>,
  method: string,
  path: string,
): FoundRoute<T> | null | 'malformed' {
  const given = decode(path);
  if (!given) return 'malformed';
  for (const [key, route] of Object.entries(table)) {
    const [wantedMethod, pattern = ''] = key.split(' ');
    const parts = wantedMethod === method ? match(pattern.split('/').slice(1), given) : null;
    if (parts) return { route, parts };
  }
  return null;
}

function match(pattern: readonly string[], given: readonly string[]): string[] | null {
  const open: string[] = [];
  for (const [index, wanted] of pattern.entries()) {
    if (wanted === '**') return [...open, ...given.slice(index)];
    const part = given[index];
    if (part === undefined) return null;
    if (wanted === '*') open.push(part);
    else if (wanted !== part) return null;
  }
  return given.length === pattern.length ? open : null;
}

function decode(path: string): string[] | null {
  try {
    return path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    // A lonely percent sign, or bytes that are no UTF-8.
    return null;
  }
}
