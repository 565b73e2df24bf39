import type {
  Interaction,
  ObjectiveReport,
  ResponseValue,
  Slot,
  Snapshot,
} from '../../src/core/tracking-port.ts';

/** One slot of every type of interaction, then one whose question has left the course. */
export const SLOTS: readonly Slot[] = [
  { slot: 0, id: 's1-00_alcaldia-opina', type: 'choice' },
  { slot: 1, id: 's1-01_informe-dos-nombres', type: 'true-false' },
  { slot: 2, id: 's1-02_red-comunitaria-papeles', type: 'matching' },
  { slot: 3, id: 's1-03_orden-hitos', type: 'sequencing' },
  { slot: 4, id: 's2-04_completar-definicion', type: 'fill-in' },
  { slot: 5, id: 's2-05_definicion-anios', type: 'numeric' },
  { slot: 6, id: 'retired-06', type: 'choice' },
  { slot: 7, id: 's2-07_puede-el-foro-dar-ordenes', type: 'choice' },
  { slot: 8, id: 's2-08_con-que-seguridad', type: 'likert' },
];

/** For every type of interaction what a learner gives, and what would have been right. */
export const RESPONSES: Readonly<
  Record<Slot['type'], { readonly given: ResponseValue; readonly correct: readonly ResponseValue[] }>
> = {
  choice: { given: { type: 'choice', ids: ['c', 'a'] }, correct: [{ type: 'choice', ids: ['a', 'b'] }] },
  'true-false': {
    given: { type: 'true-false', value: true },
    correct: [{ type: 'true-false', value: false }],
  },
  matching: {
    given: {
      type: 'matching',
      pairs: [
        ['a', '2'],
        ['b', '1'],
      ],
    },
    correct: [
      {
        type: 'matching',
        pairs: [
          ['a', '1'],
          ['b', '2'],
        ],
      },
    ],
  },
  sequencing: {
    given: { type: 'sequencing', ids: ['b', 'a', 'c'] },
    correct: [{ type: 'sequencing', ids: ['a', 'b', 'c'] }],
  },
  'fill-in': {
    given: { type: 'fill-in', text: 'múltiples partes' },
    correct: [
      { type: 'fill-in', text: 'múltiples partes interesadas' },
      { type: 'fill-in', text: 'multisectorial' },
    ],
  },
  likert: { given: { type: 'likert', id: '5' }, correct: [] },
  numeric: {
    given: { type: 'numeric', value: 3.5, tolerance: 0 },
    correct: [{ type: 'numeric', value: 4, tolerance: 0.25 }],
  },
};

/** 2006-10-30 at 10:05:07.250 of the machine's own time. */
export const AT = new Date(2006, 9, 30, 10, 5, 7, 250).getTime();

/** An answer to the question of a slot; `change` says what is different about this one. */
export function anInteraction(slot: number, change: Partial<Interaction> = {}): Interaction {
  const place = SLOTS[slot];
  if (!place) throw new Error(`samples: there is no slot ${slot}, expected 0 to ${SLOTS.length - 1}`);
  const { given, correct } = RESPONSES[place.type];
  return {
    ...place,
    objective: 's1_introduccion',
    response: given,
    correct,
    score: 0.5,
    weight: 1.5,
    at: AT,
    latencySeconds: 12.4,
    description: '¿Puede el Foro «dar órdenes» a los países?',
    ...change,
  };
}

/** A section's report. */
export function anObjective(slot: number, change: Partial<ObjectiveReport> = {}): ObjectiveReport {
  return { slot, id: `s${slot + 1}_seccion`, score: null, verdict: 'not-attempted', ...change };
}

/** A maker of snapshots whose resume data differ each time, as the core's do. */
export function snapshots(): (change?: Partial<Snapshot>) => Snapshot {
  let save = 0;
  return (change = {}) => {
    save += 1;
    return {
      location: 'lesson/por-que-nacio/3',
      resume: `gi1.${save.toString(36)}.0.l4-3.a2`,
      verdict: 'incomplete',
      score: null,
      progress: 0.25,
      seconds: 61 * save,
      objectives: [],
      ...change,
    };
  };
}
