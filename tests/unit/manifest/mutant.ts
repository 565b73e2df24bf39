/** A fault put into a good manifest: what is replaced, by what. */
export interface Mutant {
  readonly fault: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The manifest with the fault in it. Throws when the fault found nothing to change: such a test would prove nothing. */
export function mutate(xml: string, { fault, from, to }: Mutant): string {
  const mutated = xml.replace(from, to);
  if (mutated === xml) throw new Error(`The mutant "${fault}" changes nothing.`);
  return mutated;
}
