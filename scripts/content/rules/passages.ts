import type { Html } from '../../../src/model/rich-text.ts';
import type { Place } from '../content-error.ts';
import type { ParsedLesson } from '../parse-lesson.ts';
import type { PlacedBlock } from '../parse-block.ts';
import type { Subject } from './rule.ts';

/** A paragraph, list entry, heading or other run of words that learners read. */
export interface Passage {
  /** With emphasis and links. */
  readonly html: Html;
  /** The words alone. */
  readonly text: string;
  /** The element that holds it (`p`, `li`, `h2`, `td` …); empty for a field of one line. */
  readonly tag: string;
  /** Whether these are somebody else's words. */
  readonly quoted: boolean;
  /** Where the field begins in which it stands. */
  readonly place: Place;
}

/** A file, and what learners read of it. */
export interface Writing {
  readonly path: string;
  readonly source: string;
  readonly passages: readonly Passage[];
}

/** Keys of fields that nobody reads: names for programs, where facts come from, and words inside drawings. */
const UNREAD = new Set(
  'kind id src svg captions captionsLang poster verdict tone next category level objective deck facts labels accept match url formerUrl archiveUrl'.split(
    ' ',
  ),
);

const BOUNDARY = /<(\/?)(p|li|h[2-6]|td|th|tr|ul|ol|table|thead|tbody|blockquote|div|hr)\b[^>]*>/;

/** What learners read of a value, in its order. */
export function passagesOf(value: unknown, placeOf: (keys: readonly PropertyKey[]) => Place): Passage[] {
  const found: Passage[] = [];
  const walk = (part: unknown, keys: readonly PropertyKey[]): void => {
    if (typeof part === 'string') found.push(...split(part, placeOf(keys)));
    else if (Array.isArray(part)) part.forEach((member, index) => walk(member, [...keys, index]));
    else if (typeof part === 'object' && part !== null) {
      for (const [key, member] of Object.entries(part)) if (!UNREAD.has(key)) walk(member, [...keys, key]);
    }
  };
  walk(value, []);
  return found;
}

function split(html: Html, place: Place): Passage[] {
  // The pattern has two groups, so that each text is followed by the slash and the name of the next tag.
  const pieces = html.split(BOUNDARY);
  const passages: Passage[] = [];
  let tag = '';
  for (let index = 0; index < pieces.length; index += 3) {
    const piece = (pieces[index] ?? '').trim();
    const text = plainWords(piece);
    if (text !== '') passages.push({ html: piece, text, tag, quoted: false, place });
    tag = pieces[index + 1] === '/' ? '' : (pieces[index + 2] ?? '');
  }
  return passages;
}

/** HTML without its markup. */
export function plainWords(html: Html): string {
  return (
    html
      .replace(/<br\s*\/?>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      // Single blanks, which are nearly all, may stay as they are.
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim()
  );
}

/** A block's passages. */
export function blockPassages({ block, placeOf }: PlacedBlock): Passage[] {
  const quoted = block.kind === 'quote';
  return passagesOf(block, placeOf).map((passage) => ({ ...passage, quoted }));
}

/** What everybody reads of a lesson: not its activities, which take their own time, nor the text equivalents of pictures and recordings. */
export function runningText(lesson: ParsedLesson): Passage[] {
  return lesson.blocks.flatMap((placed) =>
    'required' in placed.block || ['figure', 'media'].includes(placed.block.kind)
      ? []
      : blockPassages(placed),
  );
}

/** Every file that learners read, lessons first. */
export function writingsOf({ course }: Subject): Writing[] {
  const { settings, terms, references, sections } = course;
  const { summary, description, credits } = settings.value;
  const lessons = sections.flatMap((section) => section.lessons);
  return [
    ...lessons.map((lesson) => ({
      path: lesson.path,
      source: lesson.text,
      passages: lesson.blocks.flatMap(blockPassages),
    })),
    ...sections.flatMap(({ quiz, settings: section }) => [
      writing(section, section.value),
      ...(quiz ? [writing(quiz, quiz.value)] : []),
    ]),
    writing(settings, { summary, description, credits }),
    writing(terms, { terms: terms.value }),
    writing(references, { references: references.value }),
  ];
}

function writing(
  file: { path: string; text: string; place: (keys: readonly PropertyKey[]) => Place },
  value: unknown,
): Writing {
  return { path: file.path, source: file.text, passages: passagesOf(value, file.place) };
}
