import { isDeepStrictEqual } from 'node:util';
import { lessonPlaces } from '../../src/core/find.ts';
import type { LessonPlace } from '../../src/core/find.ts';
import { noticed } from './finding.ts';
import type { Finding } from './finding.ts';
import { goesOnAt } from './learners.ts';
import { outOfOrder, paired } from './pairs.ts';
import { quoted } from './quoted.ts';
import type { Comparer, Update } from './update.ts';
import { say, NOTHING } from '../messages/say.ts';

type Pair = readonly [old: LessonPlace, now: LessonPlace];

/** Lessons that came, went, moved, are called otherwise or say something else. */
export const compareLessons: Comparer = (update) => {
  const { content, now } = update;
  const pairs = paired(lessonPlaces(content.outline), lessonPlaces(now.outline), ({ lesson }) => lesson);
  return [
    ...pairs.fresh.map((place) => added(place, update)),
    ...pairs.gone.map((place) => gone(place, update)),
    ...moved(pairs.kept, update),
    ...pairs.kept.flatMap((pair) => [...renamed(pair, update), ...retexted(pair, update)]),
  ];
};

function added({ section, lesson }: LessonPlace, { now, sources }: Update): Finding {
  const index = now.outline.sections.indexOf(section) + 1;
  const counts =
    now.outline.completion.lessons === 'all' ? NOTHING : say`, which completion does not ask for`;
  return noticed(
    sources.of('lesson', lesson.id),
    say`Whoever has finished everything stays finished; whoever is in the middle finds one more lesson in section ${index}: ${quoted(lesson.title)}${counts}`,
  );
}

function gone({ label, lesson }: LessonPlace, { content, now }: Update): Finding {
  const place = goesOnAt(content.outline, now.outline, { view: 'lesson', id: lesson.id, position: 0 });
  const goesOn =
    place === null
      ? say`starts at the beginning of the course again`
      : say`goes on at ${place}, or further back in the order of the ledger if they never opened that`;
  const lacked =
    now.outline.completion.lessons === 'all'
      ? say`; whoever lacked nothing else completes the course with the next thing that is saved`
      : NOTHING;
  return noticed(
    null,
    say`Lesson ${label} ${quoted(lesson.title)} is gone: whoever was reading it ${goesOn}, and keeps all else${lacked}`,
  );
}

/** Those that changed section, and within each section as few as explain its new order. */
function moved(kept: readonly Pair[], { now, sources }: Update): Finding[] {
  const order = lessonPlaces(now.outline).map(({ lesson }) => lesson.id);
  const stayed = kept.filter(([old, place]) => isSameSection(old, place));
  const sections = new Set(stayed.map(([, { section }]) => section));
  const shuffled = [...sections].flatMap((section) => {
    const inside = stayed.filter(([, place]) => place.section === section);
    const out = outOfOrder(inside.map(([, { lesson }]) => order.indexOf(lesson.id)));
    return inside.filter((_pair, index) => out.has(index));
  });
  return kept
    .filter((pair) => shuffled.includes(pair) || !stayed.includes(pair))
    .map(([old, { label, lesson }]) =>
      noticed(
        sources.of('lesson', lesson.id),
        say`Lesson ${quoted(lesson.title)} was ${old.label} and is ${label} now: it keeps what learners did in it`,
      ),
    );
}

function isSameSection({ section: one }: LessonPlace, { section: other }: LessonPlace): boolean {
  return one.id === other.id || one.number === other.number;
}

function renamed([{ lesson: old }, { label, lesson }]: Pair, { sources }: Update): Finding[] {
  if (old.title === lesson.title) return [];
  return [
    noticed(
      sources.of('lesson', lesson.id),
      say`Lesson ${label} ${quoted(old.title)} is called ${quoted(lesson.title)} now`,
    ),
  ];
}

function retexted([{ lesson: old }, { label, lesson }]: Pair, { content, now, sources }: Update): Finding[] {
  const before = content.lessons.get(old.id) ?? [];
  const after = now.lessons.get(lesson.id) ?? [];
  if (isDeepStrictEqual(before, after)) return [];
  // The place to come back to is the number of a block.
  const shifts = before.map(({ kind }) => kind).join() !== after.map(({ kind }) => kind).join();
  const place = shifts ? say`; whoever left in the middle of it may come back some blocks off` : NOTHING;
  return [
    noticed(
      sources.of('lesson', lesson.id),
      say`Lesson ${label} ${quoted(lesson.title)} says something else: whoever has done it is not asked to read it again${place}`,
    ),
  ];
}
