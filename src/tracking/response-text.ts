/**
 * A learner's words as every LMS takes them: no line breaks (scorm-again and Moodle 2004 refuse them), no quotes or
 * angle brackets (Moodle escapes them in reports), no lone surrogates (Moodle's commit throws and loses everything),
 * no SCORM delimiters.
 */
export function plainResponse(text: string, limit: number): string {
  const plain = text
    .replace(/\[[,.:]\]/g, ' ')
    .replace(/["'<>{}&]/g, ' ')
    .replace(/\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Cut between characters: half a surrogate pair would be a lone surrogate.
  let cut = '';
  for (const character of plain) {
    if (cut.length + character.length > limit) break;
    cut += character;
  }
  return cut.trimEnd();
}
