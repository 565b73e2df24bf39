/** SCORM 1.2 and 2004: an element that the LMS does not implement. */
const NOT_IMPLEMENTED: readonly string[] = ['401', '402'];

/**
 * Elements that this LMS said it does not have, so that it is asked only once: with all rows of a list
 * when it is the rows' id that it does not know.
 */
export class MissingElements {
  readonly #patterns = new Set<string>();

  /** Takes note of an error code that setting the element was answered with. */
  note(element: string, code: string): void {
    if (NOT_IMPLEMENTED.includes(code)) this.#patterns.add(patternOf(element));
  }

  /** Whether the LMS is known not to have the element. */
  has(element: string): boolean {
    const pattern = patternOf(element);
    const list = /^cmi\.\w+\.n\./.exec(pattern)?.[0];
    return this.#patterns.has(pattern) || (list !== undefined && this.#patterns.has(`${list}id`));
  }
}

/** `cmi.interactions.3.id` is one of `cmi.interactions.n.id`. */
function patternOf(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}
