import { nameOf } from '../content/translation/merged-source.ts';
import { OWN_TEXTS } from '../content/translation/file-units.ts';
import { identityOf } from '../content/translation/translation-record.ts';
import type { RecordedUnit } from '../content/translation/translation-record.ts';
import { dataOf } from './course-texts.ts';
import type { CoursePair, FilePair } from './course-texts.ts';
import type { ExchangeUnit } from './exchange-text.ts';
import { valuesOf } from './judge-unit.ts';
import type { Fault } from './judge-unit.ts';
import { layLesson, runsTogether } from './lay-lesson.ts';
import type { WantedPiece } from './lay-lesson.ts';
import { layYaml } from './lay-yaml.ts';
import { pairLesson, recordedIn } from './lesson-texts.ts';
import { isMap, wantedData } from './wanted-data.ts';
import type { Values } from './wanted-data.ts';
import { say } from '../messages/say.ts';

/** A unit whose translation goes into the course. */
export interface Taken {
  /** The file inside the folder of the translation. */
  readonly path: string;
  readonly unit: ExchangeUnit;
  /** The line of the document where it stands. */
  readonly line: number;
  readonly targets: ReadonlyMap<string, string | undefined>;
  readonly changed: number;
}

/** The files of a translation that change, and what is written down then. */
export interface LaidCourse {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly record: readonly RecordedUnit[];
  readonly taken: readonly Taken[];
  /** What can't be written although it is sound. */
  readonly refused: readonly Fault[];
}

/** Lays translations into the files of a course. Nothing is written yet. */
export function layCourse(pair: CoursePair, taken: readonly Taken[]): LaidCourse {
  let record: readonly RecordedUnit[] = pair.record.units;
  const files: { path: string; text: string }[] = [];
  const refused: Fault[] = [];
  const kept: Taken[] = [];
  for (const file of pair.files) {
    const own = taken.filter(({ path }) => path === file.path);
    if (own.length === 0) continue;
    const laid = file.layout ? layYamlFile(file, own, record) : layLessonFile(file, own, pair, record);
    record = laid.record;
    refused.push(...laid.refused);
    kept.push(...laid.taken);
    if (laid.text !== file.overlay) files.push({ path: file.path, text: laid.text });
  }
  return { files, record, taken: kept, refused };
}

interface LaidFile {
  readonly text: string;
  readonly record: readonly RecordedUnit[];
  readonly taken: readonly Taken[];
  readonly refused: readonly Fault[];
}

function layYamlFile(
  { path, base, overlay }: FilePair,
  taken: readonly Taken[],
  record: readonly RecordedUnit[],
): LaidFile {
  const data = dataOf(path, base);
  const wanted = wantedData(data, valuesIn(taken));
  return {
    text: layYaml(overlay, asMap(wanted), Object.keys(asMap(data))),
    record: withUnits(
      record,
      taken.map((one) => recorded(path, one.unit.id, one.unit.hash)),
    ),
    taken,
    refused: [],
  };
}

function layLessonFile(
  { path, base, overlay }: FilePair,
  taken: readonly Taken[],
  pair: CoursePair,
  record: readonly RecordedUnit[],
): LaidFile {
  const lesson = pairLesson(path, base, overlay, recordedIn(pair.record, path));
  const own = taken.find(({ unit }) => unit.id === OWN_TEXTS);
  const front = own && asMap(wantedData(dataOf(path, lesson.base.frontMatter), valuesIn([own])));
  const blocks = taken.filter((one) => one !== own);
  const wanted = new Map(
    lesson.pieces.flatMap((piece): [string, WantedPiece][] => {
      const its = blocks.find(({ unit }) => unit.id === piece.id);
      if (!its) return [];
      return [
        [
          piece.id,
          piece.data === null
            ? (its.targets.get(piece.id) ?? '')
            : asMap(wantedData(piece.data, valuesIn([its]))),
        ],
      ];
    }),
  );
  const { text, order } = layLesson(overlay, lesson, front, wanted);
  const glued = runsTogether(order);
  if (glued) {
    const without = taken.filter(({ unit }) => unit.id !== glued.id);
    const laid =
      without.length > 0
        ? layLessonFile({ path, base, overlay, layout: null }, without, pair, record)
        : { text: overlay ?? '', record, taken: [], refused: [] };
    const line = taken.find(({ unit }) => unit.id === glued.id)?.line ?? 0;
    const message = say`${path}, unit "${glued.id}": the block before it is not translated, and running text would become one with the text above; translate that block too`;
    return { ...laid, refused: [...laid.refused, { line, message }] };
  }
  const hashes = order.flatMap((piece, index): RecordedUnit[] => {
    const isUpToDate = piece && (wanted.has(piece.id) || pair.record.knows(path, piece.hash));
    const before = piece?.partner === undefined ? undefined : pair.record.hash(path, `${piece.partner + 1}`);
    const hash = isUpToDate ? piece.hash : before;
    return hash === undefined ? [] : [recorded(path, `${index + 1}`, hash)];
  });
  const others = record.filter((one) => identityOf(one.path) !== identityOf(path) || one.unit === OWN_TEXTS);
  const titles = own ? [recorded(path, OWN_TEXTS, own.unit.hash)] : [];
  return { text, record: withUnits([...others, ...hashes], titles), taken, refused: [] };
}

function valuesIn(taken: readonly Taken[]): Values {
  return new Map(
    taken.flatMap(({ unit, targets }) =>
      valuesOf(unit.texts, targets).flatMap(({ texts: [first], value }): [string, unknown][] =>
        first && value !== undefined ? [[nameOf(first.at), value]] : [],
      ),
    ),
  );
}

function recorded(path: string, unit: string, hash: string): RecordedUnit {
  return { path, unit, hash };
}

function withUnits(record: readonly RecordedUnit[], units: readonly RecordedUnit[]): RecordedUnit[] {
  const isNew = (one: RecordedUnit): boolean =>
    units.some(({ path, unit }) => identityOf(path) === identityOf(one.path) && unit === one.unit);
  return [...record.filter((one) => !isNew(one)), ...units];
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {};
}
