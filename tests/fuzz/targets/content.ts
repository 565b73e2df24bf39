import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { linesOf, withFolder } from '../../fixtures/content/course-folder.ts';
import { SMALL_COURSE } from '../../fixtures/content/small-course.ts';
import { edits, spoilt } from '../spoil.ts';
import { target } from '../target.ts';

/** Pieces that mean something to YAML, Markdown, XML or ourselves. */
const PIECES = [
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
  '<<: *a',
  '!!js/function x',
  '!!binary x',
  '? ',
  '../',
  '2001-01-01',
  '0x10',
  'toString: x',
];

const changes = fc.oneof(
  fc.array(fc.tuple(fc.constantFrom(...Object.keys(SMALL_COURSE)), edits(PIECES, 2)), {
    minLength: 1,
    maxLength: 2,
  }),
  // Bytes that are no text, as an array of numbers.
  fc.tuple(fc.constantFrom(...Object.keys(SMALL_COURSE)), fc.array(fc.nat(255), { maxLength: 60 })),
);

/** What every line of a check looks like. */
const LINE = /^[^\s:]+:[1-9]\d*:[1-9]\d* {2}\S.*\S$/;

/** Files of content: whatever stands in them, the check answers in lines, never with a crash. */
export const content = target('content', 120, changes, async (change) => {
  const files: Record<string, string | Uint8Array> = { ...SMALL_COURSE };
  if (isBytes(change)) files[change[0]] = Uint8Array.from(change[1]);
  else for (const [path, list] of change) files[path] = spoilt(String(files[path]), list);
  for (const line of await withFolder(files, linesOf)) {
    assert.match(line, LINE);
    assert.doesNotMatch(line, /undefined|\[object|Invalid input|Maximum call/);
  }
  assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
});

type Change = typeof changes extends fc.Arbitrary<infer T> ? T : never;

function isBytes(change: Change): change is Extract<Change, readonly [string, readonly number[]]> {
  return typeof change[0] === 'string';
}
