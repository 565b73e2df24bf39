import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { hash } from '../../../src/core/draw.ts';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import { aCourse } from '../../fixtures/course.ts';
import { after, allLessons, takingAll } from '../../unit/core/play.ts';
import { target } from '../target.ts';
import { anyCharacter } from '../../fixtures/any-character.ts';

const COURSE = aCourse({ sections: 2, activities: 1, pool: 8, draw: 4 });
const WHOLE = encodeResume(COURSE, takingAll(COURSE, after(COURSE, allLessons(COURSE)), 0.5), 12);
const ODD = ['', '.', '-', 'zzzzzzzz', '!', '~', 'é', '99', ':', '/', '__proto__', '\u0000', '1e999'];

const texts = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc
    .array(fc.constantFrom(...WHOLE.split(/([.:=;/?-])/), ...ODD), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

/** Resume data, which an LMS gives back and which learners can write themselves. */
export const resume = target('resume', 2000, texts, (text) => {
  for (const unsigned of [text, `gi1.${text}`]) assert.equal(decodeResume(COURSE, unsigned).ok, false);
  // Nonsense with the right checksum: what is understood of it is a state like any other, saved and read without a change.
  const signed = sign(`gi1.${text}`);
  const resumed = decodeResume(COURSE, signed);
  if (!resumed.ok) return;
  const again = decodeResume(COURSE, encodeResume(COURSE, resumed.state, resumed.save, resumed.attempt));
  assert.deepEqual(again, resumed);
});

/** Puts the right checksum behind a text, as only the course itself would. */
function sign(body: string): string {
  return `${body}.${hash(body).toString(36).padStart(7, '0').slice(-5)}`;
}
