import type { z } from 'zod';
import { refusals } from '../../src/model/rich-text.ts';
import { joinList, splitList } from './exchange-text.ts';
import type { ExchangeText, ExchangeUnit } from './exchange-text.ts';
import { codesIn, NEEDED, parseCodes, written } from './markdown-codes.ts';
import { isPresentSource, readTarget } from './read-target.ts';
import type { ReadUnit } from './xliff-reader.ts';
import { say, sayAgain } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** Something that keeps a unit out, and where it stands in the document. */
export interface Fault {
  readonly line: number;
  /** Names the unit, what is wrong, and how to mend it. */
  readonly message: Sentence;
}

/** What becomes of a unit: nothing new, refused, or taken in. */
export type Verdict =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'taken';
      /** The translation of each text by its id; undefined where the language does without. */
      readonly targets: ReadonlyMap<string, string | undefined>;
      /** How many texts are another than before. */
      readonly changed: number;
    };

/** Looks through what a tool wrote for the texts of a unit. A unit is taken as a whole or not at all. */
export function judgeUnit(unit: ExchangeUnit, read: ReadonlyMap<string, ReadUnit>): Verdict {
  const pairs = unit.texts.map((text) => ({ text, its: read.get(text.id) }));
  const results = pairs.map(({ text, its }) =>
    its ? judgeText(text, its) : { target: text.target, faults: [] },
  );
  const faults = results.flatMap((result) => result.faults);
  const targets = new Map(unit.texts.map(({ id }, index) => [id, results[index]?.target]));
  const changed = unit.texts.filter(({ id, target }) => targets.get(id) !== target);
  const isDone =
    unit.state !== 'current' &&
    pairs.every(
      ({ its }) => its?.stretches.every(({ isIgnorable, isDone }) => isIgnorable || isDone) === true,
    );
  if (faults.length === 0 && changed.length === 0 && !isDone) return { kind: 'nothing' };
  const lacking = pairs.filter(({ text }) => targets.get(text.id) === undefined && !text.isOptional);
  const [first] = lacking;
  const line = first?.its?.line ?? pairs.find(({ its }) => its)?.its?.line ?? 0;
  if (faults.length === 0 && first)
    faults.push({
      line,
      message: say`unit "${first.text.id}": not translated yet, while other texts of the same ${unit.label} are; translate all ${unit.texts.length} of them, because learners get them together`,
    });
  if (faults.length === 0) faults.push(...schemaFaults(unit, targets, line));
  return faults.length > 0
    ? { kind: 'refused', faults }
    : { kind: 'taken', targets, changed: changed.length };
}

function judgeText(text: ExchangeText, its: ReadUnit): { target: string | undefined; faults: Fault[] } {
  const fault = (message: Sentence): { target: string | undefined; faults: Fault[] } => ({
    target: text.target,
    faults: [{ line: its.line, message: say`unit "${text.id}": ${message}` }],
  });
  const read = readTarget(text, its);
  if (read.found === 'nothing') return { target: text.target, faults: [] };
  if (!isPresentSource(text, its))
    return fault(
      say`the original has changed since the export, or the tool has changed it; export again, and translate what is new`,
    );
  if (read.found === 'part')
    return fault(
      say`some of its segments are translated and others not; translate the rest, or empty them all`,
    );
  if (read.found === 'unknown code')
    return fault(say`holds a code "${read.id}" that the original does not have; take it out in the tool`);
  const markdown = text.isList ? joinList(splitList(read.markdown)) : read.markdown;
  if (markdown === '') return { target: text.target, faults: [] };
  if (text.target !== undefined && markdown === text.target.trim())
    return { target: text.target, faults: [] };
  const missing = missingCodes(text, markdown);
  if (missing.length > 0)
    return fault(
      say`the translation lacks ${missing.map((code) => `"${code}"`).join(', ')}; put it where it belongs, by the tool's command that inserts codes of the source`,
    );
  const [marker] = /^:::.*$|^\s*(?::{2,}\s*[\p{L}-]*|---)\s*$/mu.exec(markdown) ?? [];
  if (marker !== undefined)
    return fault(
      say`"${marker.trim()}" begins a line, which begins or ends a block of a lesson; write it otherwise`,
    );
  const [refused] = text.schema ? [] : refusals(markdown);
  return refused ? fault(sayAgain(refused.message)) : { target: markdown, faults: [] };
}

/** Codes without which something would be lost, as their authors wrote them. */
function missingCodes({ source, form }: ExchangeText, markdown: string): string[] {
  const there = codesIn(parseCodes(markdown)).map(written);
  return (
    codesIn(parseCodes(source))
      .filter(({ kind }) => NEEDED.has(kind))
      // "Only once" needs no {n}.
      .filter(({ kind }) => kind !== 'placeholder' || form === undefined || form === 'other')
      .map(written)
      .filter((code) => {
        const index = there.indexOf(code);
        if (index >= 0) there.splice(index, 1);
        return index < 0;
      })
  );
}

/** What the course's own check would say of each value. */
function schemaFaults(
  unit: ExchangeUnit,
  targets: ReadonlyMap<string, string | undefined>,
  line: number,
): Fault[] {
  return valuesOf(unit.texts, targets).flatMap(({ texts: [text], value }) => {
    const result = value === undefined ? undefined : text?.schema?.safeParse(value);
    const [issue] = result?.error?.issues ?? [];
    return issue && text ? [{ line, message: say`unit "${text.id}": ${sentenceOf(issue)}` }] : [];
  });
}

function sentenceOf(issue: z.core.$ZodIssue): Sentence {
  if (issue.code === 'too_big') return say`holds more than ${issue.maximum} characters; shorten it`;
  const [inner] = issue.code === 'invalid_union' ? issue.errors.flat<readonly z.core.$ZodIssue[][]>() : [];
  return sayAgain((inner ?? issue).message);
}

/** A value of a translation, and the texts that it was put together from. */
export interface ValueOfTexts {
  readonly texts: readonly ExchangeText[];
  readonly value: unknown;
}

/** Texts as values of the course's files: lists apart again, plural forms together. */
export function valuesOf(
  texts: readonly ExchangeText[],
  targets: ReadonlyMap<string, string | undefined>,
): ValueOfTexts[] {
  const places = new Map<string, ExchangeText[]>();
  for (const text of texts) {
    const place = JSON.stringify(text.at);
    places.set(place, [...(places.get(place) ?? []), text]);
  }
  return [...places.values()].map((own) => {
    const [first] = own;
    const target = targets.get(first?.id ?? '');
    if (first?.form !== undefined) {
      const forms = own.flatMap(({ id, form = '' }) => {
        const words = targets.get(id);
        return words === undefined ? [] : [[form, words] as const];
      });
      return { texts: own, value: forms.length > 0 ? Object.fromEntries(forms) : undefined };
    }
    return { texts: own, value: first?.isList && target !== undefined ? splitList(target) : target };
  });
}
