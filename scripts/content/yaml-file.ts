import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Place, Problems } from './content-error.ts';
import { explainIssue } from './explain-issue.ts';

/** A YAML text with a way back from every value to its place in the file. */
export interface YamlSource {
  readonly data: unknown;
  /** Where the value at a path of the data stands. */
  place(path: readonly PropertyKey[]): Place;
}

/** Aliases may repeat a value this often: enough for people, too little for a "billion laughs" file. */
const MAX_ALIASES = 50;

/**
 * Reads YAML; syntax errors become problems.
 * @param firstLine the line of the file on which the text begins, from 1
 * @returns null when the text is not YAML
 */
export function readYaml(
  path: string,
  text: string,
  firstLine: number,
  problems: Problems,
): YamlSource | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { path, line: line + firstLine - 1, column: col };
  };
  for (const error of document.errors)
    problems.add(placeOf(error.pos[0]), `this is not valid YAML: ${error.message}`);
  if (document.errors.length > 0) return null;
  try {
    const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { data, place: (keys) => placeOf(offsetOf(document, keys)) };
  } catch (error) {
    problems.add(
      placeOf(0),
      `this YAML can't be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  }
}

/** Where the value stands, or the nearest value around it that exists. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * Checks data against a schema; each violation becomes a problem at its place.
 * @returns the parsed value, null when anything is wrong
 */
export function parseYaml<T>(source: YamlSource, schema: z.ZodType<T>, problems: Problems): T | null {
  const result = schema.safeParse(source.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const message of explainIssue(issue, schema, source.data)) {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      problems.add(source.place(path), message);
    }
  }
  return null;
}
