import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { refusals } from '../../src/model/rich-text.ts';
import type { Place, Problems } from './content-error.ts';
import { explainIssue } from './explain-issue.ts';
import type { Explanation } from './explain-issue.ts';
import { explainYaml } from './explain-yaml.ts';
import { curlyTitles } from './curly-titles.ts';
import { inspectData } from './inspect-data.ts';
import type { RepeatedId } from './inspect-data.ts';
import { valueAt } from './schema-keys.ts';
import { keyOffset, nearestSpot, spotAt, spotOf } from './yaml-spots.ts';
import type { Spot } from './yaml-spots.ts';
import { say, sayAgain } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** A YAML text with a way back from every value to its place in the file. */
export interface YamlSource {
  readonly data: unknown;
  /** Where the value at a path of the data stands. */
  place(path: readonly PropertyKey[]): Place;
  /** Where the key of that value stands. */
  keyPlace(path: readonly PropertyKey[]): Place;
  /** The value as its author wrote it, quote marks and indentation included; empty when it is not there. */
  raw(path: readonly PropertyKey[]): string;
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
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  const placeOf = placesBy(lineCounter, path, firstLine);
  const { faults, readable } = explainYaml(document, text);
  for (const { offset, message, rule } of faults) problems.add(placeOf(offset), message, rule);
  if (!readable) return null;
  try {
    const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return {
      data,
      ...placesIn(spotOf(document.contents), text, placeOf),
    };
  } catch (error) {
    // An alias that names nothing is told already; what is left are the traps.
    if (!(error instanceof ReferenceError && error.message.startsWith('Unresolved alias'))) {
      problems.add(
        placeOf(0),
        say`this YAML repeats itself too often with "&" and "*"; write out what they stand for`,
      );
    }
    return null;
  }
}

/** Where an offset of the text is in the file. */
function placesBy(counter: LineCounter, path: string, firstLine: number): (offset: number) => Place {
  return (offset) => {
    const { line, col } = counter.linePos(offset);
    return { path, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
}

/** Made apart from the reading, whose document would else live as long as these. */
function placesIn(
  root: Spot | null,
  text: string,
  placeOf: (offset: number) => Place,
): Pick<YamlSource, 'place' | 'keyPlace' | 'raw'> {
  return {
    place: (keys) => placeOf(nearestSpot(root, keys)?.start ?? 0),
    keyPlace: (keys) => placeOf(keyOffset(root, keys)),
    raw: (keys) => {
      const spot = spotAt(root, keys);
      return spot ? text.slice(spot.start, spot.end) : '';
    },
  };
}

/**
 * Checks data against a schema; each violation becomes a problem at its place.
 * @returns the parsed value, null when anything is wrong
 */
export function parseYaml<T>(source: YamlSource, schema: z.ZodType<T>, problems: Problems): T | null {
  const { repeated, rubbish } = inspectData(source.data);
  for (const { path, message, ofKey } of rubbish) {
    problems.add(ofKey ? source.keyPlace(path) : source.place(path), message);
  }
  for (const { list, id, first, again } of repeated) {
    const { line } = source.place([...list, first, 'id']);
    problems.add(
      source.place([...list, again, 'id']),
      say`the id "${id}" is taken on line ${line} already; give this one another`,
    );
  }
  for (const path of curlyTitles(source.data))
    problems.add(
      source.place(path),
      say`“ and ” are shown as part of this text; if they were to hold it together, type the straight one, ", in their place`,
      { name: 'curly-quotes', level: 'advice' },
    );
  const result = schema.safeParse(source.data);
  if (result.success) return repeated.length + rubbish.length > 0 ? null : result.data;
  const explanations = result.error.issues
    .filter((issue) => !repeated.some((one) => tellsOf(issue, one)))
    .flatMap((issue) => explainIssue(issue, schema, source.data));
  placeExplanations(explanations, source, problems);
  return null;
}

function tellsOf({ code, path, message }: z.core.$ZodIssue, { list, id }: RepeatedId): boolean {
  return (
    code === 'custom' && list.every((key, index) => key === path[index]) && message.includes(`id "${id}"`)
  );
}

function placeExplanations(
  explanations: readonly Explanation[],
  source: YamlSource,
  problems: Problems,
): void {
  const told = new Map<string, number>();
  const empty = new Set(explanations.filter(isEmptiness).map(({ path }) => path.join('.')));
  for (const explanation of explanations) {
    const { path, message, ofKey } = explanation;
    // A text that is empty is also too short, and no web address.
    if (!isEmptiness(explanation) && empty.has(path.join('.'))) continue;
    // Told already, with all else that is rubbish whatever the schema.
    if (path.at(-1) === '__proto__') continue;
    // Why nothing stands there is told already.
    if (valueAt(source.data, path) === null && problems.stopAt(source.place(path))) continue;
    const same = JSON.stringify([path.map(String), message]);
    const before = told.get(same) ?? 0;
    told.set(same, before + 1);
    problems.add(ofKey ? source.keyPlace(path) : lineOf(source, path, message, before), message);
  }
}

function isEmptiness({ message }: Explanation): boolean {
  return message.endsWith(say`must not be empty`);
}

/** Where in a value: Markdown that is refused knows its line, if the text is looked at as it stands in the file. */
function lineOf(source: YamlSource, path: readonly PropertyKey[], message: Sentence, before: number): Place {
  const start = source.place(path);
  const refused = refusals(source.raw(path)).filter((refusal) => sayAgain(refusal.message) === message)[
    before
  ];
  return refused && refused.line > 0
    ? { path: start.path, line: start.line + refused.line, column: 1 }
    : start;
}
