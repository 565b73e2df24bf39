import type { Activity } from '../../src/blocks/models.ts';
import { lessonSchema } from '../../src/model/lesson.ts';
import type { LessonSettings } from '../../src/model/lesson.ts';
import { splitLesson } from './block-syntax.ts';
import type { Place, Problems } from './content-error.ts';
import { parseSegment } from './parse-block.ts';
import type { PlacedBlock } from './parse-block.ts';
import { parseYaml, readYaml } from './yaml-file.ts';
import type { YamlSource } from './yaml-file.ts';
import { say } from '../messages/say.ts';

/** A lesson file as far as it could be read. */
export interface LessonDraft {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** Null when the front matter is wrong. */
  readonly settings: LessonSettings | null;
  /** What the front matter was read as; null when it can't be, left out in a translation. */
  readonly source?: YamlSource | null;
  readonly blocks: readonly PlacedBlock[];
  /** Set in a translation when the title is the base language's. */
  readonly fallback?: boolean;
  /** Where the value at a path of the front matter stands. */
  place(keys: readonly PropertyKey[]): Place;
}

/** A lesson file, read and found well-formed. */
export interface ParsedLesson extends LessonDraft {
  readonly settings: LessonSettings;
}

/** Reads a lesson; whatever is wrong becomes a problem. @param text null when the file can't be read */
export function parseLesson(id: string, path: string, text: string | null, problems: Problems): LessonDraft {
  const start = { path, line: 1, column: 1 };
  const parts = text === null ? null : splitLesson(path, text, problems);
  if (text === null || !parts)
    return { id, path, text: text ?? '', settings: null, blocks: [], place: () => start };
  const yaml = readYaml(path, parts.frontMatter, 2, problems);
  const settings = yaml && parseYaml(yaml, lessonSchema, problems);
  const blocks = parts.segments.flatMap((segment) => parseSegment(path, segment, problems) ?? []);
  if (parts.segments.length === 0) {
    problems.add(start, say`this lesson has no text yet; write it below the second line "---"`);
  }
  return { id, path, text, settings, source: yaml, blocks, place: (keys) => yaml?.place(keys) ?? start };
}

/** The blocks of a lesson that the learner uses. */
export function activitiesOf({
  blocks,
}: Pick<LessonDraft, 'blocks'>): { activity: Activity; place: Place }[] {
  return blocks.flatMap(({ block, placeOf }) =>
    'required' in block ? [{ activity: block, place: placeOf(['id']) }] : [],
  );
}
