import type { z } from 'zod';
import { valueAt } from '../content/schema-keys.ts';
import type { Path } from '../content/translation/merge-data.ts';
import { say, sayAgain, toSay } from '../messages/say.ts';

/** What the fields of the course are to learners, as translators should know them. */
const FIELDS: Readonly<Record<string, string>> = {
  accept: toSay('spellings that count as right'),
  acronym: toSay('abbreviation of the term'),
  alt: toSay('alternative text, read aloud instead of the picture'),
  back: toSay('back of a card'),
  body: toSay('running text'),
  columns: toSay('heading of a column'),
  credits: toSay('credits of the course'),
  criterion: toSay('what is compared'),
  description: toSay('description in catalogues, one plain sentence'),
  details: toSay('the picture in words, as a list'),
  feedback: toSay('explanation, shown after the answer'),
  front: toSay('front of a card'),
  intro: toSay('introduction of the assessment'),
  keywords: toSay('keywords in catalogues'),
  label: toSay('label, a word or two'),
  labels: toSay('word inside a drawing: as short as the original'),
  left: toSay('what is to be matched'),
  licence: toSay('name of the licence'),
  match: toSay('wrong spellings that this explanation is for'),
  objectives: toSay('learning objective, begins with a verb'),
  outcome: toSay('what follows from this choice'),
  place: toSay('name of a place'),
  right: toSay('what matches'),
  situation: toSay('situation to decide'),
  source: toSay('where the text comes from'),
  stem: toSay('question; ____ is the gap to fill in'),
  summary: toSay('summary'),
  term: toSay('glossary term'),
  text: toSay('text that learners read'),
  texts: toSay('text of a column'),
  title: toSay('title'),
  unit: toSay('unit of a number, shown after the box'),
  what: toSay('what happened'),
  when: toSay('date'),
  whenFalse: toSay('explanation, shown to who answered "false"'),
  whenTrue: toSay('explanation, shown to who answered "true"'),
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
    sayAgain(FIELDS[String(field)] ?? toSay('words of the interface')),
    ...(valueAt(holder, ['correct']) === true
      ? [say`of the right option; keep options of similar length`]
      : []),
    ...(longest !== undefined && !isList ? [say`at most ${longest} characters`] : []),
    ...(isList ? [say`as many as the language needs, with " | " between them`] : []),
    ...(isOptional ? [say`may stay empty`] : []),
  ].join('; ');
}

/** How many characters a text may have, if its schema says so. */
function longestOf(schema: z.ZodType): number | undefined {
  const { checks = [] } = schema._zod.def as { checks?: readonly z.core.$ZodCheck[] };
  const found = checks.map(({ _zod: { def } }) => def as { check: string; maximum?: number });
  return found.find(({ check }) => check === 'max_length')?.maximum;
}
