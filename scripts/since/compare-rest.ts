import { isDeepStrictEqual } from 'node:util';
import { lessonPlaces } from '../../src/core/find.ts';
import type { Content } from './content.ts';
import { unnoticed } from './finding.ts';
import { isReordered } from './compare-assessments.ts';
import { paired } from './pairs.ts';
import type { Comparer } from './update.ts';
import { say } from '../messages/say.ts';

/** What touches nobody's progress: words around lessons and questions, and the order of banks that are shuffled. */
export const compareRest: Comparer = ({ content, now }) => {
  const sections = paired(content.outline.sections, now.outline.sections, (section) => section).kept;
  const lessons = paired(
    lessonPlaces(content.outline),
    lessonPlaces(now.outline),
    ({ lesson }) => lesson,
  ).kept;
  const around = sections.filter(
    ([old, section]) =>
      old.summary !== section.summary ||
      !isDeepStrictEqual(old.objectives, section.objectives) ||
      (old.assessment && section.assessment && old.assessment.intro !== section.assessment.intro),
  );
  const turned = sections.filter(
    ([{ assessment: old }, { assessment }]) =>
      old?.shuffle === true && assessment?.shuffle === true && isReordered(old, assessment),
  );
  return [
    ...unnoticed(around.length, say`introductions of sections`),
    ...unnoticed(turned.length, say`orders of shuffled banks`),
    ...unnoticed(
      lessons.filter(([old, place]) => old.lesson.minutes !== place.lesson.minutes).length,
      say`reading times`,
    ),
    ...unnoticed(isDeepStrictEqual(cover(content), cover(now)) ? 0 : 1, say`texts of cover and credits`),
    ...unnoticed(changedEntries(content.strings, now.strings), say`words of the interface`),
    ...unnoticed(changedEntries(byId(content.shelf.terms), byId(now.shelf.terms)), say`glossary terms`),
    ...unnoticed(changedEntries(byId(content.shelf.references), byId(now.shelf.references)), say`references`),
  ];
};

function cover({ outline: { summary, facts, credits, licence } }: Content): unknown {
  return { summary, facts, credits, licence };
}

function byId(list: readonly { readonly id: string }[]): Record<string, unknown> {
  return Object.fromEntries(list.map((one) => [one.id, one]));
}

/** How many entries came, went or changed. */
function changedEntries(
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): number {
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].filter((key) => !isDeepStrictEqual(old[key], now[key])).length;
}
