import type { Activity, Block } from '../../src/blocks/models.ts';
import { block } from '../../src/blocks/models.ts';
import { lessonSchema } from '../../src/model/lesson.ts';
import type { LessonSettings } from '../../src/model/lesson.ts';
import { refusals, renderBlock } from '../../src/model/rich-text.ts';
import { splitBlock, splitLesson } from './block-syntax.ts';
import type { Segment } from './block-syntax.ts';
import type { Place, Problems } from './content-error.ts';
import { didYouMean, keysAt, kindsAt } from './schema-keys.ts';
import { parseYaml, readYaml } from './yaml-file.ts';

/** A block with the place where its author wrote it. */
export interface PlacedBlock {
  readonly block: Block;
  readonly place: Place;
}

/** A lesson file, read and found well-formed. */
export interface ParsedLesson {
  readonly id: string;
  readonly path: string;
  readonly settings: LessonSettings;
  readonly blocks: readonly PlacedBlock[];
}

/** The kinds that authors may name; prose is what stands between blocks. */
export const BLOCK_KINDS = kindsAt(block, [], {}, 'kind').filter((kind) => kind !== 'prose');

/** Reads a lesson; whatever is wrong becomes a problem. @returns null when it has no usable front matter */
export function parseLesson(
  id: string,
  path: string,
  source: string,
  problems: Problems,
): ParsedLesson | null {
  const parts = splitLesson(path, source, problems);
  if (!parts) return null;
  const yaml = readYaml(path, parts.frontMatter, 2, problems);
  const settings = yaml ? parseYaml(yaml, lessonSchema, problems) : null;
  const blocks = parts.segments.flatMap((segment) => {
    const parsed =
      segment.type === 'prose' ? parseProse(path, segment, problems) : parseBlock(path, segment, problems);
    return parsed ? [parsed] : [];
  });
  return settings ? { id, path, settings, blocks } : null;
}

function parseProse(path: string, { text, line }: Segment, problems: Problems): PlacedBlock {
  for (const refusal of refusals(text))
    problems.add({ path, line: line + refusal.line, column: 1 }, refusal.message);
  const leading = text.split('\n').findIndex((one) => one.trim() !== '');
  return {
    block: { kind: 'prose', body: renderBlock(text) },
    place: { path, line: line + Math.max(0, leading), column: 1 },
  };
}

function parseBlock(
  path: string,
  { kind, text, line }: Extract<Segment, { type: 'block' }>,
  problems: Problems,
): PlacedBlock | null {
  const place: Place = { path, line, column: 5 };
  if (!BLOCK_KINDS.includes(kind)) {
    problems.add(
      place,
      `unknown block "${kind}"${didYouMean(kind, BLOCK_KINDS) || `; known blocks: ${BLOCK_KINDS.join(', ')}`}`,
    );
    return null;
  }
  const { head, body, bodyLine } = splitBlock(text, keysAt(block, [], { kind }).includes('body'));
  const yaml = readYaml(path, head.trim() === '' ? '{}' : head, line + 1, problems);
  if (!yaml) return null;
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    problems.add(
      { path, line: line + 1, column: 1 },
      `the block "::: ${kind}" expects YAML such as "title: …" here`,
    );
    return null;
  }
  const fields = yaml.data as Record<string, unknown>;
  for (const key of ['kind', ...(body === null ? [] : ['body'])].filter((one) => one in fields)) {
    problems.add(
      yaml.place([key]),
      key === 'kind'
        ? 'a block names its kind after ":::", not in its YAML'
        : 'write the body under the "---" line, not in the YAML',
    );
    return null;
  }
  const data = { ...fields, kind, ...(body === null ? {} : { body }) };
  const placed = {
    data,
    // The body stands outside the YAML, and the kind on the opening line.
    place: (keys: readonly PropertyKey[]) =>
      keys[0] === 'body'
        ? { path, line: line + 1 + bodyLine, column: 1 }
        : keys.length === 0 || !(String(keys[0]) in fields)
          ? place
          : yaml.place(keys),
  };
  const parsed = parseYaml(placed, block, problems);
  return parsed ? { block: parsed, place } : null;
}

/** The blocks of a lesson that the learner uses. */
export function activitiesOf(lesson: ParsedLesson): { activity: Activity; place: Place }[] {
  return lesson.blocks.flatMap(({ block: one, place }) =>
    'required' in one ? [{ activity: one, place }] : [],
  );
}
