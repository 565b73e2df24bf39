import { verbatim } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** A place in a file that an author wrote; lines and columns count from 1. */
export interface Place {
  /** Relative to where the command runs, with forward slashes. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Where the value at a path of a question or block stands. */
export type PlaceOf = (keys: readonly PropertyKey[]) => Place;

/** What a finding means: an error stops the build, advice is printed and the build goes on. */
export type Level = 'error' | 'advice';

/** Something in the content to mend: where, and a sentence that says what and how. */
export interface Problem extends Place {
  readonly level: Level;
  /** The rule that found it: a name of the table in `rules.ts`, or `shape` for what can't be built at all. */
  readonly rule: string;
  readonly message: Sentence;
}

/** What schemas and the checks across files find. */
const SHAPE: { readonly name: string; readonly level: Level } = { name: 'shape', level: 'error' };

/** Gathers every problem of one reading, so that an author sees them all at once. */
export class Problems {
  /** By what is printed: two figures that show the same faulty drawing report it once. */
  readonly #list = new Map<string, Problem>();

  add(place: Place, message: Sentence, { name: rule, level } = SHAPE): void {
    // What an author wrote may stand in the message; a problem stays on one line all the same.
    const sentence = verbatim(message.replace(/\s*[\r\n]\s*/g, ' '));
    const { path, line, column } = place;
    const problem = { level, path, line, column, rule, message: sentence };
    this.#list.set(formatProblem(problem), problem);
  }

  /** Whether any of them stands in a file. */
  concern(path: string): boolean {
    return [...this.#list.values()].some((problem) => problem.path === path);
  }

  /** Whether something at this very place stops the build already. */
  stopAt({ path, line, column }: Place): boolean {
    return this.of('error').some(
      (problem) => problem.path === path && problem.line === line && problem.column === column,
    );
  }

  /** Those of one level, in the order of files and lines. */
  of(level: Level): readonly Problem[] {
    return this.list.filter((problem) => problem.level === level);
  }

  /** In the order of files and lines. */
  get list(): readonly Problem[] {
    return [...this.#list.values()].sort(
      (one, other) =>
        one.path.localeCompare(other.path, 'en') || one.line - other.line || one.column - other.column,
    );
  }
}

/** The content can't be built. `message` holds every error, a line each, ready to print. */
export class ContentErrors extends Error {
  override readonly name = 'ContentErrors';
  readonly problems: readonly Problem[];
  /** What was found beside the errors. */
  readonly advice: readonly Problem[];

  constructor(problems: readonly Problem[], advice: readonly Problem[] = []) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
    this.advice = advice;
  }
}

/** `modules/es/20-mandato/quiz.yaml:14:7  sentence` */
export function formatProblem({ path, line, column, message }: Place & { readonly message: string }): string {
  return `${path}:${line}:${column}  ${message}`;
}
