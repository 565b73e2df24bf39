import { fileURLToPath } from 'node:url';
import type { Standard } from '../../src/model/standard.ts';
import type { ReviewBundles } from '../review/review-parts.ts';
import type { AppScripts } from './app-script.ts';
import type { BundleStore } from './bundle-store.ts';
import type { StyleSheets } from './style-sheet.ts';
import type { UsedKinds } from './used-kinds.ts';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

type Bundle = (standard: Standard, used: UsedKinds) => Promise<AppScripts>;

// What makes each is loaded where it is wanted alone: bundlers are large.

const bundleHere: Bundle = async (standard, used) =>
  (await import('./app-script.ts')).appScripts(standard, used);

const makeStyles = async (used: UsedKinds, colour: string | undefined): Promise<StyleSheets> =>
  (await import('./style-sheet.ts')).styleSheets(SOURCE, used, colour);

const makeReview = async (): Promise<ReviewBundles> =>
  (await import('../review/review-parts.ts')).reviewBundles();

/** What is made of code alone: as long as no code changes, each is made once, however often a course is built. */
export class Bundles {
  readonly #made = new Map<string, Promise<unknown>>();
  readonly #bundle: Bundle;
  readonly #store: BundleStore | undefined;

  /**
   * @param bundle what bundles the app; this process when left out
   * @param store where it is kept for the next build; nowhere when left out
   */
  constructor(bundle: Bundle = bundleHere, store?: BundleStore) {
    this.#bundle = bundle;
    this.#store = store;
  }

  /** The app for a standard, with the code of the kinds that a course uses. */
  app(standard: Standard, used: UsedKinds): Promise<AppScripts> {
    const name = `app ${standard} ${kindsOf(used)}`;
    return this.#once(name, () => this.#keep(name, () => this.#bundle(standard, used)));
  }

  /** The style sheets, with those of the kinds that a course uses. */
  styles(used: UsedKinds, colour: string | undefined): Promise<StyleSheets> {
    const name = `style ${colour} ${kindsOf(used)}`;
    return this.#once(name, () => this.#keep(name, () => makeStyles(used, colour)));
  }

  /** Has style sheets made anew when they are wanted next: those that they are made of have changed. */
  dropStyles(): void {
    for (const name of this.#made.keys()) if (name.startsWith('style ')) this.#made.delete(name);
    this.#store?.lookAgain();
  }

  /** The trainer's page without the course that it knows. */
  review(): Promise<ReviewBundles> {
    return this.#once('review', () => this.#keep('review', makeReview));
  }

  #keep<T>(name: string, make: () => Promise<T>): Promise<T> {
    return this.#store ? this.#store.keep(name, make) : make();
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const made = this.#made.get(name) ?? make();
    this.#made.set(name, made);
    // What was made under a name is what its maker returns.
    return made as Promise<T>;
  }
}

function kindsOf({ blocks, questions, opening }: UsedKinds): string {
  return [blocks, questions, opening].map((kinds) => [...kinds].sort()).join(' / ');
}
