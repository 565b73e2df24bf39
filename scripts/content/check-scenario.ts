import type { BlockOf } from '../../src/blocks/models.ts';
import type { PlaceOf, Problems } from './content-error.ts';
import { didYouMean } from './schema-keys.ts';
import { say } from '../messages/say.ts';

/** Checks that every choice of a case leads somewhere, and that every step is led to. */
export function checkScenario({ steps }: BlockOf<'scenario'>, placeOf: PlaceOf, problems: Problems): void {
  const known = steps.map(({ id }) => id);
  const choices = steps.flatMap((step) => step.choices);
  if (choices.every(({ next }) => next === undefined || known.includes(next))) {
    const reached = stepsReached(steps);
    steps.forEach(({ id }, step) => {
      if (reached.has(id)) return;
      problems.add(
        placeOf(['steps', step, 'id']),
        say`no choice leads to step "${id}"; add "next: ${id}" to the choice that it follows, or remove it`,
      );
    });
  }
  steps.forEach(({ choices }, step) => {
    choices.forEach(({ id, next }, choice) => {
      if (next === undefined || known.includes(next)) return;
      problems.add(
        placeOf(['steps', step, 'choices', choice, 'next']),
        say`choice "${id}" goes on at step "${next}", but the steps are ${known.join(', ')}${didYouMean(next, known)}`,
      );
    });
  });
}

/** The steps that some way through a scenario meets. */
function stepsReached(steps: BlockOf<'scenario'>['steps']): ReadonlySet<string> {
  const reached = new Set(steps.slice(0, 1).map(({ id }) => id));
  // A set that grows while it is gone through gives what was added, too.
  for (const id of reached) {
    const { choices = [] } = steps.find((step) => step.id === id) ?? {};
    for (const { next } of choices) if (next !== undefined) reached.add(next);
  }
  return reached;
}
