import type { AnswerTime } from '../../src/model/assessment.ts';
import type { AssessmentOutline, SectionOutline } from '../../src/model/outline.ts';
import { noticed } from './finding.ts';
import type { Finding } from './finding.ts';
import { goesOnAt } from './learners.ts';
import { paired } from './pairs.ts';
import { quoted } from './quoted.ts';
import type { Comparer, Update } from './update.ts';
import { say, sayCount, sayAgain, toSay, NOTHING } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** Assessments that came or went, and their rules. */
export const compareAssessments: Comparer = (update) => {
  const { content, now, sources } = update;
  const pairs = paired(content.outline.sections, now.outline.sections, (section) => section);
  return [
    ...pairs.fresh.flatMap((section) => added(section, null, update)),
    ...pairs.gone.flatMap((section) => gone(section, null, update)),
    ...pairs.kept.flatMap(([old, section]) => [
      ...added(section, old.assessment, update),
      ...gone(old, section.assessment, update),
      ...rules(old.assessment, section.assessment).map((sentence) =>
        noticed(sources.quiz(section.id), sentence),
      ),
    ]),
  ];
};

function added(section: SectionOutline, old: AssessmentOutline | null, { now, sources }: Update): Finding[] {
  if (!section.assessment || old) return [];
  const counts = now.outline.completion.assessments === 'all' ? say`, and completion asks for it` : NOTHING;
  return [
    noticed(
      sources.quiz(section.id),
      say`Section ${quoted(section.title)} has an assessment now: whoever has finished everything stays finished; for everybody else it counts 0 of the course score until it is taken${counts}`,
    ),
  ];
}

function gone(old: SectionOutline, now: AssessmentOutline | null, update: Update): Finding[] {
  if (!old.assessment || now) return [];
  const place = goesOnAt(update.content.outline, update.now.outline, { view: 'assessment', id: old.id });
  const goesOn = place === null ? say`starts at the beginning of the course again` : say`goes on at ${place}`;
  return [
    noticed(
      update.sources.of('section', old.id),
      say`The assessment ${quoted(old.assessment.title)} is gone: its results no longer count in the course score; whoever was taking it ${goesOn}`,
    ),
  ];
}

/** A rule of an assessment: the sentence about its change, null when it did not change. */
type Rule = (old: AssessmentOutline, now: AssessmentOutline, title: string) => Sentence | null;

const ANSWERS_SHOWN: Readonly<Record<AnswerTime, string>> = {
  'after-each': toSay('together with the result'),
  'when-passed': toSay('only once it is passed'),
  never: toSay('no longer'),
};

const RULES: readonly Rule[] = [
  (old, now) =>
    old.title === now.title
      ? null
      : say`The assessment ${quoted(old.title)} is called ${quoted(now.title)} now`,
  (old, now, title) =>
    old.draw === now.draw
      ? null
      : say`An attempt at ${title} asks ${sayCount(now.draw, '{n} question', '{n} questions')} instead of ${old.draw}, from the next attempt on`,
  passing,
  attempts,
  (old, now, title) =>
    old.shuffle === now.shuffle
      ? null
      : now.shuffle
        ? say`The questions of ${title} change places from attempt to attempt from the next attempt on`
        : say`The questions of ${title} keep the order of the bank from the next attempt on`,
  (old, now, title) =>
    old.feedback === now.feedback
      ? null
      : now.feedback === undefined
        ? say`Learners see how they did at ${title} after each question, attempts under way included`
        : say`Learners see how they did at ${title} after the last question only, attempts under way included`,
  (old, now, title) =>
    old.showAnswers === now.showAnswers
      ? null
      : say`Right answers of ${title} are shown ${sayAgain(ANSWERS_SHOWN[now.showAnswers ?? 'after-each'])}, of earlier attempts too`,
  (old, now, title) =>
    now.shuffle || old.shuffle || !isReordered(old, now)
      ? null
      : say`The bank of ${title} has another order, in which the next attempt asks; attempts under way keep theirs`,
];

function rules(old: AssessmentOutline | null, now: AssessmentOutline | null): Sentence[] {
  if (!old || !now) return [];
  return RULES.flatMap((rule) => rule(old, now, quoted(now.title)) ?? []);
}

function passing(old: AssessmentOutline, now: AssessmentOutline, title: string): Sentence | null {
  if (old.passing === now.passing) return null;
  const [low, high] = [Math.min(old.passing, now.passing), Math.max(old.passing, now.passing)];
  return now.passing > old.passing
    ? say`The pass mark of ${title} rose from ${low} to ${high}: scores stay, and whoever has at least ${low} and less than ${high} no longer counts as having passed it`
    : say`The pass mark of ${title} fell from ${high} to ${low}: scores stay, and whoever has at least ${low} and less than ${high} counts as having passed it`;
}

function attempts(old: AssessmentOutline, now: AssessmentOutline, title: string): Sentence | null {
  if (old.attempts === now.attempts) return null;
  const limit = (count: number | null): Sentence =>
    count === null ? say`without limit` : sayCount(count, 'at most once', 'at most {n} times');
  const change = say`${title} may be taken ${limit(now.attempts)} instead of ${limit(old.attempts)}`;
  const fewer = now.attempts !== null && (old.attempts === null || now.attempts < old.attempts);
  return fewer
    ? say`${change}: whoever has taken it so often may finish an attempt under way, but begin no other; whoever has completed the course below its pass mark with no attempt left fails it`
    : say`${change}: whoever had used up the attempts may begin another, unless an LMS has locked theirs as failed`;
}

/** Whether questions that both banks hold follow each other otherwise. */
export function isReordered(old: AssessmentOutline, now: AssessmentOutline): boolean {
  const both = (one: AssessmentOutline, other: AssessmentOutline): string =>
    one.pool
      .map(({ number }) => number)
      .filter((number) => other.pool.some((question) => question.number === number))
      .join();
  return both(old, now) !== both(now, old);
}
