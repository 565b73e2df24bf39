import { Problems } from './content-error.ts';
import type { Problem } from './content-error.ts';

interface Made {
  readonly from: readonly unknown[];
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * What was made of each file, for who reads the same course again and again: only what has changed since is made anew.
 * A memory that begins empty changes nothing but that.
 */
export class FileMemory {
  readonly #made = new Map<string, Made>();

  /**
   * What `make` makes of a file, with what it says against it; from memory when all that it is made from is the same
   * (`===`, which texts are by their letters) as the last time.
   * @param name what is made of which file: unique within one reading
   */
  recall<T>(name: string, from: readonly unknown[], problems: Problems, make: (problems: Problems) => T): T {
    const known = this.#known(name, from);
    if (known) return tell<T>(known, problems);
    const told = new Problems();
    return tell(this.#keep(name, { from, value: make(told), problems: told.list }), problems);
  }

  /** The same for what takes its time. */
  async recallLater<T>(
    name: string,
    from: readonly unknown[],
    problems: Problems,
    make: (problems: Problems) => Promise<T>,
  ): Promise<T> {
    const known = this.#known(name, from);
    if (known) return tell<T>(known, problems);
    const told = new Problems();
    return tell(this.#keep(name, { from, value: await make(told), problems: told.list }), problems);
  }

  #known(name: string, from: readonly unknown[]): Made | null {
    const known = this.#made.get(name);
    return known && isSame(known.from, from) ? known : null;
  }

  #keep(name: string, made: Made): Made {
    this.#made.set(name, made);
    return made;
  }
}

function tell<T>(made: Made, problems: Problems): T {
  for (const { rule, level, ...problem } of made.problems)
    problems.add(problem, problem.message, { name: rule, level });
  // What was made under a name is what its maker returns.
  return made.value as T;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
