import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn, parseCodes, toMarkdown, written } from '../../../../scripts/xliff/markdown-codes.ts';
import { anyCharacter } from '../../../fixtures/any-character.ts';

const PIECES = [
  '*',
  '**',
  '_',
  '__',
  '____',
  '`',
  '``',
  '[',
  ']',
  '](',
  ')',
  '](glossary:mag)',
  '{n}',
  '{',
  '}',
  '\\',
  '|',
  '|---|',
  '\n',
  '\n\n',
  '## ',
  '- ',
  '1. ',
  '> ',
  ' ',
  '  \n',
  'word',
  'ñandú',
  '\u00A0',
  'a.b',
  ':::',
  '---',
  '<',
  '&amp;',
  '!',
] as const;

const markdown = array(constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('the markup of a text', () => {
  it('becomes codes and the same text again, whatever the text is', () => {
    assert(
      property(oneof(markdown, string({ unit: anyCharacter })), (text) => {
        expect(toMarkdown(parseCodes(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('gets a code of its own each, numbered from 1', () => {
    assert(
      property(markdown, (text) => {
        const codes = codesIn(parseCodes(text));
        expect(codes.map(({ id }) => id).toSorted((one, other) => Number(one) - Number(other))).toEqual(
          codes.map((_code, index) => String(index + 1)),
        );
      }),
    );
  });

  it.each([
    ['a [term](glossary:mag) here', ['[…](glossary:mag)']],
    ['**[both](lesson:a)** and *one*', ['**…**', '[…](lesson:a)', '*…*']],
    ['{n} of {of}, and ____.', ['{n}', '{of}', '____']],
    ['write `a * b` and \\*', ['`a * b`', '\\*']],
    ['2 * 3 * 4, snake_case_word, a [b] (c)', []],
    ['one\n\n## Two\n\n- a\n- b\n  c', ['\n\n## ', '\n\n- ', '\n- ', '\n  ']],
    ['| a | b |\n|---|---|\n| c | d |', ['| ', ' | ', ' |\n|---|---|\n| ', ' | ', ' |']],
  ])('in %j is %j', (text, codes) => {
    expect(codesIn(parseCodes(text)).map(written)).toEqual(codes);
  });
});
