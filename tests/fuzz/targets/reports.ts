import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Desk } from '../../../src/review/desk.ts';
import { ourCourse } from '../../unit/review/known-course.ts';
import { edits, spoilt } from '../spoil.ts';
import { target } from '../target.ts';

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/reports/${name}`, import.meta.url)));

const EXPORT = JSON.stringify({
  course: 'El agua',
  learners: [
    {
      id: 'ana',
      name: 'Ana',
      attempts: [
        {
          startedAt: '2026-11-02T09:06:00Z',
          accessedAt: '2026-11-02T09:07:00Z',
          elements: {
            'cmi.core.lesson_status': 'passed',
            'cmi.core.score.raw': '80',
            'cmi.interactions.0.id': 's1-00_a',
            'cmi.interactions.0.student_response': 'a',
            'cmi.interactions.0.result': 'correct',
          },
        },
      ],
    },
  ],
});

/** Files as trainers have them, by a name of ours: their text, and the file that holds another text in its place. */
const BASES: Readonly<Record<string, { readonly text: string; pack(text: string): Uint8Array }>> = {
  text: { text: strFromU8(sample('s12-mastery-interactions.txt.csv')).slice(0, 1600), pack: strToU8 },
  tracks: { text: strFromU8(sample('s12-mastery-user-tracks.txt')), pack: strToU8 },
  json: { text: EXPORT, pack: strToU8 },
  xlsx: inZip('s12-mastery-basic.xlsx', 'xl/worksheets/sheet1.xml'),
  ods: inZip('s12-mastery-basic.ods', 'content.xml'),
  zip: { text: strFromU8(sample('s12-mastery-basic.xlsx'), true), pack: (text) => strToU8(text, true) },
};

/** A part of a spreadsheet whose XML is changed before it is packed again. */
function inZip(name: string, part: string): (typeof BASES)[string] {
  const entries = unzipSync(sample(name));
  return {
    text: strFromU8(entries[part] ?? new Uint8Array()),
    pack: (text) => zipSync({ ...entries, [part]: strToU8(text) }, { level: 0 }),
  };
}

const PIECES = [
  '\t',
  '\n',
  '"',
  ',',
  ';',
  '\r',
  '\0',
  '0',
  '-1',
  '1e999',
  '100',
  '%',
  'NaN',
  '__proto__',
  'constructor',
  '{}',
  '[]',
  'null',
  '{',
  '}',
  '[',
  ']',
  ':',
  'true',
  '""',
  '"elements":null',
  '"attempts":[null]',
  '1e400',
  '<c',
  '</c>',
  '<row>',
  '<row r="99999999">',
  '<c r="ZZZZ9" t="s"><v>',
  '</v></c>',
  '<!DOCTYPE x>',
  '&a;',
  '&#0;',
  'table:number-columns-repeated="99999999"',
  'table:number-rows-repeated="-1"',
  ']]>',
  '<![CDATA[',
  '<?x',
  '=cmd|x',
  '@SUM(1)',
  '<img src=x onerror=alert(1)>',
  '\u202e',
  '\uFEFF',
  '2 noviembre 2026, 9:06 AM',
];

const files = fc.record({ base: fc.constantFrom(...Object.keys(BASES)), changes: edits(PIECES) });

/** What a trainer opens: it is read or refused with a notice, and what was read can be analysed. */
export const reports = target('reports', 300, files, async ({ base, changes }) => {
  const { text, pack } = BASES[base] ?? assert.fail(`there is no base ${base}`);
  const desk = new Desk();
  await desk.do('begin', await ourCourse());
  const file = { name: 'report', bytes: pack(spoilt(text, changes)) };
  const { courses, notices } = await desk.do('read', [file]);
  assert.ok(courses.length > 0 || notices.length > 0, 'nothing was read, and nothing was said');
  for (const [course] of courses.entries()) {
    const analysis = await desk.do('analyse', { course, choice: 'last' });
    assert.ok(analysis, 'what was read is not analysed');
    // What the page and its exports show are texts.
    for (const { key, name, email } of analysis.learners)
      for (const shown of [key, name, email]) assert.equal(typeof shown, 'string');
  }
  assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
});
