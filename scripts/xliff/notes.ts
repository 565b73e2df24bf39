import type { z } from 'zod';
import { valueAt } from '../content/schema-keys.ts';
import type { Path } from '../content/translation/merge-data.ts';

/** What the fields of the course are to learners, as translators should know them. */
const FIELDS: Readonly<Record<string, string>> = {
  accept: 'spellings that count as right',
  acronym: 'abbreviation of the term',
  alt: 'alternative text, read aloud instead of the picture',
  back: 'back of a card',
  body: 'running text',
  credits: 'credits of the course',
  description: 'description in catalogues, one plain sentence',
  details: 'the picture in words, as a list',
  feedback: 'explanation, shown after the answer',
  front: 'front of a card',
  intro: 'introduction of the assessment',
  keywords: 'keywords in catalogues',
  label: 'label, a word or two',
  labels: 'word inside a drawing: as short as the original',
  left: 'what is to be matched',
  licence: 'name of the licence',
  match: 'wrong spellings that this explanation is for',
  objectives: 'learning objective, begins with a verb',
  outcome: 'what follows from this choice',
  place: 'name of a place',
  right: 'what matches',
  situation: 'situation to decide',
  source: 'where the text comes from',
  stem: 'question; ____ is the gap to fill in',
  summary: 'summary',
  term: 'glossary term',
  text: 'text',
  title: 'title',
  unit: 'unit of a number, shown after the box',
  what: 'what happened',
  when: 'date',
  whenFalse: 'explanation, shown to who answered "false"',
  whenTrue: 'explanation, shown to who answered "true"',
};

/** What a translator should know of a text: what it is, whether it is the right option, how long it may be. */
export function noteOf(
  at: Path,
  base: unknown,
  schema: z.ZodType | null,
  { isList, isOptional }: { isList: boolean; isOptional: boolean },
): string {
  const field = at.findLast((key) => typeof key === 'string' && Object.hasOwn(FIELDS, key));
  const holder = valueAt(base, at.slice(0, -1));
  const longest = schema ? longestOf(schema) : undefined;
  return [
    FIELDS[String(field)] ?? 'words of the interface',
    ...(valueAt(holder, ['correct']) === true ? ['of the right option; keep options of similar length'] : []),
    ...(longest !== undefined && !isList ? [`at most ${longest} characters`] : []),
    ...(isList ? ['as many as the language needs, with " | " between them'] : []),
    ...(isOptional ? ['may stay empty'] : []),
  ].join('; ');
}

/** How many characters a text may have, if its schema says so. */
function longestOf(schema: z.ZodType): number | undefined {
  const { checks = [] } = schema._zod.def as { checks?: readonly z.core.$ZodCheck[] };
  const found = checks.map(({ _zod: { def } }) => def as { check: string; maximum?: number });
  return found.find(({ check }) => check === 'max_length')?.maximum;
}
