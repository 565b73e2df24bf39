import type { z } from 'zod';
import type { Path } from '../content/translation/merge-data.ts';
import type { UnitState } from '../content/translation/file-units.ts';

/** One text for translators, which tools get as a unit. */
export interface ExchangeText {
  /** Its name within its file, the same in each export: `regulador-ordena.options.a.text`. */
  readonly id: string;
  /** Where it stands in the base's data; empty for running text of a lesson. */
  readonly at: Path;
  /** The plural category of a word of the interface: `one`. */
  readonly form?: string;
  /** Set when it stands for a list of texts, of which each language has its own number. */
  readonly isList: boolean;
  /** Whether a language may do without. */
  readonly isOptional: boolean;
  /** What values may stand here, when there is a schema for it. */
  readonly schema: z.ZodType | null;
  readonly source: string;
  /** What the translation has in its place; undefined when nothing. */
  readonly target: string | undefined;
  /** What a translator should know. */
  readonly note: string;
}

/** Texts that are translated as a whole: a block, a question, a term … */
export interface ExchangeUnit {
  /** Its name within its file, the same in each export: `regulador-ordena`, `block-3`, `check-quien-convoca`. */
  readonly id: string;
  /** What it is, for translators. */
  readonly label: string;
  /** The checksum of the original as it is now. */
  readonly hash: string;
  readonly state: UnitState;
  readonly texts: readonly ExchangeText[];
}

/** A file of the course with all its texts. */
export interface ExchangeFile {
  /** Inside the folder of the translation, whether it is there or not: `20-mandato/quiz.yaml`. */
  readonly path: string;
  readonly units: readonly ExchangeUnit[];
}

/** Texts of a list are written one after another, with this between them. */
const BETWEEN = ' | ';

/** A list of texts as one: `permanente | permanent`. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll('|', String.raw`\|`)).join(BETWEEN);
}

/** The texts of a list that was written as one. */
export function splitList(text: string): string[] {
  return text
    .split(/(?<!\\)\|/)
    .map((one) => one.replaceAll(String.raw`\|`, '|').trim())
    .filter((one) => one !== '');
}
