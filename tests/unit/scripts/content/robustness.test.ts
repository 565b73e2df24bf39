import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, withFolder } from '../../../fixtures/content/course-folder.ts';
import { SMALL_COURSE } from '../../../fixtures/content/small-course.ts';

const RUNS = 60;

/** Pieces that mean something to YAML, Markdown, XML or ourselves. */
const piece = fc.oneof(
  fc.constantFrom(
    ':::',
    '::: figure',
    '---',
    '...',
    ': ',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!t ',
    '|\n',
    '>\n',
    '{{',
    '}}',
    '](',
    '<b>',
    '<!--',
    '\t',
    '\n',
    '\n\n',
    '\r',
    '\0',
    '\uFEFF',
    '#',
    '%',
    '@',
    '~',
    'null',
    '9e99',
    '.nan',
    '__proto__: x',
    'constructor: x',
    '<svg',
    '</',
    '&amp;',
    'lesson:x',
    'glossary:x',
    'lesson 0 x',
    '  ',
    '\u00a0',
  ),
  fc.string({ maxLength: 8 }),
);

const place = fc.record({
  file: fc.constantFrom(...Object.keys(SMALL_COURSE)),
  at: fc.nat(),
  cut: fc.nat({ max: 40 }),
});

/** What every line of a check looks like. */
const LINE = /^[^\s:]+:[1-9]\d*:[1-9]\d* {2}\S.*\S$/;

async function expectLines(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const line of await withFolder(files, linesOf)) {
    expect(line).toMatch(LINE);
    expect(line).not.toMatch(/undefined|\[object|Invalid input|Maximum call/);
  }
}

describe('the check', { timeout: 60_000 }, () => {
  it('answers in lines, never with a crash, however a file is spoilt', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ place, piece }), { minLength: 1, maxLength: 4 }),
        async (edits) => {
          const files: Record<string, string> = { ...SMALL_COURSE };
          for (const { place: where, piece: text } of edits) {
            const old = files[where.file] ?? '';
            const at = where.at % (old.length + 1);
            files[where.file] = old.slice(0, at) + text + old.slice(at + where.cut);
          }
          await expectLines(files);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('answers in lines, whatever bytes a file holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(SMALL_COURSE)),
        fc.uint8Array({ maxLength: 60 }),
        async (file, bytes) => {
          await expectLines({ ...SMALL_COURSE, [file]: bytes });
        },
      ),
      { numRuns: RUNS },
    );
  });
});
