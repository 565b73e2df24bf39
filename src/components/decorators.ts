import type { PropertyDeclaration } from 'lit';
import type { LightElement } from './light-element.ts';

/**
 * Lit's own decorators without what they do for standard ones, which TypeScript writes longer: these ship to learners.
 * A property draws the element again when it changes.
 */
export function property(options: PropertyDeclaration = {}) {
  return (prototype: LightElement, name: string): void =>
    (prototype.constructor as typeof LightElement).createProperty(name, options);
}

/** A property that belongs to the element itself. */
export function state() {
  return property({ state: true, attribute: false });
}
