import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { richText } from '../../components/rich-text.ts';
import type { BlockOf } from '../models.ts';

/**
 * Things side by side: a table, and on a phone a list of criteria in which each text has its column's title before it.
 * The roles keep it a table where the style sheet shows it as none.
 */
export function comparisonTemplate({ title, columns, rows }: BlockOf<'comparison'>): TemplateResult {
  return html`<table class="comparison" role="table">
    <caption>
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ criterion, texts }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${criterion}</th>
            ${texts.map(
              (text, index) =>
                html`<td role="cell">
                  <span class="comparison-column">${columns[index]} </span>${richText(text)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
