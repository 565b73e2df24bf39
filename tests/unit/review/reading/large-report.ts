import { graderOf } from '../../../../src/questions/graders.ts';
import { questionsOf } from '../../../../src/review/known-course.ts';
import type { KnownCourse } from '../../../../src/review/known-course.ts';
import { response12 } from '../../../../src/tracking/response12.ts';
import { Chance } from '../../../soak/chance.ts';
import { rightAnswer } from '../simulated/rasch-learner.ts';

/** An interactions report of many learners with all questions of the course, and what is true of it. */
export interface LargeReport {
  readonly rows: readonly (readonly string[])[];
  /** Learners who had each question right, by its id. */
  readonly right: ReadonlyMap<string, number>;
  readonly begun: number;
}

/** Makes up a report: every tenth learner has not begun, each answer is right or not by chance. */
export function largeReport(known: KnownCourse, learners: number): LargeReport {
  const chance = new Chance(7);
  const questions = [...questionsOf(known.languages[0])]
    .map(([id, { number, question, section }]) => {
      const told = graderOf(question).value(question, rightAnswer(question));
      const key = `s${section + 1}-${String(number).padStart(2, '0')}_${id}`;
      return { id, number, key, correct: response12(told) };
    })
    .sort((one, other) => one.number - other.number);
  const right = new Map(questions.map(({ id }) => [id, 0]));
  const head = [
    'Name',
    'Email address',
    'Attempt',
    'Started on',
    'Last accessed on',
    'Score',
    known.languages[0].outline.title,
  ];
  const rows: string[][] = [
    [
      ...head,
      ...questions.flatMap((_one, slot) =>
        ['Question', 'Response', 'Right answer', 'Result'].map((word) => `${word} ${slot}`),
      ),
    ],
  ];
  let begun = 0;
  for (let index = 0; index < learners; index += 1) {
    const who = [`Learner ${index}`, `l${index}@example.com`];
    if (index % 10 === 9) {
      rows.push([...who, '-', '-', '-', '-', 'Not attempted']);
      continue;
    }
    begun += 1;
    const answers = questions.flatMap(({ id, key, correct }) => {
      const isRight = chance.below(100) < 60;
      if (isRight) right.set(id, (right.get(id) ?? 0) + 1);
      return [key, isRight ? correct : 'z', correct, isRight ? 'correct' : 'wrong'];
    });
    rows.push([
      ...who,
      '1',
      'Monday, 2 November 2026, 9:06 AM',
      'Monday, 2 November 2026, 1:32 PM',
      '60',
      '60',
      ...answers,
    ]);
  }
  return { rows, right, begun };
}
