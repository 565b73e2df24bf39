import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Grade, Response } from './grade.ts';
import type { QuestionBody, QuestionKind, QuestionOf } from './models.ts';
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

/** What a question's controls are drawn from. */
export interface QuestionView<Body extends QuestionBody = QuestionBody> {
  readonly question: Body;
  readonly response: Response;
  readonly grade: Grade | null;
  readonly seed: number | null;
  readonly labelledBy: string;
}

type Views = { readonly [Kind in QuestionKind]: (view: QuestionView<QuestionOf<Kind>>) => TemplateResult };

/** Which element draws which kind. */
const views: Views = {
  single: (view) =>
    html`<question-single
      .question=${view.question}
      .response=${view.response}
      .grade=${view.grade}
      .seed=${view.seed}
      .labelledBy=${view.labelledBy}
    ></question-single>`,
  multiple: (view) =>
    html`<question-multiple
      .question=${view.question}
      .response=${view.response}
      .grade=${view.grade}
      .seed=${view.seed}
      .labelledBy=${view.labelledBy}
    ></question-multiple>`,
  'true-false': (view) =>
    html`<question-true-false
      .question=${view.question}
      .response=${view.response}
      .grade=${view.grade}
      .labelledBy=${view.labelledBy}
    ></question-true-false>`,
  matching: (view) =>
    html`<question-matching
      .question=${view.question}
      .response=${view.response}
      .grade=${view.grade}
      .seed=${view.seed}
      .labelledBy=${view.labelledBy}
    ></question-matching>`,
  ordering: (view) =>
    html`<question-ordering
      .question=${view.question}
      .response=${view.response}
      .grade=${view.grade}
      .seed=${view.seed}
      .labelledBy=${view.labelledBy}
    ></question-ordering>`,
  'fill-in': (view) =>
    html`<question-fill-in
      .question=${view.question}
      .response=${view.response}
      .grade=${view.grade}
      .labelledBy=${view.labelledBy}
    ></question-fill-in>`,
  numeric: (view) =>
    html`<question-numeric
      .question=${view.question}
      .response=${view.response}
      .grade=${view.grade}
      .labelledBy=${view.labelledBy}
    ></question-numeric>`,
  categorising: (view) =>
    html`<question-categorising
      .question=${view.question}
      .response=${view.response}
      .grade=${view.grade}
      .seed=${view.seed}
      .labelledBy=${view.labelledBy}
    ></question-categorising>`,
  hotspot: (view) =>
    html`<question-hotspot
      .question=${view.question}
      .response=${view.response}
      .grade=${view.grade}
      .labelledBy=${view.labelledBy}
    ></question-hotspot>`,
  likert: (view) =>
    html`<question-likert
      .question=${view.question}
      .response=${view.response}
      .grade=${view.grade}
      .labelledBy=${view.labelledBy}
    ></question-likert>`,
};

/** Draws the controls of a question. */
export function questionControls(view: QuestionView): TemplateResult {
  // The table pairs each kind with its own view, which TypeScript can't follow through an index.
  return (views[view.question.kind] as (view: QuestionView) => TemplateResult)(view);
}
