/** Texts that are names: nobody puts the whole of them between quotation marks. */
const NAMES = new Set(['title', 'term', 'label']);

/** Where data hold a title between “ and ”: their author took these for the quotation marks of YAML. */
export function curlyTitles(data: unknown): PropertyKey[][] {
  const found: PropertyKey[][] = [];
  // YAML aliases can make data that hold themselves.
  const seen = new Set<object>();
  const walk = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (NAMES.has(key) && typeof child === 'string' && /^[“”„][^“”„]*[“”]$/u.test(child.trim()))
        found.push(at);
      walk(child, at);
    }
  };
  walk(data, []);
  return found;
}
