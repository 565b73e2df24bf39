/** SCORM's names hold 255 characters; a list reads better with shorter ones. */
const LONGEST = 80;

/** A name as it is kept: what no one can see has no place in it, and half a character would break the content's calls. */
export function tidyName(given: string): string {
  return given
    .replace(/\p{Cc}|\p{Cf}|\p{Cs}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a tidied text can be a learner's name. */
export function isName(name: string): boolean {
  return name !== '' && name.length <= LONGEST;
}
