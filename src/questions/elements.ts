import type { Grade, Response } from './grade.ts';
import type { QuestionBody, QuestionKind } from './models.ts';
import './categorising/categorising.element.ts';
import './fill-in/fill-in.element.ts';
import './hotspot/hotspot.element.ts';
import './likert/likert.element.ts';
import './matching/matching.element.ts';
import './multiple/multiple.element.ts';
import './numeric/numeric.element.ts';
import './ordering/ordering.element.ts';
import './single/single.element.ts';
import './true-false/true-false.element.ts';
import './inline-choice/inline-choice.element.ts';

/** What a question's controls are drawn from. */
export interface QuestionView {
  readonly question: QuestionBody;
  readonly response: Response;
  readonly grade: Grade | null;
  readonly seed: number | null;
  readonly labelledBy: string;
}

/** The element of each kind: one that is missing does not compile. */
type Controls = { readonly [Kind in QuestionKind]: HTMLElementTagNameMap[`question-${Kind}`] };

/** The controls of a question. @param shown those on the screen, which go on while the kind is the same */
export function questionControls(
  view: QuestionView,
  shown: Controls[QuestionKind] | null,
): Controls[QuestionKind] {
  const tag = `question-${view.question.kind}` as const;
  // The tag pairs each kind with its own element, which TypeScript can't follow through a template.
  return Object.assign(shown?.localName === tag ? shown : document.createElement(tag), view as never);
}
