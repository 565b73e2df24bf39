/** What a spreadsheet would take for a formula, and would run. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as a CSV file: UTF-8 with a byte order mark, so that Excel keeps accents; lines end as RFC 4180 says.
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, which makes it a text.
 */
export function csv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => written(cell, separator)).join(separator)}\r\n`).join('')}`;
}

function written(cell: string, separator: string): string {
  const inert = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(inert) || inert.includes(separator) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
