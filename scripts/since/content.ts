import type { z } from 'zod';
import type { CourseOutline } from '../../src/model/outline.ts';
import { PART_SHAPES } from './content-shape.ts';
import type { BankQuestion, LessonBlock } from './content-shape.ts';

/** Everything in one language of a course that learners may see change. */
export interface Content {
  readonly outline: CourseOutline;
  /** The words of the interface, by key. */
  readonly strings: Readonly<Record<string, unknown>>;
  /** The blocks of each lesson, by its id. */
  readonly lessons: ReadonlyMap<string, readonly LessonBlock[]>;
  /** Each question of every bank, by its id. */
  readonly questions: ReadonlyMap<string, BankQuestion>;
  readonly shelf: z.infer<typeof PART_SHAPES.shelf>;
}

/** A part of the content is not as this version of the project writes it. */
export class ContentShapeError extends Error {
  override readonly name = 'ContentShapeError';
}

/**
 * Gathers the content of a language from its parts.
 * @param part gives the data of a part by its name, such as `es/mandato`
 * @throws ContentShapeError, and what `part` throws
 */
export async function gatherContent(
  lang: string,
  part: (name: string) => Promise<unknown>,
): Promise<Content> {
  const { outline, strings } = await read(part, `${lang}/course`, PART_SHAPES.course);
  const lessons = new Map<string, readonly LessonBlock[]>();
  const questions = new Map<string, BankQuestion>();
  for (const section of outline.sections) {
    const texts = await read(part, `${lang}/${section.id}`, PART_SHAPES.lessons);
    for (const [id, blocks] of Object.entries(texts)) lessons.set(id, blocks);
    if (!section.assessment) continue;
    const bank = await read(part, `${lang}/${section.id}.quiz`, PART_SHAPES.questions);
    for (const question of bank) questions.set(question.id, question);
  }
  return {
    outline,
    strings,
    lessons,
    questions,
    shelf: await read(part, `${lang}/shelf`, PART_SHAPES.shelf),
  };
}

async function read<T>(
  part: (name: string) => Promise<unknown>,
  name: string,
  shape: z.ZodType<T>,
): Promise<T> {
  const result = shape.safeParse(await part(name));
  if (result.success) return result.data;
  const at = result.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new ContentShapeError(
    `${name}.js is not as this version of the project writes it${at && ` (at ${at})`}`,
  );
}
