import type { Colour } from '../content/rules/structure/contrast.ts';
import { byDay, colourOf, mix, readable, written } from '../content/rules/structure/readable-colour.ts';
import { themeRules } from './themes.ts';

/** The grounds of the dark theme that accents stand on. */
const DARK = ['#10171f', '#18212c', '#223040'].map(colourOf);

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
const NIGHT = colourOf('#10171f');

/**
 * The style sheet that gives a course its colour. A hue of the author's choice is made as dark by day, and as light by
 * night, as words in it must be, so that no colour makes a course hard to read.
 * @param colour `#rrggbb`; undefined leaves the theme as it is
 */
export function courseColours(colour: string | undefined): string {
  if (colour === undefined) return '';
  const hue = colourOf(colour);
  const { accent: light, soft: softLight } = byDay(hue);
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

function tokens(colours: Readonly<Record<string, Colour>>): string {
  return Object.entries(colours)
    .map(([name, parts]) => `--${name}:${written(parts)}`)
    .join(';');
}
