import { readFileSync } from 'node:fs';
import type { Remark, Rule, Subject } from '../rule.ts';
import { say, sayMeasure } from '../../../messages/say.ts';

/** How wide a figure is on a phone whose screen is 360 px wide, in px. */
const PHONE = 300;
/** Smaller letters than these (px) nobody reads on a phone without enlarging them. */
const LEAST = 9;
/** What browsers take where a drawing says nothing (px). */
const USUAL = 16;

const TAG = /<(\/?)([a-zA-Z]+)\b([^>]*?)(\/?)>/g;
const SIZE = /\bfont-size="\s*([\d.]+)\s*(px|em|%)?\s*"/;

/** Words of a drawing shrink with it: what reads well on a wide screen may be half as large on a phone (WCAG 1.4.4, 1.4.10). */
export const smallWords: Rule = {
  name: 'small-words',
  level: 'advice',
  *find({ course }: Subject) {
    for (const { path, media } of course.sections)
      for (const [name, file] of media)
        if (name.endsWith('.svg')) yield* smallestIn(readFileSync(file, 'utf8'), `${path}/media/${name}`);
  },
};

/** The smallest words of a drawing, where they are too small: one remark is enough to draw it anew. */
function* smallestIn(file: string, path: string): Iterable<Remark> {
  // Blanks in place of comments, which may hold elements: lines stay where they are.
  const source = file.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const width = widthOf(source);
  if (width === null) return;
  const scale = PHONE / width;
  const [smallest] = [...wordsIn(source)].sort((one, other) => one.size - other.size);
  if (smallest === undefined || smallest.size * scale >= LEAST) return;
  const needed = Math.ceil(LEAST / scale);
  yield {
    place: { path, line: smallest.line, column: 1 },
    message: say`on a phone 360 px wide these words are ${sayMeasure(smallest.size * scale)} px high, expected at least ${LEAST}; give them font-size="${needed}" or more, or draw this narrower than ${width}`,
  };
}

/** How wide a drawing is in its own units; null where it does not say. */
function widthOf(source: string): number | null {
  const root = /<svg\b[^>]*>/.exec(source)?.[0] ?? '';
  const [, box] = /\bviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)/.exec(root) ?? [];
  const [, plain] = /\bwidth="\s*([\d.]+)/.exec(root) ?? [];
  const width = Number(box ?? plain);
  return width > 0 ? width : null;
}

/** Each text of a drawing with its size in the drawing's own units, which it may have from what it stands in. */
function* wordsIn(source: string): Iterable<{ readonly size: number; readonly line: number }> {
  const sizes = [USUAL];
  for (const tag of source.matchAll(TAG)) {
    const [, end, element = '', attributes = '', alone] = tag;
    if (end) {
      sizes.pop();
      continue;
    }
    const size = sizeIn(attributes, sizes.at(-1) ?? USUAL);
    if (/^(text|tspan)$/.test(element) && holdsWords(source, tag.index + tag[0].length))
      yield { size, line: source.slice(0, tag.index).split('\n').length };
    if (!alone) sizes.push(size);
  }
}

/** Whether something is written before the next tag. */
function holdsWords(source: string, from: number): boolean {
  return /^[^<]*[^<\s]/.test(source.slice(from));
}

/** @param around the size of what the element stands in */
function sizeIn(attributes: string, around: number): number {
  const [found, number = '', unit] = SIZE.exec(attributes) ?? [];
  if (found === undefined) return around;
  if (unit === 'em') return Number(number) * around;
  return unit === '%' ? (Number(number) / 100) * around : Number(number);
}
