import type { TemplateResult } from 'lit';
import { accordionTemplate } from './accordion/accordion.template.ts';
import { calloutTemplate } from './callout/callout.template.ts';
import { cardsTemplate } from './cards/cards.template.ts';
import { checkTemplate } from './check/check.template.ts';
import { comparisonTemplate } from './comparison/comparison.template.ts';
import { figureTemplate } from './figure/figure.template.ts';
import { keyIdeaTemplate } from './key-idea/key-idea.template.ts';
import type { BlockKind, BlockOf } from './models.ts';
import { mediaTemplate } from './media/media.template.ts';
import { placesTemplate } from './places/places.template.ts';
import { proseTemplate } from './prose/prose.template.ts';
import { quoteTemplate } from './quote/quote.template.ts';
import { reflectionTemplate } from './reflection/reflection.template.ts';
import { scenarioTemplate } from './scenario/scenario.template.ts';
import { stepsTemplate } from './steps/steps.template.ts';
import { tabsTemplate } from './tabs/tabs.template.ts';
import { timelineTemplate } from './timeline/timeline.template.ts';
import { todayTemplate } from './today/today.template.ts';

/**
 * Which template draws which kind; `check`, `scenario` and `tabs` come to life when `app/later.ts` arrives. A package may
 * hold this table twice: a template that were written in it would be another one then, and what learners do in it be lost.
 */
export const templates: Templates = {
  prose: proseTemplate,
  callout: calloutTemplate,
  'key-idea': keyIdeaTemplate,
  today: todayTemplate,
  quote: quoteTemplate,
  accordion: accordionTemplate,
  cards: cardsTemplate,
  tabs: tabsTemplate,
  timeline: timelineTemplate,
  steps: stepsTemplate,
  places: placesTemplate,
  comparison: comparisonTemplate,
  figure: figureTemplate,
  media: mediaTemplate,
  check: checkTemplate,
  scenario: scenarioTemplate,
  reflection: reflectionTemplate,
};

/** What draws each kind of block. @param lesson the id of the block's lesson: a learner's notes belong to it */
export type Templates = {
  readonly [Kind in BlockKind]: (block: BlockOf<Kind>, lesson: string) => TemplateResult;
};
