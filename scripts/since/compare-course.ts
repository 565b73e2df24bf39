import { noticed } from './finding.ts';
import type { Finding } from './finding.ts';
import { quoted } from './quoted.ts';
import type { Comparer, Update } from './update.ts';
import { say, sayAgain, toSay } from '../messages/say.ts';

/** What the whole course is called and when it counts as completed and passed. */
export const compareCourse: Comparer = (update) => [
  ...title(update),
  ...completion(update),
  ...passMark(update),
  ...scoreRule(update),
];

function title({ content, now, sources }: Update): Finding[] {
  const [before, after] = [content.outline.title, now.outline.title];
  return before === after
    ? []
    : [noticed(sources.course, say`The course ${quoted(before)} is called ${quoted(after)} now`)];
}

const COUNTS = {
  lessons: {
    all: toSay(
      'Lessons count for completion now: whoever has completed the course stays so, everybody else must do all of them',
    ),
    none: toSay(
      'Lessons no longer count for completion: whoever lacked only lessons completes the course with the next thing that is saved',
    ),
  },
  assessments: {
    all: toSay(
      'Assessments count for completion now: whoever has completed the course stays so, everybody else must take all of them',
    ),
    none: toSay(
      'Assessments no longer count for completion: whoever lacked only assessments completes the course with the next thing that is saved',
    ),
  },
} as const;

function completion({ content, now, sources }: Update): Finding[] {
  const [before, after] = [content.outline.completion, now.outline.completion];
  return (['lessons', 'assessments'] as const)
    .filter((what) => before[what] !== after[what])
    .map((what) => noticed(sources.course, sayAgain(COUNTS[what][after[what]])));
}

function passMark({ content, now, sources }: Update): Finding[] {
  const [before, after] = [content.outline.passing, now.outline.passing];
  if (before === after) return [];
  return [
    noticed(
      sources.course,
      after > before
        ? say`The pass mark of the course rose from ${before} to ${after}: whoever has passed stays so, everybody else needs ${after}`
        : say`The pass mark of the course fell from ${before} to ${after}: whoever has completed it with ${after} or more passes with the next thing that is saved`,
    ),
  ];
}

function scoreRule({ content, now, sources }: Update): Finding[] {
  const [before, after] = [content.outline.score, now.outline.score];
  if (before === after) return [];
  const rule = after === 'mean' ? say`as the mean of the assessments` : say`by the points of the assessments`;
  return [
    noticed(
      sources.course,
      say`The course score is counted ${rule} now: the page shows everybody's score anew, an LMS keeps the higher one`,
    ),
  ];
}
