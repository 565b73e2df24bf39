/** A place in a file that an author wrote; lines and columns count from 1. */
export interface Place {
  /** Relative to where the command runs, with forward slashes. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Something in the content that must be mended: where, and a sentence that says what and how. */
export interface Problem extends Place {
  readonly message: string;
}

/** Gathers every problem of one reading, so that an author sees them all at once. */
export class Problems {
  /** By what is printed: two figures that show the same faulty drawing report it once. */
  readonly #list = new Map<string, Problem>();

  add(place: Place, message: string): void {
    // What an author wrote may stand in the message; a problem stays on one line all the same.
    const sentence = message.replace(/\s*[\r\n]\s*/g, ' ');
    const problem = { path: place.path, line: place.line, column: place.column, message: sentence };
    this.#list.set(formatProblem(problem), problem);
  }

  /** Whether any of them stands in a file. */
  concern(path: string): boolean {
    return [...this.#list.values()].some((problem) => problem.path === path);
  }

  /** In the order of files and lines. */
  get list(): readonly Problem[] {
    return [...this.#list.values()].sort(
      (one, other) =>
        one.path.localeCompare(other.path, 'en') || one.line - other.line || one.column - other.column,
    );
  }
}

/** The content can't be built. `message` holds every problem, a line each, ready to print. */
export class ContentErrors extends Error {
  override readonly name = 'ContentErrors';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** `modules/es/20-mandato/quiz.yaml:14:7  sentence` */
export function formatProblem({ path, line, column, message }: Problem): string {
  return `${path}:${line}:${column}  ${message}`;
}
