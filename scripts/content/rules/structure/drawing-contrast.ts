import { readFileSync } from 'node:fs';
import type { Remark, Rule, Subject } from '../rule.ts';
import { contrast, parseColour } from './contrast.ts';
import { say, sayMeasure } from '../../../messages/say.ts';
import type { Sentence } from '../../../messages/say.ts';

/** What a drawing stands on: `--surface` in each theme of `src/theme`. */
export const SURFACES = ['#ffffff', '#10171f', '#000000'] as const;

const TAG = /<([a-zA-Z]+)\b[^>]*>/g;
const COLOUR = /\b(fill|stroke)="([^"]*)"/g;
/** Values that bring no colour of their own. */
const NONE = /^(none|currentColor|inherit|transparent|url\(.*\))$/i;

const ENOUGH_FOR_SHAPES = 3;
const ENOUGH_FOR_WORDS = 4.5;

/**
 * A drawing's classes follow the theme, light, dark and in high contrast; a colour of its own must be seen on all three grounds: 3:1 for
 * shapes (WCAG 2.2, 1.4.11 Non-text Contrast), 4.5:1 for words (1.4.3).
 */
export const drawingContrast: Rule = {
  name: 'drawing-contrast',
  level: 'advice',
  *find({ course }: Subject) {
    for (const { path, media } of course.sections) {
      for (const [name, file] of media) {
        if (name.endsWith('.svg')) yield* coloursIn(readFileSync(file, 'utf8'), `${path}/media/${name}`);
      }
    }
  },
};

function* coloursIn(source: string, path: string): Iterable<Remark> {
  for (const tag of source.matchAll(TAG)) {
    const [whole, element = ''] = tag;
    const enough = /^(text|tspan)$/.test(element) ? ENOUGH_FOR_WORDS : ENOUGH_FOR_SHAPES;
    for (const [attribute, , colour = ''] of whole.matchAll(COLOUR)) {
      if (NONE.test(colour)) continue;
      const fault = faultOf(colour, enough);
      if (fault === null) continue;
      const line = source.slice(0, tag.index).split('\n').length;
      yield {
        place: { path, line, column: 1 },
        message: say`${attribute} ${fault}; use a class such as d-line or d-accent, which follows the theme`,
      };
    }
  }
}

function faultOf(colour: string, enough: number): Sentence | null {
  const rgb = parseColour(colour);
  if (rgb === null) return say`is a colour whose contrast is not known`;
  const ratios = SURFACES.map((surface) => contrast(rgb, parseColour(surface) ?? rgb));
  const worst = Math.min(...ratios);
  if (worst >= enough) return null;
  return ratios[0] === worst
    ? say`has a contrast of ${sayMeasure(worst)}:1 on the light ground, expected ${enough}:1`
    : say`has a contrast of ${sayMeasure(worst)}:1 on the dark ground, expected ${enough}:1`;
}
