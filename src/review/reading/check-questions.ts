import type { KnownCourse, KnownLanguage } from '../known-course.ts';
import { questionsInAll, questionsOf } from '../known-course.ts';
import { bankOf } from '../../questions/banks.ts';
import { graderOf } from '../../questions/graders.ts';
import type { CourseData } from './course-data.ts';
import type { ReadingContext } from './reading-context.ts';
import { slugOf } from './settle-questions.ts';
import { isKeyOf, isWritten } from '../written-answers.ts';
import type { SpokenQuestion } from '../written-answers.ts';

/** Ids that a notice names before it says «and others». */
const NAMED = 6;

/**
 * Looks for signs that the data come from more than one version of a course: a slot with two questions, a question with
 * two keys, questions or keys that the page's course does not have. What learners write has a key in each language.
 */
export function checkQuestions(
  { records, isKnown }: CourseData,
  course: KnownCourse,
  context: ReadingContext,
): void {
  const idsBySlot = new Map<number, Set<string>>();
  const keysById = new Map<string, Set<string>>();
  for (const { interactions } of records) {
    for (const { slot, id, correct } of interactions) {
      if (id === '') continue;
      if (slot !== null) put(idsBySlot, slot, slugOf(id));
      if (correct !== '') put(keysById, slugOf(id), correct);
    }
  }
  for (const [slot, ids] of idsBySlot)
    if (ids.size > 1) context.say('mixed-ids', { slot, ids: some([...ids]) });
  const spoken = isKnown ? questionsInAll(course) : new Map<string, readonly SpokenQuestion[]>();
  for (const [id, keys] of keysById)
    if (keys.size > 1 && ![...keys].every((key) => isKeyOf(spoken.get(id) ?? [], key)))
      context.say('several-keys', { id, keys: some([...keys]) });
  if (isKnown)
    compare(
      keysById,
      new Set([...idsBySlot.values()].flatMap((ids) => [...ids])),
      course.languages[0],
      context,
    );
}

function compare(
  keysById: ReadonlyMap<string, ReadonlySet<string>>,
  ids: ReadonlySet<string>,
  course: KnownLanguage,
  context: ReadingContext,
): void {
  const known = questionsOf(course);
  const strange = [...ids].filter((id) => !known.has(id) && !/^retired-\d+$/.test(id));
  const { version } = course.outline;
  if (strange.length > 0)
    context.say('unknown-questions', { count: strange.length, ids: some(strange), version });
  for (const [id, keys] of keysById) {
    const question = known.get(id)?.question;
    const [told = ''] = keys;
    if (!question || keys.size > 1) continue;
    // The words that are accepted depend on the language; only one form of a key with several patterns is known.
    if (isWritten(question)) continue;
    if (graderOf(question).grade(question, bankOf(question).form.fromTold(told)).score < 1)
      context.say('other-key', { id, told, known: keyOf(question) });
  }
}

function keyOf(question: Parameters<ReturnType<typeof graderOf>['correct']>[0]): string {
  const [value] = graderOf(question).correct(question);
  if (value?.type === 'choice' || value?.type === 'sequencing') return value.ids.join(',');
  if (value?.type === 'matching') return value.pairs.map((pair) => pair.join('.')).join(',');
  return value?.type === 'true-false' ? (value.value ? 't' : 'f') : '';
}

function put<Key>(map: Map<Key, Set<string>>, key: Key, text: string): void {
  const held = map.get(key);
  if (held) held.add(text);
  else map.set(key, new Set([text]));
}

function some(texts: readonly string[]): string {
  return texts.length > NAMED ? `${texts.slice(0, NAMED).join(' · ')} …` : texts.join(' · ');
}
