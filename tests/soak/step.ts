import { SEED_LIMIT } from '../../src/core/draw.ts';
import type { Chance } from './chance.ts';
import { LEARNER_STEPS } from './learner-steps.ts';
import { NETWORK_STEPS } from './network-steps.ts';
import { PAGE_STEPS } from './page-steps.ts';
import type { World } from './world.ts';

/** A kind of step: how often it comes, and what it does. */
export interface StepKind {
  readonly weight: number;
  /**
   * Does it. The two numbers choose whatever there is to choose, in whatever state the world is.
   * @returns what was done in words, empty when there was nothing to do
   */
  readonly play: (world: World, which: number, what: number) => Promise<string>;
}

const KINDS = { ...LEARNER_STEPS, ...PAGE_STEPS, ...NETWORK_STEPS } satisfies Record<string, StepKind>;

/** One step of a history, as data. */
export interface Step {
  readonly kind: keyof typeof KINDS;
  readonly which: number;
  readonly what: number;
}

const BAG = Object.entries(KINDS).flatMap(([kind, { weight }]) =>
  Array.from({ length: weight }, () => kind as Step['kind']),
);

/** Any step. */
export function someStep(chance: Chance): Step {
  return { kind: chance.one(BAG), which: chance.below(100), what: chance.below(SEED_LIMIT) };
}

/** Takes a step. @returns what was done in words */
export function play(world: World, { kind, which, what }: Step): Promise<string> {
  return KINDS[kind].play(world, which, what);
}
