import { beforeAll, describe, expect, it } from 'vitest';
import { itemAdvice } from '../../../../src/review/advice/item-advice.ts';
import type { KnownCourse, KnownLanguage } from '../../../../src/review/known-course.ts';
import { readFiles } from '../../../../src/review/reading/read-files.ts';
import { analyse } from '../../../../src/review/statistics/analyse.ts';
import type { CourseAnalysis } from '../../../../src/review/statistics/analyse.ts';
import type { Question } from '../../../../src/questions/models.ts';
import { ourCourse } from '../known-course.ts';
import { interactionsReport, objectivesReport } from './moodle-report.ts';
import { difficultyOf } from './rasch-learner.ts';
import { simulate } from './simulate.ts';
import type { SimulatedLearner } from './simulate.ts';

const LEARNERS = 30;
/** The question whose key is set to `b` where `c` is right. */
const WRONG = 'regulador-ordena';

/** The course with one wrong key, and how its questions truly are. */
function withWrongKey(course: KnownLanguage): { course: KnownLanguage; truth: Map<string, Question> } {
  const truth = new Map(
    Object.values(course.banks)
      .flat()
      .map((question) => [question.id, question]),
  );
  const wrong = (question: Question): Question =>
    question.id === WRONG && question.kind === 'single'
      ? { ...question, options: question.options.map((one) => ({ ...one, correct: one.id === 'b' })) }
      : question;
  const banks = Object.fromEntries(
    Object.entries(course.banks).map(([section, bank]) => [section, bank.map(wrong)]),
  );
  return { course: { ...course, banks }, truth };
}

describe('thirty learners of known abilities who took the course in Moodle', () => {
  let learners: SimulatedLearner[];
  let analysis: CourseAnalysis;
  let known: KnownCourse;

  beforeAll(async () => {
    const { course, truth } = withWrongKey((await ourCourse()).languages[0]);
    known = { languages: [course] };
    learners = await simulate({ course, truth, learners: LEARNERS, seed: 2026, rounds: 2 });
    const files = [interactionsReport, objectivesReport].map((report, index) => ({
      name: `${index}.txt`,
      bytes: new TextEncoder().encode(report(learners, course.outline.title)),
    }));
    const { courses, notices } = await readFiles(files, known);
    expect(notices.map(({ kind }) => kind)).toEqual(['understood', 'understood']);
    analysis = analyse(courses[0]!, known, 'last');
  }, 60_000);

  it('show the question whose key is wrong, and which option is right', () => {
    const suspects = analysis.items.flatMap((item) =>
      itemAdvice(item)
        .filter(({ kind }) => kind === 'key-suspect' || kind === 'negative')
        .map(({ kind, values }) => ({
          key: item.shape.key,
          kind,
          mark: 'mark' in values ? values.mark : '',
        })),
    );
    expect(suspects).toEqual([{ key: WRONG, kind: 'key-suspect', mark: 'c' }]);
  });

  it('have the scores that the LMS holds', () => {
    const scores = learners.map(({ elements }) => Number(elements!.get('cmi.core.score.raw')));
    expect(analysis.learners.map(({ score }) => score)).toEqual(scores);
    expect(analysis.group.scores!.mean).toBeCloseTo(scores.reduce((sum, one) => sum + one, 0) / LEARNERS, 8);
  });

  it('pass where the course says so', () => {
    const passed = learners.filter(({ elements }) => elements!.get('cmi.core.lesson_status') === 'passed');
    expect(analysis.group.standings).toEqual({
      waiting: 0,
      underway: 0,
      finished: LEARNERS - passed.length,
      passed: passed.length,
    });
  });

  it('find hard what is hard', () => {
    const judged = analysis.items.filter(
      ({ shape }) => shape.key !== WRONG && shape.known?.question.kind === 'single',
    );
    const truth = judged.map(({ shape }) => difficultyOf(shape.known!.question));
    const found = judged.map(({ difficulty }) => difficulty!.value);
    const order = (values: number[]): number[] =>
      values.map((value) => values.filter((one) => one < value).length);
    const [ranks, foundRanks] = [order(truth), order(found)];
    const half = judged.length / 2;
    const agree = ranks.filter((rank, index) => rank < half === foundRanks[index]! >= half).length;
    // Most of the harder half of the questions is the half that fewer had right.
    expect(agree / judged.length).toBeGreaterThan(0.65);
  });

  it('count nothing against who did not draw a question', () => {
    for (const { answered, difficulty } of analysis.items) {
      expect(answered).toBeLessThanOrEqual(LEARNERS);
      expect(difficulty!.value).toBeGreaterThan(0);
    }
    expect(analysis.assessments.map(({ reliability }) => reliability!.method)).toEqual([
      'phi',
      'phi',
      'phi',
      'phi',
    ]);
  });
});
