/** Text with its escapes resolved: `\=` is an equals sign that means nothing, `\n` a line break. */
export function unescaped(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_match, character: string) =>
    character === 'n' ? '\n' : character,
  );
}

/** Splits where a character means something, before each that is not escaped. */
export function splitBefore(text: string, characters: string): string[] {
  const pieces = [''];
  for (const [token] of text.matchAll(/\\.|[^]/gs)) {
    if (token.length === 1 && characters.includes(token)) pieces.push(token);
    else pieces[pieces.length - 1] += token;
  }
  return pieces.filter((piece) => piece.trim() !== '');
}
