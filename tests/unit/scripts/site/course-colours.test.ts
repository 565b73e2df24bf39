import { describe, expect, it } from 'vitest';
import { contrast, parseColour } from '../../../../scripts/content/rules/structure/contrast.ts';
import { courseColours } from '../../../../scripts/site/course-colours.ts';

/** The value of a token: by day the first, by night the second. */
function token(css: string, name: string, night: boolean): string {
  return [...css.matchAll(new RegExp(`--${name}:(#[0-9a-f]{6})`, 'g'))][night ? 1 : 0]![1]!;
}

const ratio = (one: string, other: string): number => contrast(parseColour(one)!, parseColour(other)!);

describe('the colour of a course', () => {
  it('leaves the theme as it is when there is none', () => {
    expect(courseColours(undefined)).toBe('');
  });

  it('is kept when words in it can be read', () => {
    expect(token(courseColours('#0f766e'), 'accent', false)).toBe('#0f766e');
  });

  it.each(['#ffff00', '#ffffff', '#000000', '#ff0000', '#7cb8ff', '#777777', '#00ff00', '#4b0082'])(
    'can be read by day and by night, whatever it is: %s',
    (colour) => {
      const css = courseColours(colour);
      for (const [night, grounds] of [
        [false, ['#ffffff', '#f3f6fa', '#e6edf5', token(css, 'accent-soft', false)]],
        [true, ['#10171f', '#18212c', '#223040', token(css, 'accent-soft', true)]],
      ] as const)
        for (const ground of grounds) {
          expect(ratio(token(css, 'accent', night), ground)).toBeGreaterThanOrEqual(4.5);
          expect(ratio(token(css, 'accent-strong', night), ground)).toBeGreaterThanOrEqual(4.5);
        }
      // `--on-accent` and `--on-key` of the theme stand on them.
      expect(ratio(token(css, 'accent', true), '#0b1622')).toBeGreaterThanOrEqual(4.5);
      for (const night of [false, true])
        expect(ratio(token(css, 'key', night), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    },
  );
});
