import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, parseColour } from '../../../../scripts/content/rules/structure/contrast.ts';
import { styleSheet } from '../../../../scripts/site/style-sheet.ts';
import { themeRules } from '../../../../scripts/site/themes.ts';

/** What a theme says of colours, by token. */
function tokens(file: string): Readonly<Record<string, string>> {
  const css = readFileSync(`src/theme/${file}`, 'utf8');
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const light = tokens('1-tokens.css');

/** Words and what they stand on. */
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['text', ['surface', 'surface-2', 'surface-3', 'accent-soft', 'today-soft', 'partly-soft']],
  ['muted', ['surface', 'surface-2', 'accent-soft']],
  ['accent', ['surface', 'surface-2', 'accent-soft']],
  ['accent-strong', ['surface', 'surface-2']],
  ['on-accent', ['accent', 'accent-strong']],
  ['right', ['surface', 'surface-2', 'right-soft']],
  ['wrong', ['surface', 'surface-2', 'wrong-soft']],
  ['partly', ['surface', 'surface-2', 'partly-soft']],
  ['today', ['today-soft']],
  ['on-key', ['key']],
  ['draw-on', ['draw-1', 'draw-2', 'draw-3', 'draw-4']],
];

describe.each([
  ['the light theme', '1-tokens.css', 4.5],
  ['the dark theme', 'themes/dark.css', 4.5],
  ['high contrast', 'themes/contrast.css', 7],
])('%s', (_name, file, enough) => {
  const theme = tokens(file);

  it('has a value for every colour', () => {
    expect(Object.keys(theme)).toEqual(Object.keys(light));
  });

  it.each(WORDS)('lets words in --%s be read on every ground', (word, grounds) => {
    for (const ground of grounds)
      expect(
        contrast(parseColour(theme[word]!)!, parseColour(theme[ground]!)!),
        `--${word} on --${ground}`,
      ).toBeGreaterThanOrEqual(enough);
  });

  it('shows edges, drawings and the focus on the page', () => {
    for (const edge of ['line-strong', 'focus', 'draw-1', 'draw-2', 'draw-3', 'draw-4'])
      expect(
        contrast(parseColour(theme[edge]!)!, parseColour(theme['surface']!)!),
        edge,
      ).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheet', () => {
  it('applies a theme where the device asks for it and nobody chose, and where somebody chose it, on screens', () => {
    expect(themeRules('dark', '--surface:#000')).toBe(
      '@media screen and (prefers-color-scheme: dark){:root:not([data-theme]){--surface:#000}}' +
        '@media screen{:root[data-theme="dark"]{--surface:#000}}',
    );
  });

  it('puts high contrast above the colour of a course', async () => {
    const css = await styleSheet('src', undefined, '#0f766e');
    expect(css.indexOf('--accent:#0f766e')).toBeGreaterThan(0);
    expect(css.lastIndexOf('prefers-contrast')).toBeGreaterThan(css.indexOf('--accent:#0f766e'));
  });
});
