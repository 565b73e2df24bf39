import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { findingLevel } from '../advice/finding.ts';
import type { Finding, FindingValues } from '../advice/finding.ts';
import type { FindingWords, Names } from '../words/words.ts';
import { markName } from './answer-text.ts';
import { namesOf } from './review-context.ts';
import type { ReviewContext } from './review-context.ts';

/** A finding as a sentence. @param key the question that it speaks of, if any */
export function findingText(context: ReviewContext, found: Finding, key = ''): string {
  const { words, format, questions } = context;
  const names: Names = {
    ...namesOf(context),
    option: (mark) => markName(questions.get(key)?.question, mark, words.page),
  };
  // Kind and values belong together, which the table's type can't say.
  const sentence = words.findings[found.kind] as (
    values: FindingValues[Finding['kind']],
    ...rest: Parameters<FindingWords['sound']> extends [unknown, ...infer Rest] ? Rest : never
  ) => string;
  return sentence(found.values, format, names);
}

/** Findings as a list of what to do. */
export function findingList(context: ReviewContext, found: readonly Finding[], key = ''): TemplateResult {
  return html`<ul class="findings">
    ${found.map((one) => html`<li>${findingItem(context, one, key)}</li>`)}
  </ul>`;
}

/** A finding in a table: where all is well the level says enough. */
export function findingCell(context: ReviewContext, one: Finding, key = ''): TemplateResult {
  const level = findingLevel(one.kind);
  return level === 'good' && one.kind === 'sound'
    ? html`<span class="level level-good">${context.words.page.findingLevels.good}</span>`
    : findingItem(context, one, key);
}

/** One finding: its level as a word, then the sentence. */
export function findingItem(context: ReviewContext, one: Finding, key = ''): TemplateResult {
  const { words } = context;
  const level = findingLevel(one.kind);
  return html`<span class=${`level level-${level}`}>${words.page.findingLevels[level]}</span>
    <span
      >${findingText(context, one, key)}
      ${one.isTentative ? html`<small>${words.page.tentative}</small>` : nothing}</span
    >`;
}
