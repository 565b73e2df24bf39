/**
 * How a scenario ended. Two ways prove nothing: `refused` when no learner was in the state that it needs,
 * `broke off` when Moodle or the course stopped answering.
 */
export type Outcome = 'kept' | 'lost' | 'refused' | 'broke off';

/** What a scenario found out. */
export interface Verdict {
  readonly scenario: string;
  /** Null when no learner fitted. */
  readonly user: string | null;
  readonly outcome: Outcome;
  /** What was lost, or why it was refused or broke off; empty when all is well. */
  readonly troubles: readonly string[];
  /** What was measured, by name. */
  readonly figures: Readonly<Record<string, string | number>>;
}

/** Gathers what a scenario sees: one that finds a loss goes on, so that all losses are told at once. */
export class Findings {
  readonly #troubles: string[] = [];
  readonly #figures: Record<string, string | number> = {};
  #brokeOff: string | null = null;

  /** Notes a loss unless the condition holds. @param trouble one sentence: what was lost */
  expect(isSo: boolean, trouble: string): void {
    if (!isSo) this.#troubles.push(trouble);
  }

  /** Notes losses. */
  add(troubles: readonly string[]): void {
    this.#troubles.push(...troubles);
  }

  /** Notes what the course left in the browser's console, each error once. */
  addErrors(errors: readonly string[]): void {
    this.add([...new Set(errors)].map((error) => `the browser's console says: ${error}`));
  }

  /** Notes what was measured; the unit belongs to the name. */
  measure(name: string, value: string | number): void {
    this.#figures[name] = value;
  }

  /** Notes why the scenario could not go on. */
  breakOff(reason: string): void {
    // What came first is the cause.
    this.#brokeOff ??= reason;
  }

  verdict(scenario: string, user: string): Verdict {
    const end = this.#brokeOff === null ? 'kept' : 'broke off';
    return {
      scenario,
      user,
      // A loss is a loss, whatever came after it.
      outcome: this.#troubles.length > 0 ? 'lost' : end,
      troubles: [...this.#troubles, ...(this.#brokeOff === null ? [] : [this.#brokeOff])],
      figures: this.#figures,
    };
  }
}

/** A verdict as one line: `kill: kept; answers 1; place "Pregunta 2 de 6"`. */
export function verdictLine({ scenario, outcome, troubles, figures }: Verdict): string {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  return `${scenario}: ${outcome}${[...troubles, ...told].map((part) => `; ${part}`).join('')}`;
}

/** All verdicts as a table for people: one row each, columns as wide as they need to be. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = [
    ['scenario', 'learner', 'verdict', 'figures'],
    ...verdicts.map(({ scenario, user, outcome, figures }) => [
      scenario,
      user ?? '–',
      outcome,
      Object.entries(figures)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The activity does not allow what a scenario tries. `message` says what it would need. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
