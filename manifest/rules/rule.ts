import type { ManifestElement } from '../manifest-tree.ts';
import type { PackagedStandard } from '../package-description.ts';

/** What a rule may look at. */
export interface ManifestToLint {
  readonly standard: PackagedStandard;
  readonly root: ManifestElement;
  /** Paths of the content files that the zip will hold. */
  readonly files: readonly string[];
}

/** One thing that schemas cannot see. Says what is wrong, a sentence for each place; nothing when all is well. */
export type Rule = (manifest: ManifestToLint) => string[];

/** A sentence with its place. */
export function at(line: number, sentence: string): string {
  return `imsmanifest.xml:${line}: ${sentence}`;
}
