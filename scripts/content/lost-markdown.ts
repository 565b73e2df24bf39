import type { Level, Place, Problems } from './content-error.ts';
import { lostStars } from './lost-stars.ts';
import type { Lost } from './lost-stars.ts';
import { say, sayCount } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|(\s*:?-+:?\s*\|)+\s*$/;

/** A bar between cells; one with a backslash is a sign like others. */
const BAR = /(?<!\\)\|/;

/** What can't be a row of a table: nothing, or what begins a heading, a quotation or a list. */
const ENDS_TABLE = /^\s*$|^\s{0,3}(#{1,6}\s|>|[-*+]\s|\d+[.)]\s)/;

/** What programs for texts put before the entries of a list. */
const BULLET = /^\s*([•·●▪◦‣–—])\s+\S/u;

/** An address that is neither in a link nor shown as code. */
const BARE_ADDRESS = /(?<![(<"`\]:\w/]|\]\(["“”„«»])https?:\/\/[^\s)>\]`"“”„«»]+/;

/** Tells of what Markdown does not understand as it was meant. @param place of its first line */
export function tellLostMarkdown(text: string, { path, line: first }: Place, problems: Problems): void {
  for (const { line, message, rule } of [...lostTables(text), ...lostLines(text), ...lostStars(text)]) {
    const place = { path, line: first + line, column: 1 };
    const level: Level = 'advice';
    if (rule === undefined) problems.add(place, message);
    else problems.add(place, message, { name: rule, level });
  }
}

function lostLines(text: string): Lost[] {
  const lines = text.split('\n');
  return lines.flatMap((words, line): Lost[] => {
    const bullet = BULLET.exec(words)?.[1];
    // A dash alone may begin what somebody says; a row of them is a list.
    const isList =
      bullet !== undefined &&
      (!/[–—]/.test(bullet) ||
        [lines[line - 1], lines[line + 1]].some((other) => BULLET.exec(other ?? '')?.[1] === bullet));
    const address = BARE_ADDRESS.exec(words.replace(/`[^`]*`/g, ''))?.[0].replace(/[.,;:]+$/, '');
    return [
      ...(isList
        ? [
            {
              line,
              message: say`"${bullet}" makes no list here, and lines run together; begin each entry with "- ", and leave an empty line above the first`,
            },
          ]
        : []),
      ...(address !== undefined
        ? [
            {
              line,
              rule: 'bare-address',
              message: say`an address alone is no link; write [what is there](${address}), or \`${address}\` where it is only to be read`,
            },
          ]
        : []),
      ...(/^#{2,6}[^\s#]/.test(words)
        ? [
            {
              line,
              message: say`a blank is missing behind "${/^#+/.exec(words)?.[0]}", and this is shown as it is written`,
            },
          ]
        : []),
      ...(/\[\^[^\]\s]+\]/.test(words.replace(/`[^`]*`/g, ''))
        ? [
            {
              line,
              rule: 'footnote',
              message: say`footnotes are shown as they are written; put the words here, in brackets, or into a ::: callout`,
            },
          ]
        : []),
      ...(/^#\s/.test(words)
        ? [
            {
              line,
              rule: 'top-heading',
              message: say`the title of the page stands in the front matter; begin a heading of the text with "## "`,
            },
          ]
        : []),
    ];
  });
}

function lostTables(text: string): Lost[] {
  const lines = text.split('\n');
  const found: Lost[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    // Below its line of dashes all lines are rows of the table, whatever bars they have lost.
    const isTable = lines[line]?.trim() !== '' && RULE.test(lines[line + 1] ?? '');
    const isInside = isTable ? (one: string) => !ENDS_TABLE.test(one) : (one: string) => ROW.test(one);
    let end = line;
    while (end < lines.length && isInside(lines[end] ?? '')) end += 1;
    const first = line;
    found.push(...faultsOfTable(lines.slice(first, end)).map((one) => ({ ...one, line: first + one.line })));
    line = Math.max(line, end);
  }
  return found;
}

function faultsOfTable(rows: readonly string[]): Lost[] {
  const [head = '', rule = ''] = rows;
  if (rows.length < 2) return [];
  const isTable = RULE.test(rule);
  const width = cellsIn(isTable && !BAR.test(head) ? rule : head);
  if (!isTable)
    return [
      {
        line: 0,
        message: say`these lines are no table without a line of dashes below the first; write "${`| --- `.repeat(width)}|" there`,
      },
    ];
  return rows.flatMap((row, line): Lost[] => {
    const cells = cellsIn(row);
    if (!BAR.test(row)) return [{ line, message: lostBars(width) }];
    if (cells === width) return [];
    return [
      {
        line,
        message: say`this row of the table has ${sayCount(cells, '{n} cell', '{n} cells')}, and its first row ${width}; an empty cell is written as "| |"`,
      },
    ];
  });
}

function lostBars(width: number): Sentence {
  return say`this line belongs to the table, and has no bars; write "${'| … '.repeat(width)}|", or leave an empty line between it and the table`;
}

/** How many cells a row has; the bars at its ends may be left out. */
function cellsIn(row: string): number {
  const inner = row.trim().replace(/\\\|/g, '').replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').length;
}
