import { describe, expect, it } from 'vitest';
import { changedCourse, findingsOf, withFolder } from '../../../fixtures/content/course-folder.ts';

const LESSON = 'es/10-origen/10-ciclo.md';
const TIP = 'Mirar las nubes.';

describe('the check advises, and stops nothing,', () => {
  it.each([
    [
      'of an address that is no link',
      { [LESSON]: [TIP, 'Véase https://www.unwater.org/agua.'] },
      'bare-address',
      `${LESSON}:17:1  an address alone is no link; write [what is there](https://www.unwater.org/agua), or \`https://www.unwater.org/agua\` where it is only to be read`,
    ],
    [
      'of an address between quotation marks, which are no part of it',
      { [LESSON]: [TIP, 'Véase “https://www.unwater.org/agua”.'] },
      'bare-address',
      `${LESSON}:17:1  an address alone is no link; write [what is there](https://www.unwater.org/agua), or \`https://www.unwater.org/agua\` where it is only to be read`,
    ],
    [
      'of a title inside a text',
      { [LESSON]: ['## Los pasos', '# Los pasos'] },
      'top-heading',
      `${LESSON}:9:1  the title of the page stands in the front matter; begin a heading of the text with "## "`,
    ],
    [
      'of quotation marks around a title, which learners would see',
      { 'es/10-origen/section.yaml': ['title: El origen', 'title: “El origen”'] },
      'curly-quotes',
      'es/10-origen/section.yaml:1:8  “ and ” are shown as part of this text; if they were to hold it together, type the straight one, ", in their place',
    ],
    [
      'of what may be the end of a text, or a comment',
      { 'es/10-origen/section.yaml': ['title: El origen', 'title: El origen # y el fin'] },
      'lost-text',
      'es/10-origen/section.yaml:1:18  "# y el fin" is lost, because "#" begins a comment here; put the whole text in quotes: "…", or write the comment on a line of its own',
    ],
    [
      'of bold words that are not closed',
      { [LESSON]: [TIP, 'Hasta **ochenta litros de agua.'] },
      'lost-emphasis',
      `${LESSON}:17:1  "**" is shown here as it is written; bold words begin and end with it, without a blank inside, as in **agua**`,
    ],
    [
      'of bold words with a blank inside',
      { [LESSON]: [TIP, 'Hasta\n** ochenta litros ** de agua.'] },
      'lost-emphasis',
      `${LESSON}:18:1  "**" is shown here as it is written; bold words begin and end with it, without a blank inside, as in **agua**`,
    ],
    [
      'of bold words that end with one star',
      { [LESSON]: [TIP, 'Hasta *ochenta* litros,\ny los **restos* de agua.'] },
      'lost-emphasis',
      `${LESSON}:18:1  a "*" is shown here as it is written; emphasis ends with as many stars as it begins with, as in *agua* or **agua**`,
    ],
    [
      'of a product whose stars are taken for emphasis',
      { [LESSON]: [TIP, 'Son *litros*:\n2*3*4.'] },
      'lost-text',
      `${LESSON}:18:1  two stars are not shown here, and what is between them is in italics inside of a word or number; write "\\*" for a star that is to be read, or "×" between numbers`,
    ],
    [
      'of a footnote',
      { [LESSON]: [TIP, 'Hasta ochenta litros[^1].'] },
      'footnote',
      `${LESSON}:17:1  footnotes are shown as they are written; put the words here, in brackets, or into a ::: callout`,
    ],
  ] as const)('%s', async (_what, change, rule, line) => {
    const found = await withFolder(changedCourse(change), findingsOf);
    expect(found.filter((one) => one.rule === rule)).toEqual([{ rule, level: 'advice', line }]);
    expect(found.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    [
      'an address in a link, as code, or with its own brackets',
      { [LESSON]: [TIP, 'Véase [ONU-Agua](https://www.unwater.org/) o `https://a.example`.'] },
    ],
    ['bold words, and stars that are meant', { [LESSON]: [TIP, 'Son **80** y `2 ** 3`, y \\*\\*\\*.'] }],
    [
      'stars as code or with blanks, and the first letters of a name',
      { [LESSON]: [TIP, 'Son `2*3*4`, 2 * 3 * 4, y la *O*rganización **O**MM.'] },
    ],
    ['a number sign that is no heading', { [LESSON]: [TIP, 'Vale el\n#agua de hoy.'] }],
    [
      'quotation marks inside a title',
      { 'es/10-origen/section.yaml': ['title: El origen', 'title: El “origen”'] },
    ],
  ] as const)('and not of %s', async (_what, change) => {
    const rules = [
      'bare-address',
      'top-heading',
      'curly-quotes',
      'lost-emphasis',
      'lost-text',
      'footnote',
      'shape',
    ];
    const found = await withFolder(changedCourse(change), findingsOf);
    expect(found.filter(({ rule }) => rules.includes(rule))).toEqual([]);
  });
});
