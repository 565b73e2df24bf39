import { objectiveId, slots } from '../../src/core/report.ts';
import type { Interaction, ResponseValue } from '../../src/core/tracking-port.ts';
import type { CourseOutline, PoolQuestion, SectionOutline } from '../../src/model/outline.ts';
import { response12 } from '../../src/tracking/response12.ts';
import { response2004 } from '../../src/tracking/response2004.ts';
import type { Standard } from '../contract/lms.ts';

/** An answer that a learner gave, as the state keeps it and as the LMS is told. */
export interface GivenAnswer {
  readonly section: string;
  readonly question: string;
  readonly response: string;
  readonly score: number;
  readonly interaction: Interaction;
}

const ANSWERS: Readonly<Record<ResponseValue['type'], readonly (readonly [string, ResponseValue])[]>> = {
  choice: [
    ['a', { type: 'choice', ids: ['a'] }],
    ['b,c', { type: 'choice', ids: ['b', 'c'] }],
  ],
  'true-false': [
    ['t', { type: 'true-false', value: true }],
    ['f', { type: 'true-false', value: false }],
  ],
  matching: [
    ['a1', { type: 'matching', pairs: [['a', '1']] }],
    [
      'a2,b1',
      {
        type: 'matching',
        pairs: [
          ['a', '2'],
          ['b', '1'],
        ],
      },
    ],
  ],
  sequencing: [
    ['a,b,c', { type: 'sequencing', ids: ['a', 'b', 'c'] }],
    ['c,a,b', { type: 'sequencing', ids: ['c', 'a', 'b'] }],
  ],
  'fill-in': [
    ['múltiples partes', { type: 'fill-in', text: 'múltiples partes' }],
    ['«no» <b>\n😀 "x"', { type: 'fill-in', text: '«no» <b>\n😀 "x"' }],
  ],
  likert: [
    ['a', { type: 'likert', id: 'a' }],
    ['5', { type: 'likert', id: '5' }],
  ],
  numeric: [
    ['2005', { type: 'numeric', value: 2005, tolerance: 0 }],
    ['-3.5', { type: 'numeric', value: -3.5, tolerance: 0.5 }],
  ],
};
const SCORES: readonly number[] = [1, 1, 1, 0, 0.25, 0.5];

/** One of the answers that a question of its kind may be given; the number decides which. */
export function someAnswer(
  course: CourseOutline,
  section: SectionOutline,
  { id, number, points }: PoolQuestion,
  which: number,
  at: number,
): GivenAnswer {
  const slot = slots(course)[number];
  if (!slot) throw new Error(`someAnswer: question ${id} has no slot ${number}`);
  const answers = ANSWERS[slot.type];
  const [response, value] = answers[which % answers.length] ?? answers[0]!;
  const score = SCORES[(which >> 1) % SCORES.length] ?? 1;
  const interaction: Interaction = {
    ...slot,
    objective: objectiveId(section),
    response: value,
    correct: answers.map(([, correct]) => correct).slice(0, 1),
    score,
    weight: points,
    at,
    latencySeconds: 4 + (which % 50),
    description: '¿Cuál es la respuesta?',
  };
  return { section: section.id, question: id, response, score, interaction };
}

/** What an LMS that keeps interactions must hold of an answer in its row. */
export function rowOf(standard: Standard, { interaction }: GivenAnswer): Record<string, string> {
  const { id, type, score, response } = interaction;
  const isOld = standard === 'scorm12';
  const told = isOld ? response12(response) : response2004(response);
  return {
    id,
    type,
    result: score >= 1 ? 'correct' : score > 0 ? String(score) : isOld ? 'wrong' : 'incorrect',
    ...(told === '' ? {} : { [isOld ? 'student_response' : 'learner_response']: told }),
  };
}
