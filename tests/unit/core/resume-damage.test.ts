import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import { aCourse } from '../../fixtures/course.ts';
import { histories } from './histories.ts';
import { after, allLessons, takingAll } from './play.ts';

const course = aCourse({ sections: 2, activities: 1, pool: 8, draw: 4 });
const text = encodeResume(course, takingAll(course, after(course, allLessons(course)), 0.5), 12);

const REASONS = ['damaged', 'foreign', 'newer'];

describe('resume data that can not be read', () => {
  it('are refused with a reason wherever they were cut off', () => {
    for (let end = 0; end < text.length; end += 1) {
      const resumed = decodeResume(course, text.slice(0, end));
      expect(resumed.ok ? '' : resumed.reason).toBeOneOf(REASONS);
    }
  });

  it('are refused with a reason whichever character was changed', () => {
    fc.assert(
      fc.property(
        histories,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (history, at, character) => {
          const whole = encodeResume(history.course, history.state, 3);
          const index = at % whole.length;
          fc.pre(whole[index] !== character);
          const changed = whole.slice(0, index) + character + whole.slice(index + 1);
          const resumed = decodeResume(history.course, changed);
          expect(resumed.ok ? '' : resumed.reason).toBeOneOf(REASONS);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['in front', `x${text}`, 'foreign'],
    ['behind', `${text}x`, 'damaged'],
    ['twice', text + text, 'damaged'],
    ['in upper case', text.toUpperCase(), 'foreign'],
  ])('are refused when something was added: %s', (_says, changed, reason) => {
    expect(decodeResume(course, changed)).toEqual({ ok: false, reason });
  });

  it.each([
    '',
    ' ',
    'null',
    'undefined',
    '0',
    '{}',
    '{"bookmark":"lesson-1"}',
    '<div>gi1.</div>',
    '2/5|1,0,1|80',
    'N4IgDg9gTgLiBcIDCBXGBTCATAzgUQA8AHAQwCc',
    'gi',
    'gi1',
    'gi.1.',
    'GI1.0.0',
    '\u0000\ud800',
    'x'.repeat(100_000),
  ])('are foreign: %.30j', (foreign) => {
    expect(decodeResume(course, foreign)).toEqual({ ok: false, reason: 'foreign' });
  });

  it.each(['gi2.whatever', 'gi10.0.0.0', `gi2${text.slice(3)}`])(
    'are newer than this course: %.20j',
    (newer) => {
      expect(decodeResume(course, newer)).toEqual({ ok: false, reason: 'newer' });
    },
  );

  it.each(['gi1.', 'gi1..', 'gi1.0', 'gi1.........', 'gi1.0.0.....00000'])('are damaged: %j', (damaged) => {
    expect(decodeResume(course, damaged)).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('resume data on their way through an LMS', () => {
  it('survive being escaped as HTML, once or twice', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const whole = encodeResume(history.course, history.state, 3);
        expect(escapeHtml(escapeHtml(whole))).toBe(whole);
      }),
    );
  });

  it('survive being trimmed', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const whole = encodeResume(history.course, history.state, 3);
        expect(whole.trim()).toBe(whole);
      }),
    );
  });

  it('are never a number in the eyes of PHP', () => {
    expect(Number.isNaN(Number.parseFloat(text))).toBe(true);
  });
});

function escapeHtml(plain: string): string {
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;');
}
