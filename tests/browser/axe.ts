import 'axe-core/axe.min.js';
import type * as axeCore from 'axe-core';

declare global {
  /** axe-core puts itself here. */
  var axe: typeof axeCore;
}

/** Rules of level AAA, which WCAG itself does not recommend as a demand on whole sites. */
const BEYOND_US = ['wcag2aaa', 'wcag21aaa', 'wcag22aaa'];

/**
 * Two experiments of axe that guess: one wants a landmark wherever a box of the page scrolls (the keyboard must reach it
 * all the same), the other takes every large figure for a heading.
 */
const GUESSES = ['focus-order-semantics', 'p-as-heading'];

/** Every rule of levels A and AA and of good practice, those included that axe switches off by default. */
export function axeOptions(engine: typeof axeCore): axeCore.RunOptions {
  const rules = engine
    .getRules()
    .filter(({ ruleId, tags }) => !GUESSES.includes(ruleId) && !tags.some((tag) => BEYOND_US.includes(tag)));
  return {
    runOnly: { type: 'rule', values: rules.map(({ ruleId }) => ruleId) },
    resultTypes: ['violations'],
  };
}

/**
 * Looks for anything that keeps people out.
 * @throws Error that lists every violation, of any impact, with the elements concerned
 */
export async function expectNoViolations(element: Element): Promise<void> {
  await stillness(element);
  const { violations } = await axe.run(element, axeOptions(axe));
  if (violations.length > 0) throw new Error(explain(violations));
}

/** Violations as a person can act on them. */
export function explain(violations: readonly axeCore.Result[]): string {
  return violations
    .map(({ id, help, nodes }) => {
      const places = nodes.map((node) => `  ${node.html.slice(0, 200)}\n    ${node.failureSummary ?? ''}`);
      return `axe: ${id}: ${help}\n${places.join('\n')}`;
    })
    .join('\n');
}

/** Half-way through a transition colours are not yet what they will be. */
async function stillness(element: Element): Promise<void> {
  await Promise.all(
    element.getAnimations({ subtree: true }).map(({ finished }) => finished.catch(() => undefined)),
  );
}
