import { expect, it } from 'vitest';
import { quoted } from '../../../../scripts/since/quoted.ts';

it.each([
  ['<p>El <strong>Foro</strong> &amp; su\nmandato</p>', '«El Foro & su mandato»'],
  ['\u001b[31mrojo\u202e\u0007', '«[31mrojo»'],
  ['a'.repeat(80), `«${'a'.repeat(59)}…»`],
  ['<'.repeat(1_000_000), `«${'<'.repeat(59)}…»`],
])('quotes plain words of one line', (html, words) => {
  expect(quoted(html)).toBe(words);
});
