import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The themes beside the light one, each a file of `src/theme/themes`, and when it applies where nobody chose. */
const BY_ITSELF = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
} as const;

export type ThemeName = keyof typeof BY_ITSELF;

/** The values of a theme, without the rule that they stand in. */
export async function themeValues(source: string, theme: ThemeName): Promise<string> {
  const css = await readFile(join(source, 'theme/themes', `${theme}.css`), 'utf8');
  const values = /:root\s*\{([^}]*)\}/.exec(css)?.[1];
  if (values === undefined) throw new Error(`themes/${theme}.css holds no :root { … }`);
  return values;
}

/** A theme where the device asks for it and the learner chose none, and where the learner chose it. Paper is light. */
export function themeRules(theme: ThemeName, values: string): string {
  const rule = (where: string): string => `:root${where}{${values}}`;
  return `@media screen and ${BY_ITSELF[theme]}{${rule(':not([data-theme])')}}@media screen{${rule(`[data-theme="${theme}"]`)}}`;
}
