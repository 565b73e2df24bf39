import * as fc from 'fast-check';

/** A change of a text: something put in at a place, and as many characters cut as it says. */
export interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly piece: string;
}

/** Changes made of pieces that mean something where they are put, and of any others. */
export function edits(pieces: readonly string[], maxLength = 4): fc.Arbitrary<readonly Edit[]> {
  return fc.array(
    fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 40 }),
      piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })),
    }),
    { minLength: 1, maxLength },
  );
}

/** The text after all changes, one after the other. */
export function spoilt(text: string, changes: readonly Edit[]): string {
  return changes.reduce((old, { at, cut, piece }) => {
    const place = at % (old.length + 1);
    return old.slice(0, place) + piece + old.slice(place + cut);
  }, text);
}
