import { contrast, parseColour } from './contrast.ts';
import type { Colour } from './contrast.ts';

/** The grounds of the light theme that accents stand on. */
const LIGHT = ['#ffffff', '#f3f6fa', '#e6edf5'].map(colourOf);

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

/** WCAG 2.2, 1.4.3 Contrast (Minimum), for words of any size. */
const ENOUGH = 4.5;

/** The hue of a course as dark as words in it must be by day, and the soft ground that is made of it. */
export function byDay(hue: Colour): { readonly accent: Colour; readonly soft: Colour } {
  const soft = mix(hue, WHITE, 0.9);
  return { accent: readable(hue, BLACK, [...LIGHT, soft]), soft };
}

/** A colour mixed with another, step by step, until words in it can be read on every ground. */
export function readable(colour: Colour, towards: Colour, grounds: readonly Colour[]): Colour {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(colour, towards, share);
    if (grounds.every((ground) => contrast(mixed, ground) >= ENOUGH)) return mixed;
  }
  return towards;
}

/** @param share of the other colour, 0 to 1 */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const part = (at: 0 | 1 | 2): number => Math.round(one[at] + (other[at] - one[at]) * share);
  return [part(0), part(1), part(2)];
}

/** `#rrggbb` */
export function written(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** @throws Error for what is no colour */
export function colourOf(text: string): Colour {
  const colour = parseColour(text);
  if (!colour) throw new Error(`${text} is no colour, and the schema of course.yaml lets none through`);
  return colour;
}
