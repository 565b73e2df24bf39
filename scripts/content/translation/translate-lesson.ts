import { block } from '../../../src/blocks/models.ts';
import { lessonSchema } from '../../../src/model/lesson.ts';
import { splitLesson } from '../block-syntax.ts';
import type { LessonSource, Segment } from '../block-syntax.ts';
import { Problems } from '../content-error.ts';
import type { Place } from '../content-error.ts';
import { BLOCK_KINDS, parseBlockSource, parseSegment, readBlock } from '../parse-block.ts';
import type { PlacedBlock } from '../parse-block.ts';
import type { ParsedLesson } from '../parse-lesson.ts';
import type { SourceFile } from '../source-file.ts';
import { parseYaml, readYaml } from '../yaml-file.ts';
import type { YamlSource } from '../yaml-file.ts';
import { alignSegments, kindOf } from './align-segments.ts';
import { FileUnits, OWN_TEXTS, recallTranslated } from './file-units.ts';
import type { Translating, UnitState } from './file-units.ts';
import { mergeData, textPaths } from './merge-data.ts';
import type { Findings } from './merge-data.ts';
import { mergedSource } from './merged-source.ts';
import { hashOf } from './translation-record.ts';
import { hashOfTexts, translateYaml, wholeFile } from './translate-yaml.ts';
import { say } from '../../messages/say.ts';

/** A piece of a lesson in both languages. */
interface Piece {
  readonly original: Segment;
  readonly placed: PlacedBlock;
  readonly hash: string;
}

/** A lesson with a translation's texts; blocks without one stay as the base has them. @param file null when there is none */
export function translateLesson(
  base: ParsedLesson,
  file: SourceFile | null,
  path: string,
  translating: Translating,
): ParsedLesson {
  return recallTranslated(translating, path, [base, file?.text ?? null], (each) =>
    translateAnew(base, file, path, each),
  );
}

function translateAnew(
  base: ParsedLesson,
  file: SourceFile | null,
  path: string,
  translating: Translating,
): ParsedLesson {
  const { problems, record } = translating;
  const start = { path, line: 1, column: 1 };
  const units = new FileUnits(translating, path);
  // The base is sound: whatever could be said of it was said.
  const original = splitLesson(base.path, base.text, new Problems());
  const text = file?.text ?? null;
  const source = text === null ? null : splitLesson(path, text, problems);
  if (!original || !base.source) throw new Error(`${base.path} can't be read a second time`);
  const yaml = source && readYaml(path, source.frontMatter, 2, problems);
  const layout = { schema: lessonSchema, unitOf: wholeFile };
  const merged = translateYaml(layout, base.source, yaml, start, units, translating);
  const pieces = base.blocks.map((placed, index) => pieceOf(base.path, placed, original.segments[index]));
  const segments = source?.segments ?? [];
  for (const segment of segments) if (isUnknown(segment)) readBlock(path, segment, problems);
  const partners = alignSegments(original.segments, segments, (one, other) => {
    const hash = pieces[one]?.hash;
    return hash !== undefined && record.hash(units.path, String(other + 1)) === hash;
  });
  const blocks = pieces.map((piece, index): PlacedBlock => {
    const partner = partners[index];
    const segment = partner === undefined ? undefined : segments[partner];
    const translated =
      segment && translatePiece(piece, path, segment, (partner ?? 0) + 1, units, translating);
    if (!segment) units.add(`${index + 1}`, piece.hash, 'missing', piece.placed.place, start);
    return translated ?? { ...piece.placed, fallback: true };
  });
  tellOrphans(base.path, original, segments, partners, units, path);
  units.tell(file !== null);
  return {
    id: base.id,
    path: text === null ? base.path : path,
    text: text ?? base.text,
    settings: parseYaml(merged, lessonSchema, problems) ?? base.settings,
    blocks,
    fallback: units.fallback.has(OWN_TEXTS),
    place: (keys) => merged.place(keys),
  };
}

function pieceOf(path: string, placed: PlacedBlock, original: Segment | undefined): Piece {
  if (!original) throw new Error(`${path} has more blocks than it had`);
  if (original.type === 'prose') return { original, placed, hash: hashOf([original.text]) };
  const { data } = sourceOf(placed);
  return { original, placed, hash: hashOfTexts(textPaths(block, data), data) };
}

function sourceOf({ source, place }: PlacedBlock): YamlSource {
  if (!source) throw new Error(`nobody kept what ${place.path}:${place.line} was read as`);
  return source;
}

/** @returns null when the base's block is to be shown */
function translatePiece(
  { original, placed, hash }: Piece,
  path: string,
  segment: Segment,
  number: number,
  units: FileUnits,
  { record, problems }: Translating,
): PlacedBlock | null {
  const unit = String(number);
  const known = record.knows(units.path, hash);
  const recorded: UnitState = known
    ? 'current'
    : record.hash(units.path, unit) === undefined
      ? 'unrecorded'
      : 'stale';
  const place: Place = { path, line: segment.line, column: segment.type === 'prose' ? 1 : 5 };
  const settle = (state: UnitState): void => units.add(unit, hash, state, placed.place, place);
  if (original.type === 'prose' || segment.type === 'prose') {
    settle(recorded);
    const prose = parseSegment(path, segment, problems);
    return recorded === 'stale' ? null : prose;
  }
  const overlay = readBlock(path, segment, problems);
  if (!overlay) {
    settle('faulty');
    return null;
  }
  const base = sourceOf(placed);
  const findings: Findings = { gaps: [], misfits: [], origins: [] };
  const { kind: _kind, ...over } = overlay.data as Record<string, unknown>;
  const data = mergeData(block, { at: [], base: base.data, overAt: [], over }, findings);
  if (recorded === 'stale') {
    settle('stale');
    return null;
  }
  for (const { at, overAt, ofKey, message, decided } of findings.misfits) {
    const there = base.place(at);
    const here = ofKey ? overlay.keyPlace(overAt) : overlay.place(overAt);
    const sentence = message(`${there.path}:${there.line}`);
    if (decided === undefined) problems.add(here, sentence);
    else units.decided(decided, here, there, sentence);
  }
  const unfit = findings.misfits.length > 0 ? 'faulty' : findings.gaps.length > 0 ? 'missing' : null;
  settle(unfit ?? recorded);
  return unfit === null
    ? parseBlockSource(mergedSource(data, base, overlay, findings.origins), place, problems)
    : null;
}

/** Whether it is a block of no kind that there is: it has no original, whatever once was recorded of it. */
function isUnknown(segment: Segment): segment is Extract<Segment, { type: 'block' }> {
  return segment.type === 'block' && !BLOCK_KINDS.includes(segment.kind);
}

/** One word for all that is too much: after the first block that does not fit, most others don't either. */
function tellOrphans(
  basePath: string,
  { segments: originals }: LessonSource,
  segments: readonly Segment[],
  partners: readonly (number | undefined)[],
  units: FileUnits,
  path: string,
): void {
  const index = segments.findIndex((one, at) => !partners.includes(at) && !isUnknown(one));
  const segment = segments[index];
  if (!segment) return;
  const name = (kind: string): string => (kind === 'prose' ? say`text` : `::: ${kind}`);
  units.orphan(
    String(index + 1),
    { path, line: segment.line, column: 1 },
    say`nothing in ${basePath} fits this ${name(kindOf(segment))}: a translation has the same pieces in the same order, here ${originals.map((one) => name(kindOf(one))).join(', ')}`,
  );
}
