import type { z } from 'zod';
import { valueAt } from '../content/schema-keys.ts';
import type { Path } from '../content/translation/merge-data.ts';
import { say } from '../messages/say.ts';

/** What the fields of the course are to learners, as translators should know them. */
const FIELDS: Readonly<Record<string, string>> = {
  accept: say`spellings that count as right`,
  acronym: say`abbreviation of the term`,
  alt: say`alternative text, read aloud instead of the picture`,
  back: say`back of a card`,
  body: say`running text`,
  credits: say`credits of the course`,
  description: say`description in catalogues, one plain sentence`,
  details: say`the picture in words, as a list`,
  feedback: say`explanation, shown after the answer`,
  front: say`front of a card`,
  intro: say`introduction of the assessment`,
  keywords: say`keywords in catalogues`,
  label: say`label, a word or two`,
  labels: say`word inside a drawing: as short as the original`,
  left: say`what is to be matched`,
  licence: say`name of the licence`,
  match: say`wrong spellings that this explanation is for`,
  objectives: say`learning objective, begins with a verb`,
  outcome: say`what follows from this choice`,
  place: say`name of a place`,
  right: say`what matches`,
  situation: say`situation to decide`,
  source: say`where the text comes from`,
  stem: say`question; ____ is the gap to fill in`,
  summary: 'summary',
  term: say`glossary term`,
  text: 'text',
  title: 'title',
  unit: say`unit of a number, shown after the box`,
  what: say`what happened`,
  when: 'date',
  whenFalse: say`explanation, shown to who answered "false"`,
  whenTrue: say`explanation, shown to who answered "true"`,
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
    FIELDS[String(field)] ?? say`words of the interface`,
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
