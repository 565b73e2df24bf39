import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { blockTemplate } from '../blocks/draw-block.ts';
import '../questions/question-frame.ts';
import type { QuestionSpecimen, Specimens } from './specimens.ts';

/** The states in which a question is shown, by the name of its response. */
const STATES = [
  ['asked', null],
  ['right', 'right'],
  ['wrong', 'wrong'],
] as const;

/**
 * Every block as a lesson shows it, and every question as it is asked, answered right and answered wrong. Headings are
 * the names of kinds, as authors write them.
 */
export function galleryTemplate({ title, blocks, questions }: Specimens): TemplateResult {
  return html`<article class="gallery">
    <h1>${title}</h1>
    ${blocks.map(
      (block) =>
        html`<section aria-label=${block.kind} data-specimen=${block.kind}>
          <h2 lang="en" dir="ltr">::: ${block.kind}</h2>
          <div class="block block-${block.kind}">${blockTemplate(block, 'gallery')}</div>
        </section>`,
    )}
    ${questions.map((specimen) => STATES.map(([state, response]) => question(specimen, state, response)))}
  </article>`;
}

function question(
  { question, ...responses }: QuestionSpecimen,
  state: string,
  response: 'right' | 'wrong' | null,
): TemplateResult {
  const name = `${question.kind}-${state}`;
  return html`<section aria-label=${name} data-specimen=${name}>
    <h2 lang="en" dir="ltr">${question.kind}, ${state}</h2>
    <question-frame
      .question=${question}
      .name=${name}
      .seed=${null}
      .given=${response === null ? null : responses[response]}
    ></question-frame>
  </section>`;
}
