import type { CourseOutline, Parts } from '../../src/model/outline.ts';
import type { Strings } from '../../src/model/strings.ts';
import type { Part } from '../content/compile.ts';
import type { ChosenLanguages } from './choose-languages.ts';

/** What somebody opens: a page of the package, which begins with a part of its own. */
export interface Opening {
  /** The file of the page: `index.html`. */
  readonly path: string;
  /** In the main language. */
  readonly outline: CourseOutline;
  readonly strings: Strings;
  /** The part in each language; the first, in the main language, stands in the page. */
  readonly parts: readonly [Part, ...Part[]];
}

/** The page of the whole course. */
export function courseOpening({ main, languages }: ChosenLanguages): Opening {
  const [first, ...others] = languages.map(({ lang, parts }) => coursePart(lang, parts));
  if (!first) throw new Error('a package holds one language at least');
  return { path: 'index.html', outline: main.outline, strings: main.strings, parts: [first, ...others] };
}

/** The part that the whole course begins with. */
export function coursePart(lang: string, parts: readonly Part[]): Part & { readonly data: Parts['course'] } {
  const name = `${lang}/course`;
  const found = parts.find((part) => part.name === name);
  if (!found) throw new Error(`${name} was not compiled`);
  // The compiler writes every part from the type that its name says.
  return { name, data: found.data as Parts['course'] };
}
