import { categorisingBank } from './categorising/categorising.bank.ts';
import { fillInBank } from './fill-in/fill-in.bank.ts';
import { hotspotBank } from './hotspot/hotspot.bank.ts';
import type { KindBank } from './kind-bank.ts';
import { likertBank } from './likert/likert.bank.ts';
import { matchingBank } from './matching/matching.bank.ts';
import type { QuestionBody, QuestionKind, QuestionOf } from './models.ts';
import { multipleBank } from './multiple/multiple.bank.ts';
import { numericBank } from './numeric/numeric.bank.ts';
import { orderingBank } from './ordering/ordering.bank.ts';
import { singleBank } from './single/single.bank.ts';
import { trueFalseBank } from './true-false/true-false.bank.ts';
import { inlineChoiceBank } from './inline-choice/inline-choice.bank.ts';

/** What the build and trainers need to know of each kind. */
const banks: { readonly [Kind in QuestionKind]: KindBank<QuestionOf<Kind>> } = {
  single: singleBank,
  multiple: multipleBank,
  'true-false': trueFalseBank,
  matching: matchingBank,
  ordering: orderingBank,
  'fill-in': fillInBank,
  numeric: numericBank,
  categorising: categorisingBank,
  hotspot: hotspotBank,
  likert: likertBank,
  'inline-choice': inlineChoiceBank,
};

/** What the build and trainers need to know of a question's kind. */
export function bankOf({ kind }: QuestionBody): KindBank<QuestionBody> {
  return banks[kind];
}
