import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../components/rich-text.ts';
import { msg } from '../components/strings.ts';
import type { Html } from '../model/rich-text.ts';

/** How one part of a handed-in response fared, in words and shape, never by colour alone. */
export type PartVerdict = 'right' | 'wrong' | 'missed';

const WORDS = {
  right: 'question.part-right',
  wrong: 'question.part-wrong',
  missed: 'question.missed',
} as const;

/** A mark with its words, and the explanation that belongs to the part. */
export function partMark(verdict: PartVerdict, feedback?: Html): TemplateResult {
  return html`<span class="part-mark part-mark-${verdict}">${msg(WORDS[verdict])}</span>
    ${feedback === undefined ? nothing : html`<span class="part-feedback">${richText(feedback)}</span>`}`;
}
