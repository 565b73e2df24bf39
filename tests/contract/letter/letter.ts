/** What is wrong with setting an element to a value, in words; null when nothing is. */
export type Complaint = string | null;

/** The values that a session has set or was given, by element. */
export type Model = ReadonlyMap<string, string>;

/** Whether a value may stand at an element; `type` is the interaction's, empty outside interactions. */
export type Form = RegExp | ((value: string, type: string) => boolean);

/** One version of the standard, to the letter: every settable element and the form of its values. */
export interface Letter {
  readonly forms: Readonly<Record<string, Form>>;
  /** What must have been set before: elements of the same row, by the element's pattern. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** Elements that may not change once they are set. */
  readonly fixed: readonly string[];
  /** Values that may not appear in two rows of one list. */
  readonly unique: readonly string[];
}

/** Judges one setting of an element by a version's letter, given everything set before. */
export function judge(letter: Letter, element: string, value: string, model: Model): Complaint {
  const pattern = element.replace(/\.\d+(?=\.|$)/g, '.n');
  const form = letter.forms[pattern];
  const said = `${element} = ${JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…(${value.length})` : value)}`;
  if (form === undefined) return `${said}: no element that the course may set`;
  const gap = missingRow(element, model);
  if (gap !== null) return `${said}: leaves a gap at ${gap}`;
  const row = /^cmi\.\w+\.\d+/.exec(element)?.[0] ?? '';
  const type = model.get(`${row}.type`) ?? '';
  if (!(form instanceof RegExp ? form.test(value) : form(value, type)))
    return `${said}: wrong form${type && ` for ${type}`}`;
  const needed = letter.needs[pattern]?.find((name) => !model.has(`${row}.${name}`));
  if (needed !== undefined) return `${said}: set before ${row}.${needed}`;
  const before = model.get(element);
  if (letter.fixed.includes(pattern) && before !== undefined && before !== value)
    return `${said}: was ${before} and is fixed`;
  if (letter.unique.includes(pattern) && repeats(element, pattern, value, model))
    return `${said}: stands in another row`;
  return null;
}

function missingRow(element: string, model: Model): string | null {
  for (const match of element.matchAll(/\.(\d+)\./g)) {
    const before = `${element.slice(0, match.index)}.${Number(match[1]) - 1}.`;
    if (match[1] !== '0' && ![...model.keys()].some((other) => other.startsWith(before)))
      return before.slice(0, -1);
  }
  return null;
}

/** The rows of the innermost list only: two interactions may name the same objective. */
function repeats(element: string, pattern: string, value: string, model: Model): boolean {
  const list = element.replace(/\.\d+\.\w+$/, '');
  const name = pattern.slice(pattern.lastIndexOf('.'));
  return [...model].some(
    ([other, held]) =>
      other !== element &&
      held === value &&
      other.startsWith(`${list}.`) &&
      /^\.\d+\.\w+$/.test(other.slice(list.length)) &&
      other.endsWith(name),
  );
}
