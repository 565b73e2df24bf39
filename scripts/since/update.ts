import type { Ledger } from '../content/ledger.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import type { EarlierPackage } from './read-package.ts';
import type { Sources } from './sources.ts';

/** A package that was built earlier, and what would replace it. */
export interface Update extends EarlierPackage {
  readonly now: Content;
  readonly ledger: Ledger;
  readonly sources: Sources;
}

/** Finds the changes of one sort. */
export type Comparer = (update: Update) => Finding[];
