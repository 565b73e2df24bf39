import { z } from 'zod';
import { accordion } from './accordion/accordion.model.ts';
import { callout } from './callout/callout.model.ts';
import { cards } from './cards/cards.model.ts';
import { check } from './check/check.model.ts';
import { comparison } from './comparison/comparison.model.ts';
import { figure } from './figure/figure.model.ts';
import { keyIdea } from './key-idea/key-idea.model.ts';
import { media } from './media/media.model.ts';
import { places } from './places/places.model.ts';
import { prose } from './prose/prose.model.ts';
import { quote } from './quote/quote.model.ts';
import { reflection } from './reflection/reflection.model.ts';
import { scenario } from './scenario/scenario.model.ts';
import { steps } from './steps/steps.model.ts';
import { tabs } from './tabs/tabs.model.ts';
import { timeline } from './timeline/timeline.model.ts';
import { today } from './today/today.model.ts';

/** Every kind of content block; authors write `::: kind`. */
export const block = z.discriminatedUnion('kind', [
  prose,
  callout,
  keyIdea,
  today,
  quote,
  accordion,
  cards,
  tabs,
  timeline,
  steps,
  places,
  comparison,
  figure,
  media,
  check,
  scenario,
  reflection,
]);
export type Block = z.infer<typeof block>;
export type BlockKind = Block['kind'];
/** One kind of block: `BlockOf<'figure'>`. */
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;

/** Blocks that the learner uses and that a lesson may require. */
export type Activity = Extract<Block, { required: boolean }>;
