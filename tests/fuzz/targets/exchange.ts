import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ContentErrors } from '../../../scripts/content/content-error.ts';
import { readGift } from '../../../scripts/questions/import/read-gift.ts';
import { readMoodleXml } from '../../../scripts/questions/import/read-moodle-xml.ts';
import { readXliff, XliffError } from '../../../scripts/xliff/xliff-reader.ts';
import { edits, spoilt } from '../spoil.ts';
import { target } from '../target.ts';

const XLIFF = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="es" trgLang="gl">
<file id="f1" original="el-agua/quiz.yaml"><group id="g"><unit id="a.stem"><originalData><data id="d1">**</data></originalData>
<segment state="translated"><source>El <pc id="1" dataRefStart="d1" dataRefEnd="d1">agua</pc><cp hex="0001"/></source>
<target order="1">A <sc id="1" dataRef="d1"/>auga<ec startRef="1" dataRef="d1"/><mrk id="m">x</mrk><ph id="2"/></target></segment>
<ignorable><source> </source></ignorable></unit></group></file></xliff>`;

const MOODLE = `<?xml version="1.0"?>
<quiz><question type="category"><category><text>top/Agua</text></category></question>
<question type="multichoice"><name><text>A</text></name><questiontext format="html"><text><![CDATA[<p>¿Qué <b>es</b>?</p>]]></text></questiontext>
<defaultgrade>1.0</defaultgrade><idnumber>a</idnumber><tags><tag><text>OA1</text></tag></tags>
<answer fraction="100"><text>Vapor</text><feedback><text>Sí</text></feedback></answer><answer fraction="0"><text>Hielo</text></answer></question>
<question type="numerical"><name><text>B</text></name><questiontext><text>¿Cuánto?</text></questiontext>
<answer fraction="100"><text>10</text><tolerance>0.5</tolerance></answer></question></quiz>`;

const GIFT = `$CATEGORY: top/Agua

// [id:a] [tag:OA1]
::A::¿Qué es? {=Vapor#Sí ~Hielo#No ~%50%Agua}

::B::¿Cuánto? {#10:0.5}

::C::Pares {=a -> b =c -> d}

::D::Falso {F#x#y}
`;

const PIECES = [
  '<cp hex="FFFFFFFF"/>',
  '<cp hex="-1"/>',
  '<cp hex="D800"/>',
  'order="1e999"',
  'id="__proto__"',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#0;',
  '&#xFFFFFFFF;',
  '&#55296;',
  '<![CDATA[',
  ']]>',
  '<text>',
  '</text>',
  '<p>',
  '<img src=x onerror=alert(1)>',
  '{',
  '}',
  '=',
  '~',
  '%',
  '#',
  '::',
  '\\',
  '->',
  '..',
  '%1e999%',
  '1e999',
  'NaN',
  '\n',
  '\0',
];

/** Readers of what other programs export, each with an honest text, and the error by which it refuses what is none. */
const READERS = {
  xliff: {
    text: XLIFF,
    read: (text: string) => readXliff(new TextEncoder().encode(text)),
    refusal: XliffError,
  },
  moodle: { text: MOODLE, read: (text: string) => readMoodleXml('bank.xml', text), refusal: ContentErrors },
  gift: { text: GIFT, read: readGift, refusal: ContentErrors },
} as const;

const files = fc.record({
  reader: fc.constantFrom<keyof typeof READERS>('xliff', 'moodle', 'gift'),
  changes: edits(PIECES),
});

/** What translators' tools and question banks export: it is read, or refused in the reader's own words. */
export const exchange = target('exchange', 500, files, ({ reader, changes }) => {
  const { text, read, refusal } = READERS[reader];
  try {
    read(spoilt(text, changes));
  } catch (error) {
    assert.ok(error instanceof refusal, error instanceof Error ? error.stack : String(error));
    assert.doesNotMatch(error.message, /undefined|\[object/);
  }
});
