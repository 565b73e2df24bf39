import type { Standard } from '../src/model/standard.ts';

/** The standards whose packages carry a manifest. */
export type PackagedStandard = Exclude<Standard, 'web'>;

/** What a catalogue shows of the course in one language. */
export interface Wording {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

/** What an LMS opens, shows and tracks as an item of its own: a section of the course. */
export interface ScoDescription {
  /** `s2`: with the course's id it names item, resource and objective, and never changes. */
  readonly id: string;
  /** Plain text, at most 200 characters, in the language in which the package opens. */
  readonly title: string;
  /** File that the LMS opens, one of `files`. */
  readonly launch: string;
  /** The files that it needs and no other item does. */
  readonly files: readonly string[];
  /** How much its score counts beside those of the others, 0 to 1; null where nothing in it is scored. */
  readonly weight: number | null;
}

/** What a manifest says about a package: the course's own words and the files that the zip holds. */
export interface PackageDescription {
  /** `gobernanza-de-internet`; manifest, organization, item and resource identifiers derive from it and never change. */
  readonly id: string;
  readonly version: string;
  /** Plain text, at most 200 characters. */
  readonly title: string;
  /** One plain sentence. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** BCP 47 tag of the language in which the package opens: `es`. */
  readonly lang: string;
  /** The other languages that the package holds. */
  readonly translations?: readonly Wording[];
  /** Learner time of all lessons together, in minutes. */
  readonly minutes: number;
  readonly licence: string;
  /** File that the LMS opens first, relative to the zip's root: `index.html`. */
  readonly launch: string;
  /** Every content file of the zip, forward slashes, without the manifest and the schemas. */
  readonly files: readonly string[];
  /** The items of a package that has one for each section, in their order; left out where one item opens all. */
  readonly scos?: readonly ScoDescription[];
}

/** A file of a package. `path` is relative to the zip's root, with forward slashes. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
