import { escapeXml } from '../../manifest/xml.ts';
import type { PairedLanguages } from './course-texts.ts';
import { OWN_TEXTS } from '../content/translation/file-units.ts';
import type { UnitState } from '../content/translation/file-units.ts';
import type { ExchangeFile, ExchangeText, ExchangeUnit } from './exchange-text.ts';
import { codesIn, NEEDED } from './markdown-codes.ts';
import type { Code, CodeKind, Inline, Pair } from './markdown-codes.ts';
import { splitStretches } from './segments.ts';
import type { Stretch } from './segments.ts';

/** The namespace of XLIFF 2.0, which 2.1 shares. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

/** What is to be done with a unit that is not up to date, for translators. */
const TO_DO: Readonly<Record<UnitState, string | null>> = {
  current: null,
  unrecorded:
    'Nobody noted which original this was translated from: compare both, and set the state to "translated" when they agree.',
  stale:
    'The original has changed since this was translated: compare both, mend the translation or set the state to "translated" when they agree.',
  missing: null,
  faulty: 'This translation does not fit its original: translate it anew.',
};

/** How XLIFF calls what markup does. */
const TYPES: Readonly<Record<CodeKind, string>> = {
  link: 'type="link"',
  emphasis: 'type="fmt"',
  code: 'type="other"',
  placeholder: 'type="other" subType="xlf:var"',
  blank: 'type="other"',
  escape: 'type="other"',
  line: 'type="fmt" subType="xlf:lb"',
  break: 'type="fmt" subType="xlf:pb"',
};

/**
 * The texts of a course as an XLIFF 2.0 document: a file for each file, a group for what is translated as a whole, a unit
 * for each text, with its markup as codes whose data are what the author wrote.
 * @param course the id of the course
 */
export function writeXliff(
  course: string,
  { base, lang }: Omit<PairedLanguages, 'modules'>,
  files: readonly ExchangeFile[],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF}" version="2.0" srcLang="${base}" trgLang="${lang}">`,
    ...files.flatMap((file) => writeFile(course, file)),
    '</xliff>',
    '',
  ].join('\n');
}

function writeFile(course: string, { path, units }: ExchangeFile): string[] {
  const attributes = `id="${path.replaceAll('/', '_')}" original="${course}/${path}" xml:space="preserve"`;
  return [`  <file ${attributes}>`, ...units.flatMap(writeGroup), '  </file>'];
}

/** The id of a group: OWN_TEXTS holds characters that ids may not. */
function groupId({ id }: ExchangeUnit): string {
  return id === OWN_TEXTS ? '_file' : id;
}

function writeGroup(unit: ExchangeUnit): string[] {
  return [
    `    <group id="${groupId(unit)}" name="${escapeXml(unit.label)}">`,
    ...unit.texts.flatMap((text) => writeUnit(text, unit)),
    '    </group>',
  ];
}

function writeUnit(text: ExchangeText, { state, label }: ExchangeUnit): string[] {
  // What may stay empty and does so in a translated unit is translated.
  const given = text.target ?? (text.isOptional && state === 'current' ? '' : undefined);
  const stretches = splitStretches(text.source, given);
  const codes = stretches.flatMap(({ source, target }) => [...codesIn(source), ...codesIn(target ?? [])]);
  const toDo = given === undefined ? null : TO_DO[state];
  const note = (category: string, words: string): string =>
    `          <note category="${category}">${escapeXml(words)}</note>`;
  return [
    `      <unit id="${text.id}">`,
    '        <notes>',
    ...(toDo === null ? [] : [note('to-do', toDo)]),
    note('context', `${label}: ${text.note}`),
    '        </notes>',
    ...writeData([...new Map(codes.map((code) => [code.id, code])).values()]),
    ...stretches.map((stretch) => writeStretch(stretch, state)),
    '      </unit>',
  ];
}

function writeData(codes: readonly (Code | Pair)[]): string[] {
  const data = codes.flatMap((code) =>
    'data' in code
      ? [[dataId(code), code.data]]
      : [
          [dataId(code, 'open'), code.open],
          [dataId(code, 'close'), code.close],
        ],
  );
  if (data.length === 0) return [];
  return [
    '        <originalData>',
    ...data.map(([id = '', text = '']) => `          <data id="${id}">${escapeXml(text)}</data>`),
    '        </originalData>',
  ];
}

function dataId({ id }: Code | Pair, side: 'open' | 'close' | 'alone' = 'alone'): string {
  return side === 'close' ? `d${id}-end` : `d${id}`;
}

function writeStretch({ type, source, target }: Stretch, state: UnitState): string {
  const status =
    type === 'segment' ? ` state="${target && state === 'current' ? 'translated' : 'initial'}"` : '';
  const lines = [`<source>${writeInlines(source)}</source>`];
  if (target) lines.push(`<target>${writeInlines(target)}</target>`);
  return [
    `        <${type}${status}>`,
    ...lines.map((line) => `          ${line}`),
    `        </${type}>`,
  ].join('\n');
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map((one) => (typeof one === 'string' ? escapeXml(one) : writeCode(one))).join('');
}

function writeCode(code: Code | Pair): string {
  const needed = NEEDED.has(code.kind) ? ' canDelete="no"' : '';
  const common = `id="${code.id}" ${TYPES[code.kind]}${needed}`;
  if ('data' in code) {
    const shown = code.kind === 'break' || code.kind === 'line' ? '¶' : code.data;
    return `<ph ${common} dataRef="${dataId(code)}" disp="${escapeXml(shown)}"/>`;
  }
  const data = `dataRefStart="${dataId(code, 'open')}" dataRefEnd="${dataId(code, 'close')}"`;
  const shown = `dispStart="${escapeXml(code.open)}" dispEnd="${escapeXml(code.close)}"`;
  return `<pc ${common} ${data} ${shown}>${writeInlines(code.inside)}</pc>`;
}
