import type { GradedQuestion, QuestionBody, QuestionOf } from '../../src/questions/models.ts';
import type { ExportedKind } from './exported-kind.ts';
import { categorisingExports } from './kinds/categorising.ts';
import { fillInExports } from './kinds/fill-in.ts';
import { hotspotExports } from './kinds/hotspot.ts';
import { matchingExports } from './kinds/matching.ts';
import { multipleExports } from './kinds/multiple.ts';
import { numericExports } from './kinds/numeric.ts';
import { orderingExports } from './kinds/ordering.ts';
import { singleExports } from './kinds/single.ts';
import { trueFalseExports } from './kinds/true-false.ts';
import { inlineChoiceExports } from './kinds/inline-choice.ts';

type GradedKind = GradedQuestion['kind'];

/** How each kind leaves the course. */
const kinds: { readonly [Kind in GradedKind]: ExportedKind<QuestionOf<Kind>> } = {
  single: singleExports,
  multiple: multipleExports,
  'true-false': trueFalseExports,
  matching: matchingExports,
  ordering: orderingExports,
  'fill-in': fillInExports,
  numeric: numericExports,
  categorising: categorisingExports,
  hotspot: hotspotExports,
  'inline-choice': inlineChoiceExports,
};

/** How a question leaves the course. */
export function exportsOf({ kind }: GradedQuestion): ExportedKind<QuestionBody> {
  return kinds[kind];
}
