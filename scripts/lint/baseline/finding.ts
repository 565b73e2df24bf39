import { missingIn } from './browser-support.ts';

/** Something in a file that a browser of the baseline does not know. */
export interface Finding {
  /** MDN's name of it: `css.selectors.has`. */
  readonly feature: string;
  /** The browsers that lack it: `firefox 115`. */
  readonly missing: readonly string[];
  /** What stands there, shortened. */
  readonly where: string;
}

/** Gathers findings, each feature once: what is young in one place is young in all. */
export class Findings {
  readonly #found = new Map<string, Finding>();

  get all(): readonly Finding[] {
    return [...this.#found.values()].sort((one, other) => (one.feature < other.feature ? -1 : 1));
  }

  /** Looks a feature up; what MDN's data do not have is no feature. @returns whether they have it */
  look(path: readonly string[], where: string): boolean {
    const missing = missingIn(path);
    if (missing === null) return false;
    if (missing.length > 0) this.add({ feature: path.join('.'), missing, where });
    return true;
  }

  /**
   * Looks up what may be any of several features: a finding is only what all browsers of the baseline together know
   * nowhere, since a name alone does not tell whose it is.
   */
  lookForAny(paths: readonly (readonly string[])[], where: string): void {
    const all = paths.flatMap((path) => {
      const missing = missingIn(path);
      return missing === null ? [] : [{ feature: path.join('.'), missing, where }];
    });
    const [fewest] = all.sort((one, other) => one.missing.length - other.missing.length);
    if (fewest && fewest.missing.length > 0) this.add(fewest);
  }

  add(finding: Finding): void {
    if (!this.#found.has(finding.feature)) this.#found.set(finding.feature, finding);
  }
}
