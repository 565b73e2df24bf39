import { contrast, parseColour } from '../content/rules/structure/contrast.ts';
import type { Colour } from '../content/rules/structure/contrast.ts';
import { themeRules } from './themes.ts';

/** The grounds of the light and the dark theme that accents stand on. */
const LIGHT = ['#ffffff', '#f3f6fa', '#e6edf5'].map(colourOf);
const DARK = ['#10171f', '#18212c', '#223040'].map(colourOf);

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
const NIGHT = colourOf('#10171f');

/** WCAG 2.2, 1.4.3 Contrast (Minimum), for words of any size. */
const ENOUGH = 4.5;

/**
 * The style sheet that gives a course its colour. A hue of the author's choice is made as dark by day, and as light by
 * night, as words in it must be, so that no colour makes a course hard to read.
 * @param colour `#rrggbb`; undefined leaves the theme as it is
 */
export function courseColours(colour: string | undefined): string {
  if (colour === undefined) return '';
  const hue = colourOf(colour);
  const softLight = mix(hue, WHITE, 0.9);
  const light = readable(hue, BLACK, [...LIGHT, softLight]);
  const softDark = mix(hue, NIGHT, 0.82);
  const dark = readable(hue, WHITE, [...DARK, softDark]);
  const strong = mix(light, BLACK, 0.22);
  const day = tokens({
    accent: light,
    'accent-strong': strong,
    'accent-soft': softLight,
    key: strong,
    focus: light,
    'draw-1': light,
  });
  const night = tokens({
    accent: dark,
    'accent-strong': mix(dark, WHITE, 0.3),
    'accent-soft': softDark,
    key: readable(mix(hue, NIGHT, 0.4), BLACK, [WHITE]),
    focus: colourOf('#ffd54d'),
    'draw-1': dark,
  });
  return `:root{${day}}${themeRules('dark', night)}`;
}

/** A colour mixed with another, step by step, until words in it can be read on every ground. */
function readable(colour: Colour, towards: Colour, grounds: readonly Colour[]): Colour {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(colour, towards, share);
    if (grounds.every((ground) => contrast(mixed, ground) >= ENOUGH)) return mixed;
  }
  return towards;
}

/** @param share of the other colour, 0 to 1 */
function mix(one: Colour, other: Colour, share: number): Colour {
  const part = (at: 0 | 1 | 2): number => Math.round(one[at] + (other[at] - one[at]) * share);
  return [part(0), part(1), part(2)];
}

function tokens(colours: Readonly<Record<string, Colour>>): string {
  return Object.entries(colours)
    .map(([name, parts]) => `--${name}:#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)
    .join(';');
}

function colourOf(text: string): Colour {
  const colour = parseColour(text);
  if (!colour) throw new Error(`${text} is no colour, and the schema of course.yaml lets none through`);
  return colour;
}
