import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReviewContext } from './review-context.ts';

/** The group in six figures. */
export function groupTiles({ words, format, analysis }: ReviewContext): TemplateResult {
  const { group: said } = words.page;
  const { learners, standings, scores, time } = analysis.group;
  const begun = learners - standings.waiting;
  const share = (count: number): string =>
    learners === 0 ? '' : said.ofAll(format.percent(count / learners));
  const tiles: readonly (readonly [name: string, figure: string, note: string])[] = [
    [said.learners, String(learners), ''],
    [said.begun, String(begun), share(begun)],
    [
      said.finished,
      String(standings.finished + standings.passed),
      share(standings.finished + standings.passed),
    ],
    [said.passed, String(standings.passed), share(standings.passed)],
    [
      said.mean,
      scores ? format.number(scores.mean) : '—',
      scores ? said.median(format.number(scores.median)) : '',
    ],
    [said.time, time ? format.duration(time.median) : '—', time ? said.median('').trim() : said.timeUnknown],
  ];
  return html`<dl class="tiles">
    ${tiles.map(
      ([name, figure, note]) =>
        html`<div>
          <dt>${name}</dt>
          <dd class="figure">${figure}</dd>
          ${note === '' ? nothing : html`<dd class="note">${note}</dd>`}
        </div>`,
    )}
  </dl>`;
}
