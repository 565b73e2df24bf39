import type { Block } from '../../src/blocks/models.ts';
import type { Parts } from '../../src/model/outline.ts';
import type { CompiledLanguage } from '../content/compile.ts';

/** Which kinds of blocks and questions a course holds: the code of all others stays out of its package. */
export interface UsedKinds {
  readonly blocks: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
}

/** The kinds in any of the languages of a package; questions inside blocks count too. */
export function usedKinds(languages: readonly CompiledLanguage[], sections: readonly string[]): UsedKinds {
  const blocks = languages.flatMap(({ lang, parts }) =>
    sections.flatMap((section) => {
      const part = parts.find(({ name }) => name === `${lang}/${section}`);
      // The part of a section's name holds its lessons.
      return Object.values((part?.data ?? {}) as Parts['lessons']).flat();
    }),
  );
  const banks = languages.flatMap((language) => [...language.banks.values()].flat());
  return {
    blocks: new Set(blocks.map(({ kind }) => kind)),
    questions: new Set([...banks, ...blocks.flatMap(questionsIn)].map(({ kind }) => kind)),
  };
}

function questionsIn(block: Block): readonly { readonly kind: string }[] {
  return block.kind === 'check' ? [block.question] : [];
}
