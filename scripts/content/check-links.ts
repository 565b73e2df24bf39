import { refusals } from '../../src/model/rich-text.ts';
import type { Place, Problems } from './content-error.ts';
import { didYouMean } from './schema-keys.ts';
import { say } from '../messages/say.ts';

/** What links inside the course may lead to. */
export interface LinkTargets {
  readonly lesson: ReadonlySet<string>;
  /** Null when the glossary can't be read: then nothing is known about its terms. */
  readonly glossary: ReadonlySet<string> | null;
}

/** The links that Markdown made of `lesson:id` and `glossary:id`, within JSON. */
const LINK = /href=\\"#\/(lesson|glossary)\/([a-z0-9-]+)/g;

/** What was meant as a link and is shown as it was written, within JSON. */
const SHOWN = /\]\(|\] \((?=(?:https?|mailto|lesson|glossary):)/g;

/** So many at once are enough to mend; each is looked for from the beginning of its text. */
const MOST_SHOWN = 100;

/** The same in the source, where the links that Markdown understands stand beside it. */
const NO_LINK = new RegExp(
  String.raw`\]\((?!(?:(?:https?://|mailto:)[^\s)]+|(?:lesson|glossary):[a-z][a-z0-9-]*)(?:\s+"[^"]*")?\))|\] \((?=(?:https?|mailto|lesson|glossary):)`,
  'g',
);

/**
 * Checks the links in any text of a value.
 * @param text the file in which the value stands
 * @param from where in it the value begins
 */
export function checkLinks(
  value: unknown,
  text: string,
  from: Place,
  targets: LinkTargets,
  problems: Problems,
): void {
  const { links, shown } = linksIn(value);
  const told = new Map<string, number>();
  for (const { kind, id } of links) {
    const known = kind === 'lesson' ? targets.lesson : targets.glossary;
    if (!known || known.has(id)) continue;
    const link = `${kind}:${id}`;
    const before = told.get(link) ?? 0;
    told.set(link, before + 1);
    const what = kind === 'lesson' ? say`no lesson has this id` : say`the glossary has no term with this id`;
    problems.add(
      placeOfMatch(text, from, new RegExp(`${link}(?![a-z0-9-])`, 'g'), before),
      say`the link ${link} leads nowhere: ${what}${didYouMean(id, [...known])}`,
    );
  }
  const isRefused = new Map<number, boolean>();
  for (let before = 0; before < Math.min(shown, MOST_SHOWN); before += 1) {
    const place = placeOfMatch(text, from, NO_LINK, before);
    // What Markdown refuses is told already, and better.
    const refused = isRefused.get(place.line) ?? refusals(text.split('\n')[place.line - 1] ?? '').length > 0;
    isRefused.set(place.line, refused);
    if (refused) continue;
    problems.add(
      place,
      say`this is no link, and would be shown as it is written; a link is written [texto](https://…) without blanks, and in Markdown alone, not in titles`,
    );
  }
}

/** The links in the texts of a value, and how many were meant and are none. */
interface FoundLinks {
  readonly links: readonly { readonly kind: string; readonly id: string }[];
  readonly shown: number;
}

/** What was found in a block or question that is read again and again (`FileMemory`) is found once. */
const FOUND = new WeakMap<object, FoundLinks>();

function linksIn(value: unknown): FoundLinks {
  const known = typeof value === 'object' && value !== null ? FOUND.get(value) : undefined;
  if (known) return known;
  const json = JSON.stringify(value) ?? '';
  const links = Array.from(json.matchAll(LINK), ([, kind = '', id = '']) => ({ kind, id }));
  const shown = json.replace(/<code>.*?<\/code>/g, '').match(SHOWN)?.length ?? 0;
  if (typeof value === 'object' && value !== null) FOUND.set(value, { links, shown });
  return { links, shown };
}

/** Where a pattern matches for the nth time (from 0) from a place on; that place when it does not. */
function placeOfMatch(text: string, from: Place, pattern: RegExp, nth: number): Place {
  const lines = text.split('\n');
  let left = nth;
  for (let index = from.line - 1; index < lines.length; index += 1) {
    for (const match of (lines[index] ?? '').matchAll(pattern)) {
      if (left === 0) return { path: from.path, line: index + 1, column: match.index + 1 };
      left -= 1;
    }
  }
  return from;
}
