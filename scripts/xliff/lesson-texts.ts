import { block } from '../../src/blocks/models.ts';
import { splitLesson } from '../content/block-syntax.ts';
import type { LessonSource, Segment } from '../content/block-syntax.ts';
import { Problems } from '../content/content-error.ts';
import { readBlock } from '../content/parse-block.ts';
import { valueAt } from '../content/schema-keys.ts';
import { alignSegments, kindOf } from '../content/translation/align-segments.ts';
import { textPaths } from '../content/translation/merge-data.ts';
import { hashOf } from '../content/translation/translation-record.ts';
import type { TranslationRecord } from '../content/translation/translation-record.ts';
import { hashOfTexts } from '../content/translation/translate-yaml.ts';
import type { ExchangeText } from './exchange-text.ts';
import { yamlTexts } from './yaml-texts.ts';
import { say } from '../messages/say.ts';

/** A piece of a lesson in the base, and its translation. */
export interface LessonPiece {
  /** Its name within the lesson: `block-3`, `check-quien-convoca`. */
  readonly id: string;
  readonly kind: string;
  readonly hash: string;
  readonly base: Segment;
  /** What stands in the block; null for running text. */
  readonly data: unknown;
  /** Which piece of the translation it became; undefined when none. */
  readonly partner: number | undefined;
}

/** The pieces of a lesson and of its translation, found sound before. */
export interface LessonPair {
  readonly base: LessonSource;
  readonly overlay: LessonSource | null;
  readonly pieces: readonly LessonPiece[];
}

/** Takes a lesson and its translation apart. @param overlay its text, null when there is none */
export function pairLesson(
  path: string,
  base: string,
  overlay: string | null,
  recorded: (hash: string, number: number) => boolean,
): LessonPair {
  const original = sound(splitLesson(path, base, new Problems()), path);
  const translated = overlay === null ? null : sound(splitLesson(path, overlay, new Problems()), path);
  const data = original.segments.map((segment) => dataOf(path, segment));
  const hashes = original.segments.map((segment, index) =>
    segment.type === 'prose'
      ? hashOf([segment.text])
      : hashOfTexts(textPaths(block, data[index]), data[index]),
  );
  const partners = alignSegments(original.segments, translated?.segments ?? [], (one, other) =>
    recorded(hashes[one] ?? '', other + 1),
  );
  const pieces = original.segments.map((segment, index): LessonPiece => {
    const kind = kindOf(segment);
    const own = valueAt(data[index], ['id']);
    return {
      id: typeof own === 'string' ? `${kind}-${own}` : `block-${index + 1}`,
      kind,
      hash: hashes[index] ?? '',
      base: segment,
      data: data[index],
      partner: partners[index],
    };
  });
  return { base: original, overlay: translated, pieces };
}

/** Whether a piece of the translation was made from an original, by what is written down. */
export function recordedIn(record: TranslationRecord, path: string) {
  return (hash: string, number: number): boolean => record.hash(path, String(number)) === hash;
}

/** The texts of a piece. */
export function pieceTexts(
  path: string,
  piece: LessonPiece,
  overlay: Segment | undefined,
  lang: string,
): ExchangeText[] {
  if (piece.base.type === 'prose')
    return [
      {
        id: piece.id,
        at: [],
        isList: false,
        isOptional: false,
        schema: null,
        source: piece.base.text.trim(),
        target: overlay?.text.trim(),
        note: say`running text of the lesson`,
      },
    ];
  const pair = { schema: block, base: piece.data, overlay: overlay ? overlayData(path, overlay) : undefined };
  return yamlTexts(pair, lang, (at) => [piece.id, ...at].map(String).join('.'));
}

/** What a translation has in a block, without the kind, which is the base's. */
function overlayData(path: string, segment: Segment): unknown {
  const { kind: _kind, ...data } = dataOf(path, segment) as Record<string, unknown>;
  return data;
}

function dataOf(path: string, segment: Segment): unknown {
  if (segment.type === 'prose') return null;
  return sound(readBlock(path, segment, new Problems()), path).data;
}

function sound<T>(value: T | null, path: string): T {
  if (value === null) throw new Error(`${path} can't be read a second time`);
  return value;
}
