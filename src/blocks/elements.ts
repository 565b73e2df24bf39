import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { accordionTemplate } from './accordion/accordion.template.ts';
import { calloutTemplate } from './callout/callout.template.ts';
import { cardsTemplate } from './cards/cards.template.ts';
import { comparisonTemplate } from './comparison/comparison.template.ts';
import { figureTemplate } from './figure/figure.template.ts';
import { keyIdeaTemplate } from './key-idea/key-idea.template.ts';
import type { Block, BlockKind, BlockOf } from './models.ts';
import { mediaTemplate } from './media/media.template.ts';
import { placesTemplate } from './places/places.template.ts';
import { proseTemplate } from './prose/prose.template.ts';
import { quoteTemplate } from './quote/quote.template.ts';
import { reflectionTemplate } from './reflection/reflection.template.ts';
import { stepsTemplate } from './steps/steps.template.ts';
import { tabsTemplate } from './tabs/tabs.template.ts';
import { timelineTemplate } from './timeline/timeline.template.ts';
import { todayTemplate } from './today/today.template.ts';

type Templates = { readonly [Kind in BlockKind]: (block: BlockOf<Kind>, lesson: string) => TemplateResult };

/** Which template or element draws which kind. `check`, `scenario` and `tabs` come to life when `app/later.ts` arrives. */
const templates: Templates = {
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
  check: (block) => html`<block-check .block=${block}></block-check>`,
  scenario: (block) => html`<block-scenario .block=${block}></block-scenario>`,
  reflection: reflectionTemplate,
};

/** Draws a block of a lesson. @param lesson its id: a learner's notes belong to it */
export function blockTemplate(block: Block, lesson: string): TemplateResult {
  // The table pairs each kind with its own template, which TypeScript can't follow through an index.
  return (templates[block.kind] as (block: Block, lesson: string) => TemplateResult)(block, lesson);
}
