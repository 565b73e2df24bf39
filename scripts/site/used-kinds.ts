import type { Block } from '../../src/blocks/models.ts';
import type { Parts } from '../../src/model/outline.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import type { ItemForm } from './openings.ts';

/** Which kinds of blocks and questions a course holds: the code of all others stays out of its package. */
export interface UsedKinds {
  readonly blocks: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  /** Those of the blocks that the page begins with: the code of the others comes later. */
  readonly opening: ReadonlySet<string>;
}

/**
 * The kinds in any of the languages of a package; questions inside blocks count too.
 * @param scos whether its page begins with the first lesson of the course, or each of several with that of a section
 */
export function usedKinds(languages: readonly CompiledLanguage[], scos: ItemForm = 'course'): UsedKinds {
  const sections = languages.map(lessonsBySection);
  const opened = sections.flatMap((all) => (scos === 'section' ? all : all.slice(0, 1)));
  const blocks = sections.flat().flatMap((lessons) => lessons.flat());
  const banks = languages.flatMap((language) => [...language.banks.values()].flat());
  return {
    blocks: new Set(blocks.map(({ kind }) => kind)),
    questions: new Set([...banks, ...blocks.flatMap(questionsIn)].map(({ kind }) => kind)),
    opening: new Set(opened.flatMap(([lesson = []]) => lesson).map(({ kind }) => kind)),
  };
}

type LessonBlocks = Parts['lessons'][string];

/** The blocks of each lesson of each section. */
function lessonsBySection({ lang, outline, parts }: CompiledLanguage): LessonBlocks[][] {
  return outline.sections.map(({ id }) => {
    const part = parts.find(({ name }) => name === `${lang}/${id}`);
    // The part of a section's name holds its lessons.
    return Object.values((part?.data ?? {}) as Parts['lessons']);
  });
}

function questionsIn(block: Block): readonly { readonly kind: string }[] {
  return block.kind === 'check' ? [block.question] : [];
}
