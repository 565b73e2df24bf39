import { gradeCategorising } from './categorising/categorising.grade.ts';
import { gradeFillIn } from './fill-in/fill-in.grade.ts';
import type { Grader } from './grade.ts';
import { gradeHotspot } from './hotspot/hotspot.grade.ts';
import { gradeLikert } from './likert/likert.grade.ts';
import { gradeMatching } from './matching/matching.grade.ts';
import type { QuestionBody, QuestionKind, QuestionOf } from './models.ts';
import { gradeMultiple } from './multiple/multiple.grade.ts';
import { gradeNumeric } from './numeric/numeric.grade.ts';
import { gradeOrdering } from './ordering/ordering.grade.ts';
import { gradeSingle } from './single/single.grade.ts';
import { gradeTrueFalse } from './true-false/true-false.grade.ts';
import { gradeInlineChoice } from './inline-choice/inline-choice.grade.ts';

/** Who judges which kind. */
const graders: { readonly [Kind in QuestionKind]: Grader<QuestionOf<Kind>> } = {
  single: gradeSingle,
  multiple: gradeMultiple,
  'true-false': gradeTrueFalse,
  matching: gradeMatching,
  ordering: gradeOrdering,
  'fill-in': gradeFillIn,
  numeric: gradeNumeric,
  categorising: gradeCategorising,
  hotspot: gradeHotspot,
  likert: gradeLikert,
  'inline-choice': gradeInlineChoice,
};

/** The grader of a question's kind. */
export function graderOf(body: QuestionBody): Grader<QuestionBody> {
  return graders[body.kind];
}
