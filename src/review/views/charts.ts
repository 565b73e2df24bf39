import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** A part of a stacked bar. `fill` names its colour in the style sheet. */
export interface Part {
  readonly label: string;
  readonly count: number;
  readonly fill: string;
}

/** Parts of a whole as one bar; what it shows stands in words beside it or in its label. */
export function stackedBar(parts: readonly Part[]): TemplateResult {
  const sum = parts.reduce((total, { count }) => total + count, 0) || 1;
  let from = 0;
  const pieces = parts.map(({ count, fill }) => {
    const width = (count / sum) * 100;
    const piece = svg`<rect x=${from} y="0" width=${width} height="10" class=${`fill-${fill}`} />`;
    from += width;
    return piece;
  });
  const label = parts.map(({ label: name, count }) => `${name}: ${count}`).join(', ');
  return html`<svg
    class="stacked"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    role="img"
    aria-label=${label}
  >
    ${pieces}
  </svg>`;
}

/** What the colours of stacked bars mean. */
export function legend(parts: readonly Pick<Part, 'label' | 'fill'>[]): TemplateResult {
  return html`<ul class="legend">
    ${parts.map(
      ({ label, fill }) =>
        html`<li>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect width="10" height="10" class=${`fill-${fill}`} />
          </svg>
          ${label}
        </li>`,
    )}
  </ul>`;
}

/** A share with its confidence interval on a line from 0 to 100 per cent; the numbers stand beside it. */
export function intervalBar(value: number, low: number, high: number): TemplateResult {
  return html`<svg class="interval" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect x="0" y="4" width="100" height="2" class="fill-rail" />
    <rect x=${low * 100} y="3" width=${Math.max(1, (high - low) * 100)} height="4" class="fill-reach" />
    <rect x=${Math.max(0, value * 100 - 1)} y="0" width="2" height="10" class="fill-value" />
  </svg>`;
}

/** A share as a bar. */
export function shareBar(share: number, fill: string): TemplateResult {
  return html`<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect x="0" y="0" width="100" height="10" class="fill-rail" />
    <rect x="0" y="0" width=${share * 100} height="10" class=${`fill-${fill}`} />
  </svg>`;
}

/** Counts side by side: the bars are drawn, their counts and names are text. */
export function columnChart(
  label: string,
  columns: readonly { readonly label: string; readonly count: number; readonly isMarked: boolean }[],
): TemplateResult {
  const top = Math.max(1, ...columns.map(({ count }) => count));
  return html`<ol class="columns" aria-label=${label}>
    ${columns.map(
      ({ label: name, count, isMarked }) =>
        html`<li>
          <span class="count">${count === 0 ? '' : count}</span>
          <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
            <rect
              x="0"
              y=${100 - (count / top) * 100}
              width="10"
              height=${(count / top) * 100}
              class=${isMarked ? 'fill-passed' : 'fill-below'}
            />
          </svg>
          <span class="name">${name}</span>
        </li>`,
    )}
  </ol>`;
}
