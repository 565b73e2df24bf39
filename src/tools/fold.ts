/** A text for searching: small letters without accents, each where the text itself has it. */
export function fold(text: string): string {
  let folded = '';
  // By code unit, so that a place in the folded text is the same place in the text.
  for (let at = 0; at < text.length; at += 1)
    folded += FOLDED.get(text.charAt(at)) ?? foldUnit(text.charAt(at));
  return folded;
}

const FOLDED = new Map<string, string>();

function foldUnit(unit: string): string {
  const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // A mark that stands by itself is passed over by who searches, and still takes a place.
  const one = bare.length === 1 ? bare : bare === '' ? '\u200b' : unit;
  FOLDED.set(unit, one);
  return one;
}
