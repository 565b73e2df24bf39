import { html } from 'lit';
import type { TemplateResult } from 'lit';
import './group-view.ts';
import './objectives-view.ts';
import './question-view.ts';
import './questions-view.ts';
import type { ReviewContext } from './review-context.ts';

/** The whole report below one another, every question with its details. */
export function printedViews(context: ReviewContext): TemplateResult {
  const { views } = context.words.page;
  return html`<h2 class="printed">${views.group}</h2>
    <group-view .context=${context}></group-view>
    <h2 class="printed">${views.questions}</h2>
    <questions-view .context=${context}></questions-view>
    ${context.analysis.items.map(
      ({ shape }) => html`<question-view .context=${context} question=${shape.key}></question-view>`,
    )}
    <h2 class="printed">${views.objectives}</h2>
    <objectives-view .context=${context}></objectives-view>`;
}
