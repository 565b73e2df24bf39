import { isDeepStrictEqual } from 'node:util';
import type { CourseOutline, PoolQuestion } from '../../src/model/outline.ts';
import type { BankQuestion } from './content-shape.ts';
import { noticed, unnoticed } from './finding.ts';
import type { Finding } from './finding.ts';
import { paired } from './pairs.ts';
import { keyChange } from './question-key.ts';
import { partChanges } from './question-parts.ts';
import { quoted } from './quoted.ts';
import type { Comparer, Update } from './update.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** A question with the assessment in whose bank it is. */
interface Place {
  readonly question: PoolQuestion;
  readonly section: number;
  readonly title: string;
}

/** Questions that came, went, moved or changed. */
export const compareQuestions: Comparer = (update) => {
  const { content, now, sources } = update;
  const pairs = paired(places(content.outline), places(now.outline), ({ question }) => question);
  const banks = new Set(content.outline.sections.filter((one) => one.assessment).map((one) => one.number));
  const stands = new Set(now.outline.sections.filter((one) => one.assessment).map((one) => one.number));
  return [
    // Of a bank that came or went as a whole the assessment tells.
    ...pairs.fresh
      .filter(({ section }) => banks.has(section))
      .map(({ question, title }) =>
        noticed(
          sources.of('question', question.id),
          say`A new question joins the bank of ${title}, from the next attempt on: ${stem(now.questions.get(question.id))}`,
        ),
      ),
    ...pairs.gone
      .filter(({ section }) => stands.has(section))
      .map(({ question, section, title }) =>
        noticed(
          quizOf(section, update),
          say`Question "${question.id}" left the bank of ${title}: finished attempts keep their score; attempts under way go on without it, and end where it was the last one open`,
        ),
      ),
    ...pairs.kept.flatMap(([old, place]) => changes(old, place, update)),
  ];
};

function quizOf(number: number, { now, sources }: Update): string | null {
  const section = now.outline.sections.find((one) => one.number === number);
  return section ? sources.quiz(section.id) : null;
}

function changes(old: Place, place: Place, { content, now, sources }: Update): Finding[] {
  const { question } = place;
  const before = content.questions.get(old.question.id);
  const after = now.questions.get(question.id);
  const moved =
    old.section === place.section
      ? []
      : [
          say`Question "${question.id}" moved from ${old.title} to ${place.title}: attempts under way at ${old.title} go on without it`,
        ];
  const points =
    old.question.points === question.points
      ? []
      : [
          say`Question "${question.id}" earns ${question.points} instead of ${old.question.points} points: finished attempts keep their best score, attempts under way are scored with the new points`,
        ];
  const written = before && after ? writtenChanges(before, after) : [];
  const sentences = [...moved, ...points, ...written];
  const explained = sentences.length === 0 && !isDeepStrictEqual(before, after) ? 1 : 0;
  return [
    ...sentences.map((sentence) => noticed(sources.of('question', question.id), sentence)),
    ...unnoticed(explained, say`explanations or notes of questions`),
  ];
}

function writtenChanges(old: BankQuestion, now: BankQuestion): Sentence[] {
  if (old.kind !== now.kind) {
    return [
      say`Question "${now.id}" is of the kind ${now.kind} and was ${old.kind}: answers already given keep their result, but can't be shown as they were`,
    ];
  }
  const key = keyChange(old, now);
  return [
    ...(old.stem === now.stem && old.text === now.text
      ? []
      : [say`Question "${now.id}" is worded anew: answers already given keep their result`]),
    ...partChanges(old, now).map((change) => say`Question "${now.id}" ${change}`),
    ...(key
      ? [
          say`The key of question "${now.id}" changed from ${key.from} to ${key.to}: answers already given keep their old result, but whoever looks back sees them judged by the new key`,
        ]
      : []),
  ];
}

function places(course: CourseOutline): Place[] {
  return course.sections.flatMap(({ number, assessment }) =>
    (assessment?.pool ?? []).map((question) => ({
      question,
      section: number,
      title: quoted(assessment?.title ?? ''),
    })),
  );
}

function stem(question: BankQuestion | undefined): string {
  return quoted(question?.stem ?? '');
}
